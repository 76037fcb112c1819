package org.khabir.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khabir.model.Span;

/** 20,000 words: only what is in sight is made, and every place can be gone to. */
class LongArticleTest extends ReaderFixture {

    private final String body = IntStream.range(0, 500)
            .mapToObj(i -> "الفقرة رقم " + i + ": " + "التقى الوفد المبعوث الأممي في طرابلس (UNSMIL) وبحث معه لجنة 5+5. ".repeat(1 + i % 6))
            .collect(Collectors.joining("\n"));

    @BeforeEach
    void openLong() {
        open(body);
    }

    @Test
    void onlyWhatIsInSightIsMade() {
        assertThat(blockViews()).isLessThan(60);
        for (int i = 0; i < 6; i++) {
            run(() -> page.scrollBy(1500));
            pulse();
        }
        assertThat(blockViews()).isLessThan(90);
    }

    @Test
    void revealsAnyPlace() {
        for (int wanted : List.of(499, 3, 250, 251)) {
            Span span = find("رقم " + wanted + ":");
            run(() -> reader.reveal(span));
            pulse();
            assertThat(isInSight(span)).as("paragraph %d", wanted).isTrue();
        }
    }

    @Test
    void aPlaceRevealedBeforeTheFirstLayoutIsShownThen() {
        Span span = find("رقم 400:");
        run(() -> {
            reader.clear();
            reader.show(Sample.bare(Sample.article("b", body), org.khabir.model.Analysis.empty("b")));
            reader.reveal(span);
        });
        pulse();
        assertThat(isInSight(span)).isTrue();
    }

    @Test
    void wheelKeysAndBarScroll() {
        Span first = find("رقم 0:");
        run(() -> {
            Robot robot = new Robot();
            robot.mouseMove(WIDTH / 2, HEIGHT / 2);
            robot.mouseWheel(60);
        });
        pulse();
        assertThat(isInSight(first)).isFalse();

        keys(KeyCode.CONTROL, KeyCode.END);
        assertThat(isInSight(new Span(body.length() - 3, body.length() - 2))).isTrue();
        keys(KeyCode.PAGE_UP);
        assertThat(fx(() -> reader.selection().caret())).isLessThan(body.length() - 100);

        ScrollBar bar = fx(() -> (ScrollBar) page.lookup(".scroll-bar"));
        run(() -> bar.setValue(0));
        pulse();
        assertThat(isInSight(first)).isTrue();
        run(() -> bar.setValue(bar.getMax()));
        pulse();
        assertThat(isInSight(first)).isFalse();
    }

    private Span find(String words) {
        int at = body.indexOf(words);
        return new Span(at, at + words.length());
    }

    private int blockViews() {
        return fx(() -> page.lookupAll(".reader-text").size());
    }

    private boolean isInSight(Span span) {
        Point2D middle = middleOf(span);
        Point2D origin = fx(() -> page.localToScreen(page.getLayoutBounds().getMinX(), page.getLayoutBounds().getMinY()));
        return fx(() -> page.blockView(span.start()).isVisible())
                && middle.getY() >= origin.getY() && middle.getY() <= origin.getY() + page.getHeight();
    }
}
