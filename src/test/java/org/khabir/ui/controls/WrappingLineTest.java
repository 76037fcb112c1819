package org.khabir.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.khabir.ui.FxTest;

class WrappingLineTest extends FxTest {

    private final Region source = region(100);
    private final Region date = region(150);
    private final Region counts = region(60);

    @Test
    void standsOnOneLineWhereThereIsRoomTheLastAtItsEnd() {
        WrappingLine line = shown(400);

        assertThat(fx(() -> line.prefHeight(400))).isEqualTo(20);
        assertThat(fx(date::getLayoutX)).isEqualTo(108);
        assertThat(fx(() -> counts.getLayoutX() + counts.getWidth())).isEqualTo(400);
    }

    @Test
    void whatDoesNotFitGoesOnTheNextLineAndIsNeverWiderThanIt() {
        WrappingLine line = shown(120);

        assertThat(fx(() -> line.prefHeight(120))).isEqualTo(60);
        assertThat(fx(date::getWidth)).isEqualTo(120);
        assertThat(fx(date::getLayoutY)).isEqualTo(20);
        assertThat(fx(counts::getLayoutY)).isEqualTo(40);
        assertThat(fx(() -> counts.getLayoutX() + counts.getWidth())).isEqualTo(120);
    }

    private WrappingLine shown(double width) {
        return fx(() -> {
            WrappingLine line = new WrappingLine(source, date, counts);
            line.resize(width, line.prefHeight(width));
            line.layout();
            return line;
        });
    }

    private static Region region(double width) {
        Region region = new Region();
        region.setPrefSize(width, 20);
        return region;
    }
}
