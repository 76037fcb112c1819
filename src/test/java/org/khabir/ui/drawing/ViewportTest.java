package org.khabir.ui.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ViewportTest {

    @Test
    void showsARectangleInTheMiddleWithAMargin() {
        Viewport view = Viewport.fitting(-10, 0, 10, 10, 220, 300, 10, 100);

        assertThat(view.scale()).isEqualTo(10);
        assertThat(view.x(-10)).isEqualTo(10);
        assertThat(view.x(10)).isEqualTo(210);
        assertThat(view.y(5)).isEqualTo(150);
        assertThat(Viewport.fitting(0, 0, 0, 0, 100, 100, 0, 3).scale()).isEqualTo(3);
    }

    @Test
    void zoomsAroundAPixelAndMovesWithThePointer() {
        Viewport view = new Viewport(2, 5, 7);
        Viewport zoomed = view.zoomed(3, 40, 60);

        assertThat(zoomed.planeX(40)).isCloseTo(view.planeX(40), within(1e-9));
        assertThat(zoomed.planeY(60)).isCloseTo(view.planeY(60), within(1e-9));
        assertThat(view.dragged(10, -4).x(5)).isEqualTo(10);
        assertThat(view.around(1, 2, 100, 50).planeX(50)).isEqualTo(1);
    }
}
