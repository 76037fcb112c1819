package org.khabir.store;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Annotation;
import org.khabir.model.Article;
import org.khabir.model.Correction;
import org.khabir.model.Decision;
import org.khabir.model.Edit;
import org.khabir.model.Entity;
import org.khabir.model.EntityType;
import org.khabir.model.NamedEntry;
import org.khabir.model.Reading;
import org.khabir.model.Review;
import org.khabir.model.Span;
import org.khabir.model.Tag;

/** What an analyst might do next; few ids, so that edits meet each other. */
final class RandomEdits {

    private final Random random;
    private final int articles;

    RandomEdits(Random random, int articles) {
        this.random = random;
        this.articles = articles;
    }

    Edit next(CaseStore store) throws KhabirException {
        List<Tag> tags = store.tags();
        return switch (random.nextInt(15)) {
            case 0, 1 -> new Edit.PutTag(new Tag(id("t"), "وسم " + random.nextInt(3), "#112233", "", null,
                    random.nextInt(4), random.nextInt(10), random.nextBoolean()));
            case 2 -> new Edit.RemoveTag(id("t"));
            case 3, 4 -> new Edit.PutAnnotation(new Annotation(id("a"), article().id(), random.nextInt(4) == 0 ? null : span(article()),
                    tags.isEmpty() || random.nextBoolean() ? null : tags.get(random.nextInt(tags.size())).id(),
                    random.nextBoolean() ? "" : "ملاحظة", Instant.ofEpochSecond(random.nextInt(1_000_000))));
            case 5 -> new Edit.RemoveAnnotation(id("a"));
            case 6, 7 -> new Edit.PutCorrection(correction(store));
            case 8 -> new Edit.RemoveCorrection(id("c"));
            case 10, 11, 12 -> new Edit.PutDecision(decision(store));
            case 13 -> new Edit.RemoveDecision(id("d"));
            case 14 -> new Edit.PutReading(article().id(), new Reading(random.nextBoolean(), random.nextBoolean()));
            default -> random.nextBoolean()
                    ? new Edit.Batch(List.of(next(store), new Edit.PutTag(new Tag(id("t"), "آخر", "#445566", "وصف", null))))
                    : named();
        };
    }

    private Decision decision(CaseStore store) throws KhabirException {
        List<String> names = store.entities().stream().flatMap(entity -> entity.names().stream()).toList();
        String one = names.get(random.nextInt(names.size()));
        String other = names.get(random.nextInt(names.size()));
        Instant made = Instant.ofEpochSecond(random.nextInt(1_000_000));
        Article article = article();
        return switch (random.nextInt(7)) {
            case 6 -> new Decision.Sided(id("d"), made, List.of(one), null, random.nextBoolean() ? "LY" : null);
            case 5 -> new Decision.EntityNote(id("d"), made, List.of(one), "اسم", "ملاحظة " + random.nextInt(9));
            case 0 -> new Decision.Same(id("d"), made, List.of(one, other));
            case 1 -> new Decision.Apart(id("d"), made, List.of(one), List.of(other));
            case 2 -> new Decision.Called(id("d"), made, List.of(one), "اسم آخر", null);
            case 3 -> new Decision.Typed(id("d"), made, List.of(one), type());
            default -> new Decision.Split(id("d"), made, List.of(Decision.Place.of(article.id(), span(article))));
        };
    }

    private Edit named() {
        return random.nextBoolean() ? new Edit.RemoveNamedEntry(id("n"))
                : new Edit.PutNamedEntry(new NamedEntry(id("n"), "اسم", type(), List.of(), random.nextBoolean() ? "Name" : null));
    }

    private Correction correction(CaseStore store) throws KhabirException {
        Article article = article();
        List<Entity> entities = store.analysis(article.id()).entities();
        Span span = entities.isEmpty() || random.nextInt(4) == 0 ? span(article)
                : entities.get(random.nextInt(entities.size())).mentions().getFirst().span();
        Correction.Subject subject = random.nextInt(4) == 0 ? Correction.Subject.MEETING : Correction.Subject.MENTION;
        Review verdict = List.of(Review.CONFIRMED, Review.REJECTED, Review.CHANGED).get(random.nextInt(subject == Correction.Subject.MEETING ? 2 : 3));
        return new Correction(id("c"), article.id(), subject, subject == Correction.Subject.MEETING ? sentence(article) : span, verdict,
                verdict == Review.CHANGED ? type() : null, "");
    }

    private static Span sentence(Article article) {
        return new Span(0, article.body().indexOf('.') + 1);
    }

    private Article article() {
        return Samples.article(random.nextInt(articles));
    }

    /** Short enough for every article of the samples. */
    private Span span(Article article) {
        int start = random.nextInt(article.body().length() - 30);
        return new Span(start, start + 1 + random.nextInt(8));
    }

    private EntityType type() {
        return EntityType.values()[random.nextInt(EntityType.values().length)];
    }

    private String id(String kind) {
        return kind + random.nextInt(6);
    }
}
