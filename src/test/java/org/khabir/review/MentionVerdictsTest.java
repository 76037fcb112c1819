package org.khabir.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabir.model.Analysis;
import org.khabir.model.Article;
import org.khabir.model.Correction;
import org.khabir.model.Edit;
import org.khabir.model.Entity;
import org.khabir.model.EntityType;
import org.khabir.model.JudgedName;
import org.khabir.model.Mention;
import org.khabir.model.MentionKind;
import org.khabir.model.Provenance;
import org.khabir.model.Review;
import org.khabir.model.Span;

class MentionVerdictsTest {

    private static final String BODY = "وصل المشير خليفة حفتر أمس إلى بنغازي. وقال حفتر إنّ بنغازى آمنة، وصرّح القائد بذلك.";
    private static final Provenance FOUND = Provenance.of("test", "rule", 0.7);

    private final Mention full = mention("خليفة حفتر أمس", MentionKind.NAME);
    private final Mention again = new Mention(new Span(BODY.lastIndexOf("حفتر"), BODY.lastIndexOf("حفتر") + 4), "حفتر", MentionKind.NAME, FOUND);
    private final Mention commander = mention("القائد", MentionKind.NOMINAL);
    private final Mention benghazi = mention("بنغازي", MentionKind.NAME);
    private final Entity haftar = new Entity("E1", EntityType.PERSON, "خليفة حفتر أمس", null, List.of(full, again, commander), List.of(), FOUND);
    private final Entity city = new Entity("E2", EntityType.LOCATION, "بنغازي", "Benghazi", List.of(benghazi), List.of(), FOUND);
    private final Analysis machine = new Analysis("a", List.of(haftar, city), List.of(), List.of(), List.of());

    @Test
    void aNameMadeNarrowerStaysItsEntitysAndGivesItItsName() {
        Analysis corrected = after(MentionVerdicts.moveTo(span("خليفة حفتر"), full, haftar, machine));

        Entity entity = corrected.entity("E1").orElseThrow();
        assertThat(entity.name()).isEqualTo("خليفة حفتر");
        assertThat(entity.mentions()).extracting(Mention::text).containsExactly("خليفة حفتر", "حفتر", "القائد");
        assertThat(entity.mentions().getFirst().provenance()).isEqualTo(Provenance.byAnalyst("marked"));
        assertThat(corrected.entities()).hasSize(2);
    }

    @Test
    void anEntityOfOneMentionStaysWhenThatBecomesWider() {
        Analysis corrected = after(MentionVerdicts.moveTo(span("إلى بنغازي"), benghazi, city, machine));

        assertThat(corrected.entity("E2")).hasValueSatisfying(entity -> assertThat(entity.name()).isEqualTo("إلى بنغازي"));
    }

    @Test
    void aNameMovedTwiceStandsAtItsLastPlaceOnly() {
        List<Edit> edits = new ArrayList<>(List.of(MentionVerdicts.moveTo(span("المشير خليفة حفتر"), full, haftar, machine)));
        Analysis once = after(edits.toArray(Edit[]::new));
        Entity entity = once.entity("E1").orElseThrow();
        edits.add(MentionVerdicts.moveTo(span("خليفة حفتر"), entity.mentions().getFirst(), entity, once));

        assertThat(after(edits.toArray(Edit[]::new)).entity("E1").orElseThrow().mentions()).extracting(Mention::text)
                .containsExactly("خليفة حفتر", "حفتر", "القائد");
    }

    @Test
    void aNameThatGrowsOverOneThatWasConfirmedTakesItsPlace() {
        Edit confirmed = MentionVerdicts.judge("a", city, benghazi, Review.CONFIRMED);
        Analysis before = after(confirmed);
        Analysis corrected = after(confirmed, MentionVerdicts.moveTo(new Span(full.span().start(), benghazi.span().end()), full,
                before.entity("E1").orElseThrow(), before));

        assertThat(corrected.entities()).extracting(Entity::id).containsExactly("E1");
    }

    @Test
    void aConfirmedNameStaysThoughANewAnalysisDoesNotFindItOrTakesItForSomethingElse() {
        Edit edit = MentionVerdicts.judge("a", haftar, again, Review.CONFIRMED);
        Entity without = new Entity("E9", EntityType.PERSON, "خليفة حفتر أمس", null, List.of(full), List.of(), FOUND);
        Entity other = new Entity("E8", EntityType.EVENT, "حفتر", null, List.of(again), List.of(), FOUND);

        Analysis missed = after(new Analysis("a", List.of(without), List.of(), List.of(), List.of()), edit);
        Analysis mistaken = after(new Analysis("a", List.of(other), List.of(), List.of(), List.of()), edit);

        assertThat(missed.entities().getLast().mentions()).singleElement().satisfies(mention -> {
            assertThat(mention.span()).isEqualTo(again.span());
            assertThat(mention.provenance().review()).isEqualTo(Review.CONFIRMED);
        });
        assertThat(mistaken.entities()).singleElement().satisfies(e -> assertThat(e.type()).isEqualTo(EntityType.PERSON));
    }

    @Test
    void whatTheAnalystMarkedStaysWhenItIsConfirmed() {
        Analysis marked = after(MentionVerdicts.markAs("a", span("بنغازى"), EntityType.LOCATION));
        Entity entity = marked.entity("E2").orElseThrow();

        Analysis confirmed = after(MentionVerdicts.judge("a", entity, entity.mentions().getLast(), Review.CONFIRMED));

        assertThat(confirmed.entity("E2").orElseThrow().mentions()).extracting(Mention::text).containsExactly("بنغازي", "بنغازى");
    }

    @Test
    void namesAreCountedOnceAnArticleAndWhatGaveWayToAnotherNameIsNotRejected() {
        List<JudgedName> judged = judged(MentionVerdicts.moveTo(span("خليفة حفتر"), full, haftar, machine),
                MentionVerdicts.judge("a", haftar, again, Review.CONFIRMED), MentionVerdicts.judge("a", haftar, commander, Review.CONFIRMED),
                MentionVerdicts.judge("a", city, benghazi, Review.REJECTED));

        assertThat(judged).containsExactly(new JudgedName("بنغازي", EntityType.LOCATION, 0, 1),
                new JudgedName("حفتر", EntityType.PERSON, 1, 0), new JudgedName("خليفة حفتر", EntityType.PERSON, 1, 0));
    }

    private List<JudgedName> judged(Edit... edits) {
        List<Correction> corrections = corrections(edits);
        Article article = new Article("a", "", "", "", "", null, "", BODY);
        return JudgedNames.of(List.of(new ReviewedArticle(article, Corrections.apply(machine, corrections, BODY), corrections)));
    }

    private Analysis after(Edit... edits) {
        return after(machine, edits);
    }

    private static Analysis after(Analysis machine, Edit... edits) {
        return Corrections.apply(machine, corrections(edits), BODY);
    }

    /** As the store keeps them: a later one takes the place of an earlier one at the same stretch. */
    private static List<Correction> corrections(Edit... edits) {
        List<Correction> kept = new ArrayList<>();
        for (Edit edit : edits) {
            List<Edit> each = edit instanceof Edit.Batch(List<Edit> all) ? all : List.of(edit);
            each.stream().map(one -> ((Edit.PutCorrection) one).correction()).forEach(correction -> {
                kept.removeIf(earlier -> earlier.span().equals(correction.span()));
                kept.add(correction);
            });
        }
        return kept;
    }

    private static Mention mention(String text, MentionKind kind) {
        return new Mention(span(text), text, kind, FOUND);
    }

    private static Span span(String text) {
        return new Span(BODY.indexOf(text), BODY.indexOf(text) + text.length());
    }
}
