package org.khabir.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.khabir.codebook.CodebookFiles;
import org.khabir.codebook.CodebookFormat;
import org.khabir.model.Analysis;
import org.khabir.model.Annotation;
import org.khabir.model.Article;
import org.khabir.model.ArticleSummary;
import org.khabir.model.CaseEntity;
import org.khabir.model.Edit;
import org.khabir.model.EditLabel;
import org.khabir.model.EntityType;
import org.khabir.model.HistoryEntry;
import org.khabir.model.Meeting;
import org.khabir.model.MeetingKind;
import org.khabir.model.MeetingStatus;
import org.khabir.model.Span;
import org.khabir.model.Tag;
import org.khabir.review.WrittenMeeting;
import org.khabir.search.Facet;
import org.khabir.search.FacetCount;
import org.khabir.ui.desk.Scope;
import org.khabir.ui.desk.Verdicts;
import org.khabir.ui.entities.EntitiesViewModel;
import org.khabir.ui.entities.ReviewFilter;
import org.khabir.ui.library.LibraryOrder;
import org.khabir.ui.library.ReadingFilter;
import org.khabir.ui.notes.EverywhereViewModel;
import org.khabir.ui.notes.NotesViewModel;
import org.khabir.ui.notes.TagDraft;
import org.khabir.ui.reader.Mark;
import org.khabir.ui.reader.ReaderViewModel;

/** Does at a desk what an analyst might do next; the same seed over the same case does the same. */
final class RandomAnalyst {

    private static final List<String> WORDS = List.of("حفتر", "السراج", "ليبيا", "طرابلس", "أفريكوم", "لقاء", "الأمم المتحدة", "AFRICOM", "٢٠١٩");
    private static final List<String> QUERIES = List.of("حفتر", "\"الأمم المتحدة\"", "طرابلس OR بنغازي", "ليبيا -حفتر", "tag:وسم", "(", "لقا*", "");
    private static final List<String> PANELS = List.of(CaseView.RESULTS, CaseView.ENTITIES, CaseView.MEETINGS, CaseView.MATRIX, CaseView.TIMELINE, WideViews.PROFILE);
    private static final int MOST_TAGS = 14;

    private final Random random;
    private final Map<String, Integer> done = new TreeMap<>();
    private AnalystsDesk at;

    RandomAnalyst(long seed) {
        random = new Random(seed);
    }

    void sitDown(AnalystsDesk desk) {
        at = desk;
    }

    void standUp() {
        at = null;
    }

    /** How often each thing was done. */
    Map<String, Integer> done() {
        return done;
    }

    /** Does something, and says what. */
    String act() throws Exception {
        String deed = switch (random.nextInt(12)) {
            case 0 -> open();
            case 1, 2 -> text();
            case 3 -> mark();
            case 4, 5 -> entity();
            case 6 -> codebook();
            case 7 -> passages();
            case 8 -> meeting();
            case 9 -> library();
            case 10 -> look();
            default -> random.nextInt(3) == 0 ? history() : names();
        };
        at.settle();
        done.merge(deed, 1, Integer::sum);
        return deed;
    }

    private String open() {
        ArticleSummary article = any(at.models.library().all()).orElseThrow();
        if (random.nextInt(8) == 0 && reader().articleProperty().get() != null) {
            at.textActions().openBeside();
            return "beside";
        }
        at.models.library().open(article);
        return "open";
    }

    private String text() {
        Article article = reader().articleProperty().get();
        if (article == null) {
            return open();
        }
        Span span = span(article.body());
        reader().selection().select(span);
        Optional<Tag> tag = any(tags());
        switch (random.nextInt(6)) {
            case 0 -> tag.ifPresent(chosen -> at.textActions().tag(span, chosen));
            case 1 -> tag.ifPresent(at.textActions()::tagSelection);
            case 2 -> at.textActions().tagByKey(span, 1 + random.nextInt(9));
            case 3 -> at.textActions().markAs(span, type());
            case 4 -> tag.ifPresent(chosen -> at.textActions().tag(new Span(span.start(), span.start()), chosen));
            default -> at.desk.edit(EditLabel.of("edit.note.add"), new Edit.PutAnnotation(new Annotation(UUID.randomUUID().toString(), article.id(),
                    random.nextInt(3) == 0 ? null : span, null, "ملاحظة " + random.nextInt(100), Instant.ofEpochSecond(random.nextInt(1_000_000)))));
        }
        return "text";
    }

    private String mark() {
        Article article = reader().articleProperty().get();
        Optional<Mark> found = article == null ? Optional.empty() : random.ints(30, 0, article.body().length())
                .mapToObj(reader()::markAt).flatMap(Optional::stream)
                .filter(mark -> List.of(Mark.Kind.ENTITY, Mark.Kind.TIME, Mark.Kind.MEETING).contains(mark.kind())).findFirst();
        if (found.isEmpty()) {
            return open();
        }
        Mark mark = found.get();
        switch (random.nextInt(6)) {
            case 0 -> at.textActions().confirm(mark);
            case 1 -> at.textActions().reject(mark);
            case 2 -> at.textActions().confirmAll(List.of(mark));
            case 3 -> reader().walk(random.nextBoolean());
            case 4 -> at.textActions().openProfile(mark);
            default -> {
                if (mark.kind() == Mark.Kind.ENTITY) {
                    at.textActions().moveTo(new Span(mark.span().start(), Math.min(article.body().length(), mark.span().end() + random.nextInt(6))), mark);
                }
            }
        }
        return "mark";
    }

    private String entity() {
        EntitiesViewModel entities = at.models.entities();
        see(CaseView.ENTITIES);
        Optional<CaseEntity> line = any(entities.shown());
        if (line.isEmpty()) {
            entities.filterProperty().set("");
            entities.reviewProperty().set(ReviewFilter.ALL);
            return "entity filter";
        }
        CaseEntity one = line.get();
        CaseEntity other = any(entities.shown()).orElseThrow();
        entities.chosenProperty().set(one);
        switch (random.nextInt(14)) {
            case 0 -> entities.confirm(List.of(one));
            case 1 -> entities.reject(List.of(one));
            case 2 -> entities.confirm(one, some(entities.occurrences()));
            case 3 -> entities.reject(one, some(entities.occurrences()));
            case 4, 5 -> {
                if (!one.key().equals(other.key())) {
                    entities.linking().merge(List.of(one, other), "اسم جامع " + random.nextInt(50), random.nextBoolean() ? "Joined" : "");
                }
            }
            case 6 -> entities.linking().rename(one, "اسم " + random.nextInt(50), "");
            case 7 -> entities.linking().retype(List.of(one), type());
            case 8 -> any(one.names()).filter(name -> one.names().size() > 1).ifPresent(name -> entities.linking().splitName(one, name));
            case 9 -> entities.linking().splitMentions(one, some(entities.occurrences()));
            case 10 -> at.models.notes().entityNotes().write(one.key(), one.name(), random.nextInt(3) == 0 ? "" : "عن " + random.nextInt(100));
            case 11 -> {
                entities.linking().offersShownProperty().set(true);
                any(entities.linking().offers()).ifPresent(random.nextBoolean() ? entities.linking()::accept : entities.linking()::dismiss);
                entities.linking().offersShownProperty().set(false);
            }
            case 12 -> everywhere(EverywhereViewModel.ofEntity(at.desk, at.models.notes(), one, Clock.systemUTC()));
            default -> entities.openProfile(one);
        }
        return "entity";
    }

    private String codebook() throws Exception {
        NotesViewModel notes = at.models.notes();
        Optional<Tag> one = any(notes.tags());
        Optional<Tag> other = any(notes.tags());
        int deed = notes.tags().size() > MOST_TAGS ? 6 : notes.tags().size() < 3 ? 0 : random.nextInt(9);
        switch (deed) {
            case 0, 1 -> notes.add(draft(), random.nextBoolean() ? null : one.map(Tag::id).orElse(null));
            case 2 -> notes.change(one.orElseThrow(), draft());
            case 3 -> notes.setShortcut(one.orElseThrow(), random.nextInt(10));
            case 4 -> notes.move(one.orElseThrow(), random.nextBoolean() ? null : other.orElseThrow().id(), random.nextInt(4));
            case 5 -> notes.step(one.orElseThrow(), random.nextBoolean() ? 1 : -1);
            case 6 -> notes.remove(one.orElseThrow());
            case 7 -> {
                if (!one.equals(other) && !other.orElseThrow().heading()) {
                    notes.merge(one.orElseThrow(), other.orElseThrow());
                }
            }
            default -> {
                CodebookFormat format = any(List.of(CodebookFormat.values())).orElseThrow();
                Path file = at.workspace.folder().resolveSibling("codebook" + format.suffix());
                CodebookFiles.write(notes.codebook(), format, file);
                notes.remove(one.orElseThrow());
                at.settle();
                at.desk.edit(EditLabel.of("edit.codebook.import", "1"), CodebookFiles.read(file, notes.codebook()).edit());
            }
        }
        return "codebook";
    }

    private String passages() {
        NotesViewModel notes = at.models.notes();
        any(notes.rows()).ifPresent(notes.chosenProperty()::set);
        notes.withSubtagsProperty().set(random.nextBoolean());
        switch (random.nextInt(5)) {
            case 0 -> notes.remove(some(notes.shown()));
            case 1, 2 -> any(notes.shown()).ifPresent(passage -> notes.write(passage, random.nextInt(3) == 0 ? "" : "كُتب " + random.nextInt(100)));
            case 3 -> any(notes.shown()).ifPresent(notes::reveal);
            default -> everywhere(EverywhereViewModel.ofWords(at.desk, notes, any(WORDS).orElseThrow(), Clock.systemUTC()));
        }
        return "passages";
    }

    private void everywhere(EverywhereViewModel everywhere) {
        everywhere.wideProperty().set(random.nextBoolean());
        any(everywhere.tags()).ifPresent(everywhere.tagProperty()::set);
        everywhere.search();
        some(List.copyOf(everywhere.found())).forEach(passage -> everywhere.tick(passage, false));
        if (everywhere.countsProperty().get().ticked() < 60) {
            everywhere.apply();
        }
    }

    private String meeting() throws Exception {
        see(CaseView.MEETINGS);
        var meetings = at.models.meetings();
        var row = any(meetings.meetings().shown());
        if (row.isEmpty()) {
            meetings.meetings().filterProperty().set("");
            at.desk.scopeProperty().set(Scope.CASE);
            return "meeting filter";
        }
        meetings.chosenProperty().set(row.get());
        String articleId = row.get().report().articleId();
        switch (random.nextInt(8)) {
            case 0 -> meetings.confirm(row.get());
            case 1 -> meetings.reject(row.get());
            case 2 -> meetings.join(List.of(row.get(), any(meetings.meetings().shown()).orElseThrow()));
            case 3 -> any(meetings.evidence()).filter(report -> meetings.canPart(row.get(), report)).ifPresent(report -> meetings.part(row.get(), report));
            case 4 -> {
                if (meetings.canPartAll(row.get())) {
                    meetings.partAll(row.get());
                }
            }
            case 5 -> meetings.reveal(row.get());
            default -> rewrite(at.workspace.analysis(articleId), row.get().report().meeting(), random.nextBoolean());
        }
        return "meeting";
    }

    private void rewrite(Analysis analysis, Meeting meeting, boolean anew) {
        WrittenMeeting before = WrittenMeeting.of(analysis, meeting);
        WrittenMeeting now = new WrittenMeeting(any(List.of(MeetingKind.values())).orElseThrow(), any(List.of(MeetingStatus.values())).orElseThrow(),
                random.nextInt(3) == 0 ? some(before.participants()) : before.participants(), random.nextInt(3) == 0 ? null : before.place(),
                random.nextInt(3) == 0 ? null : before.date(), some(before.topics()), before.source(), before.evidence());
        at.desk.edit(EditLabel.of("edit.meeting.change", "…"), anew ? Verdicts.write(analysis.articleId(), now) : Verdicts.rewrite(analysis, meeting, now));
    }

    private String library() {
        var library = at.models.library();
        switch (random.nextInt(4)) {
            case 0 -> library.mark(some(library.shown()), reading -> reading.withRead(!reading.read()));
            case 1 -> library.mark(some(library.shown()), reading -> reading.withImportant(!reading.important()));
            case 2 -> library.orderProperty().set(any(List.of(LibraryOrder.values())).orElseThrow());
            default -> {
                library.filterProperty().set(random.nextBoolean() ? "" : any(WORDS).orElseThrow());
                library.readingProperty().set(any(List.of(ReadingFilter.values())).orElseThrow());
            }
        }
        return "library";
    }

    private String look() {
        var results = at.models.results();
        switch (random.nextInt(10)) {
            case 0, 1 -> {
                see(CaseView.RESULTS);
                results.search(any(QUERIES).orElseThrow());
            }
            case 2 -> {
                Facet facet = any(List.of(Facet.values())).orElseThrow();
                any(results.resultProperty().get().facets().getOrDefault(facet, List.of())).map(FacetCount::value).ifPresent(value -> results.toggle(facet, value));
            }
            case 3 -> any(results.hits()).ifPresent(results::reveal);
            case 4 -> at.desk.scopeProperty().set(random.nextBoolean() ? Scope.CASE : Scope.ARTICLE);
            case 5 -> at.desk.back();
            case 6 -> at.desk.forward();
            case 7 -> {
                see(CaseView.TIMELINE);
                any(at.models.timeline().happenings().shown()).ifPresent(at.models.timeline()::reveal);
                at.models.timeline().hiddenStatuses().clear();
                at.models.timeline().hiddenStatuses().addAll(some(List.of(MeetingStatus.values())));
            }
            case 8 -> {
                at.models.entities().filterProperty().set(random.nextBoolean() ? "" : any(WORDS).orElseThrow());
                at.models.entities().reviewProperty().set(any(List.of(ReviewFilter.values())).orElseThrow());
            }
            default -> see(any(PANELS).orElseThrow());
        }
        return "look";
    }

    private String names() {
        var entry = any(at.ownNames.entries());
        String name = any(WORDS).orElseThrow();
        switch (random.nextInt(4)) {
            case 0 -> at.ownNames.add(name, type(), "", "Name");
            case 1 -> at.ownNames.addAll(name + "، آخر\nثالث", type());
            case 2 -> entry.ifPresent(found -> at.ownNames.change(found, name, type(), "أحدها, another", ""));
            default -> entry.ifPresent(at.ownNames::remove);
        }
        return "own names";
    }

    private String history() {
        int steps = 1 + random.nextInt(5);
        for (int i = 0; i < steps; i++) {
            at.models.history().undo((HistoryEntry taken) -> { });
            at.settle();
        }
        int again = random.nextInt(steps + 1);
        for (int i = 0; i < again; i++) {
            at.models.history().redo((HistoryEntry done) -> { });
            at.settle();
        }
        return "undo";
    }

    /** Brings a panel into sight, in place of the others of its side. */
    private void see(String panel) {
        PANELS.forEach(each -> at.models.sights().of(each).set(each.equals(panel)));
    }

    private ReaderViewModel reader() {
        return at.models.reader();
    }

    private List<Tag> tags() {
        return at.models.notes().tags().stream().filter(tag -> !tag.heading()).toList();
    }

    private TagDraft draft() {
        return new TagDraft("وسم " + random.nextInt(30), "#%06x".formatted(random.nextInt(0x1000000)), "", random.nextInt(10), random.nextInt(5) == 0);
    }

    private EntityType type() {
        return any(List.of(EntityType.values())).orElseThrow();
    }

    private Span span(String body) {
        int start = random.nextInt(body.length() - 1);
        return new Span(start, Math.min(body.length(), start + 1 + random.nextInt(40)));
    }

    private <T> Optional<T> any(List<T> items) {
        return items.isEmpty() ? Optional.empty() : Optional.of(items.get(random.nextInt(items.size())));
    }

    /** One or a few, in their order. */
    private <T> List<T> some(List<T> items) {
        List<T> chosen = new ArrayList<>(items);
        while (chosen.size() > 3 || chosen.size() > 1 && random.nextBoolean()) {
            chosen.remove(random.nextInt(chosen.size()));
        }
        return chosen;
    }
}
