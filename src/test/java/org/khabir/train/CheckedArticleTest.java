package org.khabir.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabir.model.Analysis;
import org.khabir.model.Article;
import org.khabir.model.Correction;
import org.khabir.model.Entity;
import org.khabir.model.EntityType;
import org.khabir.model.Mention;
import org.khabir.model.MentionKind;
import org.khabir.model.Provenance;
import org.khabir.model.Review;
import org.khabir.model.Span;
import org.khabir.review.ReviewedArticle;

class CheckedArticleTest {

    private static final String BODY = "زار سلامة بنغازي. وقال حفتر ذلك. وهطل المطر. ونفت الشركة ذلك.";

    @Test
    void aSentenceTeachesWhereEveryNameInItWasJudged() {
        CheckedArticle checked = checked(List.of(), name("سلامة", Review.CONFIRMED), name("بنغازي", Review.CHANGED), name("حفتر", Review.UNREVIEWED));

        assertThat(checked.sentences()).extracting(span -> span.of(BODY)).containsExactly("زار سلامة بنغازي.");
        assertThat(checked.names()).extracting(name -> name.span().of(BODY)).containsExactly("سلامة", "بنغازي");
    }

    @Test
    void aNameLeftOpenKeepsItsSentenceOut() {
        assertThat(checked(List.of(), name("سلامة", Review.CONFIRMED), name("بنغازي", Review.UNREVIEWED)).sentences()).isEmpty();
    }

    @Test
    void aSentenceOfWhichAllWasRejectedTeachesThatItHasNoName() {
        Correction rejected = new Correction("c", "a", Correction.Subject.MENTION, span("الشركة"), Review.REJECTED, EntityType.ORGANIZATION, "");

        CheckedArticle checked = checked(List.of(rejected), name("حفتر", Review.UNREVIEWED));

        assertThat(checked.sentences()).extracting(span -> span.of(BODY)).containsExactly("ونفت الشركة ذلك.");
        assertThat(checked.names()).isEmpty();
    }

    @Test
    void anArticleJudgedAsAWholeTeachesItsSentencesWithoutNamesToo() {
        CheckedArticle checked = checked(List.of(), name("سلامة", Review.CONFIRMED), name("بنغازي", Review.CONFIRMED), name("حفتر", Review.CONFIRMED));

        assertThat(checked.sentences()).hasSize(4);
        assertThat(checked.covers(span("المطر"))).isTrue();
    }

    private static CheckedArticle checked(List<Correction> corrections, Mention... mentions) {
        List<Entity> entities = Arrays.stream(mentions).map(m -> new Entity("E" + m.span().start(), EntityType.PERSON, m.text(), null,
                List.of(m), List.of(), m.provenance())).toList();
        return CheckedArticle.of(new ReviewedArticle(new Article("a", "", "", "", "", null, "", BODY),
                new Analysis("a", entities, List.of(), List.of(), List.of()), corrections));
    }

    private static Mention name(String text, Review review) {
        return new Mention(span(text), text, MentionKind.NAME, Provenance.of("test", "rule", 0.5).reviewed(review));
    }

    private static Span span(String text) {
        return new Span(BODY.indexOf(text), BODY.indexOf(text) + text.length());
    }
}
