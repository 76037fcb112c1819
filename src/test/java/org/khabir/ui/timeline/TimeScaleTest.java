package org.khabir.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TimeScaleTest {

    private static final double NEAR = 1e-6;

    @Test
    void olderTimesStandToTheLeftOrToTheRight() {
        TimeScale english = TimeScale.fitting(0, 1000, 500, false);
        TimeScale arabic = english.towards(true);

        assertThat(english.x(0)).isLessThan(english.x(1000)).isGreaterThan(0);
        assertThat(arabic.x(0)).isGreaterThan(arabic.x(1000)).isLessThan(500);
        assertThat(arabic.time(arabic.x(123))).isCloseTo(123, within(NEAR));
    }

    @Test
    void theTimeUnderThePointerStaysWhenZooming() {
        for (boolean rightToLeft : new boolean[] {false, true}) {
            TimeScale scale = TimeScale.fitting(0, 10_000, 800, rightToLeft);
            double under = scale.time(137);

            TimeScale zoomed = scale.zoomed(3, 137).zoomed(2, 137);

            assertThat(zoomed.x(under)).isCloseTo(137, within(NEAR));
            assertThat(zoomed.daysPerPixel()).isCloseTo(scale.daysPerPixel() / 6, within(NEAR));
        }
    }

    @Test
    void whatIsDraggedFollowsTheHand() {
        for (boolean rightToLeft : new boolean[] {false, true}) {
            TimeScale scale = TimeScale.fitting(0, 10_000, 800, rightToLeft);

            assertThat(scale.dragged(50).x(5000)).isCloseTo(scale.x(5000) + 50, within(NEAR));
        }
    }

    @Test
    void zoomsFromCenturiesToHoursAndNoFurther() {
        TimeScale scale = TimeScale.fitting(0, 10_000, 800, false);

        assertThat(scale.zoomed(1e-9, 400).daysPerPixel() * 50).isCloseTo(36_525, within(1.0));
        assertThat(scale.zoomed(1e9, 400).daysPerPixel() * 24 * 120).isCloseTo(1, within(NEAR));
    }
}
