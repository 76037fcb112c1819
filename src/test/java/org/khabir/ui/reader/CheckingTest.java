package org.khabir.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khabir.model.EntityType;
import org.khabir.model.Review;
import org.khabir.model.Span;

class CheckingTest {

    private static final Mark SURE = name(0, 0.9, Review.UNREVIEWED);
    private static final Mark DOUBTFUL = name(10, 0.2, Review.UNREVIEWED);
    private static final Mark MIDDLING = name(20, 0.5, Review.UNREVIEWED);
    private static final Mark CONFIRMED = name(30, 0.1, Review.CONFIRMED);

    private final Checking checking = new Checking();

    @BeforeEach
    void set() {
        checking.setMarks(List.of(SURE, DOUBTFUL, MIDDLING, CONFIRMED), 1);
    }

    @Test
    void theLeastSureComeFirst() {
        assertThat(checking.step(true)).hasValue(DOUBTFUL);
        assertThat(checking.step(true)).hasValue(MIDDLING);
        assertThat(checking.step(true)).hasValue(SURE);
        assertThat(checking.step(true)).as("round").hasValue(DOUBTFUL);
        assertThat(checking.step(false)).hasValue(SURE);
    }

    @Test
    void whatIsRejectedCountsAsChecked() {
        assertThat(checking.progressProperty().get()).isEqualTo(new Checking.Progress(2, 5));
    }

    @Test
    void goesOnFromWhatWasJudgedBeforeTheCaseSaysSo() {
        checking.step(true);
        checking.judge(DOUBTFUL);

        assertThat(checking.progressProperty().get()).isEqualTo(new Checking.Progress(3, 5));
        assertThat(checking.step(true)).hasValue(MIDDLING);
        checking.setMarks(List.of(SURE, MIDDLING, CONFIRMED), 2);
        assertThat(checking.progressProperty().get()).isEqualTo(new Checking.Progress(3, 5));
        assertThat(checking.currentProperty().get()).isEqualTo(MIDDLING);
    }

    @Test
    void whatIsTakenBackIsOpenAgain() {
        checking.judge(DOUBTFUL);
        checking.setMarks(List.of(SURE, name(10, 0.2, Review.CONFIRMED)), 0);
        checking.setMarks(List.of(SURE, DOUBTFUL), 0);

        assertThat(checking.open()).containsExactly(DOUBTFUL, SURE);
    }

    @Test
    void aMeetingIsOneThoughSeveralSentencesTellIt() {
        Mark first = new Mark(new Span(0, 50), Mark.Kind.MEETING, null, "m", null, true, 0.4, Review.UNREVIEWED);
        Mark second = new Mark(new Span(60, 90), Mark.Kind.MEETING, null, "m", null, true, 0.4, Review.UNREVIEWED);
        Mark note = new Mark(new Span(3, 9), Mark.Kind.ANNOTATION, null, "n", null, true, 1, Review.CHANGED);
        checking.setMarks(List.of(first, note, second), 0);

        assertThat(checking.open()).containsExactly(first);
        assertThat(checking.progressProperty().get().total()).isEqualTo(1);
    }

    @Test
    void nothingIsLeftWhenAllIsChecked() {
        checking.step(true);
        checking.open().forEach(checking::judge);

        assertThat(checking.step(true)).isEmpty();
        assertThat(checking.currentProperty().get()).isNull();
    }

    private static Mark name(int start, double confidence, Review review) {
        return new Mark(new Span(start, start + 5), Mark.Kind.ENTITY, EntityType.PERSON, "p" + start, null, true, confidence, review);
    }
}
