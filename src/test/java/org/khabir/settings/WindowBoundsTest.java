package org.khabir.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WindowBoundsTest {

    private static final WindowBounds SCREEN = new WindowBounds(0, 0, 1920, 1080, false);

    @Test
    void aWindowOfAnUnpluggedScreenComesBack() {
        WindowBounds lost = new WindowBounds(3000, -200, 1200, 800, false);

        assertThat(lost.clampedTo(SCREEN)).isEqualTo(new WindowBounds(720, 0, 1200, 800, false));
    }

    @Test
    void aWindowLargerThanTheScreenShrinks() {
        WindowBounds large = new WindowBounds(100, 100, 4000, 3000, true);

        assertThat(large.clampedTo(SCREEN)).isEqualTo(new WindowBounds(0, 0, 1920, 1080, true));
    }

    @Test
    void aWindowWithinTheScreenStays() {
        WindowBounds inside = new WindowBounds(100, 100, 1200, 800, false);

        assertThat(inside.clampedTo(SCREEN)).isEqualTo(inside);
    }
}
