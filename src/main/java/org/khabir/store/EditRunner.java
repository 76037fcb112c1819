package org.khabir.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Annotation;
import org.khabir.model.Correction;
import org.khabir.model.Decision;
import org.khabir.model.Edit;
import org.khabir.model.EditProgress;
import org.khabir.model.EditProgress.Stage;
import org.khabir.model.NamedEntry;
import org.khabir.model.Reading;
import org.khabir.model.Tag;

/** Carries out edits and works out what takes them back. Removing what is not there does nothing. */
final class EditRunner {

    private final TagTable tags;
    private final AnnotationTable annotations;
    private final CorrectionTable corrections;
    private final NameTable names;
    private final ArticleTable articles;
    private final DecisionTable decisions;
    private final ReadingTable readings;
    private final ArticleBin bin;
    private final Touched touched;
    private final EditProgress progress;
    private long total;
    private long done;

    EditRunner(Session session, Touched touched, EditProgress progress) throws SQLException {
        this.tags = new TagTable(session);
        this.annotations = new AnnotationTable(session);
        this.corrections = new CorrectionTable(session);
        this.names = new NameTable(session);
        this.articles = new ArticleTable(session);
        this.decisions = new DecisionTable(session);
        this.readings = new ReadingTable(session);
        this.bin = new ArticleBin(session, touched.links());
        this.touched = touched;
        this.progress = progress;
    }

    /** Does {@code edit}; the result undoes it. To be called once. */
    Edit run(Edit edit) throws SQLException, KhabirException {
        total = contained(edit);
        return carryOut(edit);
    }

    private static long contained(Edit edit) {
        return edit instanceof Edit.Batch(List<Edit> edits) ? edits.stream().mapToLong(each -> 1 + contained(each)).sum() : 0;
    }

    private Edit carryOut(Edit edit) throws SQLException, KhabirException {
        return switch (edit) {
            case Edit.PutTag(Tag tag) -> put(tag);
            case Edit.RemoveTag(String id) -> removeTag(id);
            case Edit.PutAnnotation(Annotation annotation) -> put(annotation);
            case Edit.RemoveAnnotation(String id) -> removeAnnotation(id);
            case Edit.PutCorrection(Correction correction) -> put(correction);
            case Edit.RemoveCorrection(String id) -> removeCorrection(id);
            case Edit.PutNamedEntry(NamedEntry entry) -> put(entry);
            case Edit.RemoveNamedEntry(String id) -> removeName(id);
            case Edit.PutDecision(Decision decision) -> put(decision);
            case Edit.RemoveDecision(String id) -> removeDecision(id);
            case Edit.PutReading(String articleId, Reading reading) -> put(articleId, reading);
            case Edit.RemoveArticle(String id) -> removeArticle(id);
            case Edit.RestoreArticle(String id) -> restoreArticle(id);
            case Edit.Batch(List<Edit> edits) -> runAll(edits);
        };
    }

    private Edit runAll(List<Edit> edits) throws SQLException, KhabirException {
        List<Edit> inverses = new ArrayList<>();
        for (Edit edit : edits) {
            progress.reached(Stage.CHANGING, done++, total);
            inverses.add(carryOut(edit));
        }
        return new Edit.Batch(inverses.reversed());
    }

    private Edit put(Tag tag) throws SQLException, KhabirException {
        if (tag.parentId() != null && tags.isWithin(tag.parentId(), tag.id())) {
            throw new KhabirException("errors.store.tag-cycle", tag.name());
        }
        Optional<Tag> before = tags.find(tag.id());
        tags.put(tag);
        if (before.isPresent() && !before.get().name().equals(tag.name())) {
            annotations.ofTag(tag.id()).forEach(a -> touched.article(a.articleId()));
        }
        return before.<Edit>map(Edit.PutTag::new).orElse(new Edit.RemoveTag(tag.id()));
    }

    /** Removes the tag with its annotations; tags under it move up to its parent. */
    private Edit removeTag(String id) throws SQLException {
        Optional<Tag> tag = tags.find(id);
        if (tag.isEmpty()) {
            return nothing();
        }
        List<Edit> inverse = new ArrayList<>(List.of(new Edit.PutTag(tag.get())));
        for (Tag child : tags.children(id)) {
            inverse.add(new Edit.PutTag(child));
            tags.put(child.at(tag.get().parentId(), child.position()));
        }
        for (Annotation annotation : annotations.ofTag(id)) {
            inverse.add(new Edit.PutAnnotation(annotation));
            touched.article(annotation.articleId());
        }
        annotations.removeOfTag(id);
        tags.remove(id);
        return new Edit.Batch(inverse);
    }

    private Edit put(Annotation annotation) throws SQLException, KhabirException {
        long article = articles.requireNumber(annotation.articleId(), annotation.span());
        Optional<Annotation> before = annotations.find(annotation.id());
        annotations.put(annotation, article);
        before.ifPresent(a -> touched.article(a.articleId()));
        touched.article(annotation.articleId());
        return before.<Edit>map(Edit.PutAnnotation::new).orElse(new Edit.RemoveAnnotation(annotation.id()));
    }

    private Edit removeAnnotation(String id) throws SQLException {
        Optional<Annotation> before = annotations.find(id);
        annotations.remove(id);
        before.ifPresent(a -> touched.article(a.articleId()));
        return before.<Edit>map(Edit.PutAnnotation::new).orElse(nothing());
    }

    /** Puts the correction in the place of one on the same thing. */
    private Edit put(Correction correction) throws SQLException, KhabirException {
        long article = articles.requireNumber(correction.articleId(), correction.span());
        List<Edit> inverse = new ArrayList<>(List.of(new Edit.RemoveCorrection(correction.id())));
        for (Correction replaced : corrections.replacedBy(correction, article)) {
            inverse.add(new Edit.PutCorrection(replaced));
            corrections.remove(replaced.id());
            touched.corrected(replaced.articleId());
        }
        corrections.add(correction, article);
        touched.corrected(correction.articleId());
        return inverse.size() == 1 ? inverse.getFirst() : new Edit.Batch(inverse);
    }

    private Edit removeCorrection(String id) throws SQLException {
        Optional<Correction> before = corrections.find(id);
        corrections.remove(id);
        before.ifPresent(c -> touched.corrected(c.articleId()));
        return before.<Edit>map(Edit.PutCorrection::new).orElse(nothing());
    }

    private Edit put(NamedEntry entry) throws SQLException {
        Optional<NamedEntry> before = names.find(entry.id());
        names.put(entry);
        return before.<Edit>map(Edit.PutNamedEntry::new).orElse(new Edit.RemoveNamedEntry(entry.id()));
    }

    private Edit removeName(String id) throws SQLException {
        Optional<NamedEntry> before = names.find(id);
        names.remove(id);
        return before.<Edit>map(Edit.PutNamedEntry::new).orElse(nothing());
    }

    private Edit put(Decision decision) throws SQLException, KhabirException {
        Optional<Decision> before = decisions.find(decision.id());
        decisions.put(decision);
        touch(decision);
        if (before.isPresent()) {
            touch(before.get());
        }
        return before.<Edit>map(Edit.PutDecision::new).orElse(new Edit.RemoveDecision(decision.id()));
    }

    private Edit removeDecision(String id) throws SQLException, KhabirException {
        Optional<Decision> before = decisions.find(id);
        decisions.remove(id);
        if (before.isEmpty()) {
            return nothing();
        }
        touch(before.get());
        return new Edit.PutDecision(before.get());
    }

    private Edit put(String articleId, Reading reading) throws SQLException, KhabirException {
        long article = articles.requireNumber(articleId);
        Reading before = readings.find(article);
        readings.put(article, reading);
        return new Edit.PutReading(articleId, before);
    }

    private Edit removeArticle(String id) throws SQLException, KhabirException {
        if (articles.number(id).isEmpty()) {
            return nothing();
        }
        bin.put(id);
        touched.removed(id);
        return new Edit.RestoreArticle(id);
    }

    private Edit restoreArticle(String id) throws SQLException, KhabirException {
        bin.takeOut(id).ifPresent(touched::removed);
        touched.corrected(id);
        return new Edit.RemoveArticle(id);
    }

    private void touch(Decision decision) throws SQLException, KhabirException {
        switch (decision) {
            case Decision.Same same -> same.names().forEach(touched::name);
            case Decision.Apart apart -> Stream.concat(apart.some().stream(), apart.others().stream()).forEach(touched::name);
            case Decision.Called called -> called.names().forEach(touched::name);
            case Decision.Typed typed -> sumUpBearers(typed.names());
            case Decision.Sided sided -> sumUpBearers(sided.names());
            case Decision.Split split -> {
                for (Decision.Place place : split.places()) {
                    if (articles.number(place.articleId()).isPresent() || !bin.holds(place.articleId())) {
                        articles.requireNumber(place.articleId(), place.span());
                        touched.corrected(place.articleId());
                    }
                }
            }
            case Decision.SameMeeting _, Decision.OtherMeeting _, Decision.OwnModel _, Decision.EntityNote _ -> { }
        }
    }

    private void sumUpBearers(List<String> names) throws SQLException {
        for (String name : names) {
            articles.idsWithName(name).forEach(touched::corrected);
        }
    }

    private static Edit nothing() {
        return new Edit.Batch(List.of());
    }
}
