package org.khabir.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.khabir.settings.ReadingLook;
import org.khabir.ui.text.ArabicFonts;

/** The look of the text: told when it changes, and set while reading. */
class ReadingStyleTest extends ReaderFixture {

    @Test
    void everyChangeIsTold() {
        List<ReadingLook> told = new ArrayList<>();
        ReadingStyle style = new ReadingStyle(new ReadingLook(20, 0.6, 50, "Amiri", List.of("TIME", "gone")));
        style.onChange(told::add);

        style.larger();
        style.layers().remove(Layer.PERSON);
        style.reset();

        assertThat(told.getFirst()).isEqualTo(new ReadingLook(21, 0.6, 50, "Amiri", List.of("TIME")));
        assertThat(told.get(1).hiddenMarks()).containsExactly("PERSON", "TIME");
        assertThat(told.getLast()).isEqualTo(new ReadingLook(18, 0.5, 44, "", List.of("PERSON", "TIME")));
    }

    @Test
    void whatIsOutOfBoundsIsAsUsual() {
        assertThat(new ReadingLook(3, -1, Double.NaN, null, null)).isEqualTo(ReadingLook.usual());
    }

    @Test
    void thePopoverSetsTheTextAtOnce() {
        open(Sample.article(), Sample.analysis());
        click(fx(() -> view.lookup("#reader-type")));
        Slider size = (Slider) inPopover("#reader-size");
        double before = fx(() -> page.blockView(0).getHeight());
        run(() -> size.setValue(30.3));
        pulse();
        assertThat(fx(() -> reader.style().fontSizeProperty().get())).isEqualTo(30);
        assertThat(fx(() -> page.blockView(0).getHeight())).isGreaterThan(before);
        assertThat(fx(() -> ((ComboBox<?>) inPopover("#reader-font")).getItems().size())).isEqualTo(1 + ArabicFonts.installed().size());

        run(() -> ((ButtonBase) inPopover("#reader-type-reset")).fire());
        assertThat(fx(() -> reader.style().fontSizeProperty().get())).isEqualTo(ReadingLook.usual().size());
        keys(KeyCode.ESCAPE);
    }

    private static Node inPopover(String id) {
        return Window.getWindows().stream().map(window -> window.getScene().getRoot().lookup(id)).filter(found -> found != null).findFirst().orElseThrow();
    }
}
