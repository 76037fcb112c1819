package org.khabir.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Checking by keys while reading. All of the sample is equally sure, so it comes in the order of the text. */
class CheckBarTest extends ReaderFixture {

    @BeforeEach
    void openSample() {
        open(Sample.article(), Sample.analysis());
    }

    @Test
    void aVerdictByKeyLeadsToTheNext() {
        keys(KeyCode.F6);
        assertThat(fx(() -> view.lookup(".reader-check").isVisible())).isTrue();
        assertThat(count()).isEqualTo(texts().text("reader.check.progress", 0, 6));
        Mark first = fx(() -> reader.checking().currentProperty().get());
        keys(KeyCode.F7);
        Mark second = fx(() -> reader.checking().currentProperty().get());
        assertThat(second).isNotEqualTo(first);
        assertThat(fx(() -> reader.selection().span())).isEqualTo(second.span());
        keys(KeyCode.DELETE);

        assertThat(asked).hasSize(2);
        assertThat(asked.get(0)).startsWith("confirm[").contains(first.span().toString());
        assertThat(asked.get(1)).startsWith("reject[").contains(second.span().toString());
        assertThat(count()).isEqualTo(texts().text("reader.check.progress", 2, 6));
        keys(KeyCode.ESCAPE);
        assertThat(fx(() -> view.lookup(".reader-check").isVisible())).isFalse();
    }

    @Test
    void aNameIsJudgedWhereItIsSelectedToo() {
        run(() -> reader.selection().moveTo(Sample.span("غسّان").start() + 1));
        keys(KeyCode.F7);
        assertThat(asked).singleElement().satisfies(call -> assertThat(call).startsWith("confirm[").contains(Sample.span("غسّان سلامة").toString()));
        assertThat(fx(() -> view.lookup(".reader-check").isVisible())).isFalse();

        keys(KeyCode.SHIFT, KeyCode.F7);
        assertThat(asked.get(1)).startsWith("confirmAll[").contains(Sample.span("غسان سلامة").toString(), Sample.span("غسّان سلامة").toString());
    }

    @Test
    void aTypeIsChosenFromAMenu() {
        run(() -> reader.selection().moveTo(Sample.span("5+5").start()));
        keys(KeyCode.F2);
        ContextMenu types = fx(() -> (ContextMenu) Window.getWindows().stream().filter(ContextMenu.class::isInstance).findFirst().orElseThrow());
        run(() -> types.getItems().getLast().fire());
        assertThat(asked).containsExactly("markAs[" + Sample.span("لجنة 5+5") + ", EVENT]");
    }

    @Test
    void allThatIsShownIsAcceptedAtOnce() {
        run(() -> reader.style().layers().remove(Layer.PERSON));
        keys(KeyCode.F6);
        Node all = fx(() -> view.lookup("#check-all"));
        click(all);

        assertThat(asked).singleElement().satisfies(call -> assertThat(call).startsWith("confirmAll[").doesNotContain("type=PERSON").contains("type=ORGANIZATION"));
        assertThat(count()).isEqualTo(texts().text("reader.check.progress", 4, 4));
    }

    private String count() {
        return fx(() -> ((Label) view.lookup("#check-count")).getText());
    }
}
