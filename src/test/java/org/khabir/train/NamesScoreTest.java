package org.khabir.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabir.model.EntityType;
import org.khabir.model.Span;
import org.khabir.train.MarkedArticle.Name;

class NamesScoreTest {

    private static final Name PERSON = new Name(new Span(0, 4), EntityType.PERSON);

    @Test
    void stretchAndTypeMustBeRight() {
        NamesScore score = NamesScore.of(List.of(PERSON, new Name(new Span(9, 12), EntityType.LOCATION)),
                List.of(PERSON, new Name(new Span(9, 12), EntityType.EVENT), new Name(new Span(20, 22), EntityType.EVENT)));

        assertThat(score).isEqualTo(new NamesScore(2, 3, 1));
        assertThat(score.precision()).isEqualTo(1 / 3.0);
        assertThat(score.recall()).isEqualTo(0.5);
        assertThat(score.f1()).isEqualTo(0.4);
        assertThat(score.plus(NamesScore.NONE)).isEqualTo(score);
    }

    @Test
    void nothingFoundOfNothingIsNoScore() {
        assertThat(NamesScore.NONE.precision() + NamesScore.NONE.recall() + NamesScore.NONE.f1()).isZero();
    }
}
