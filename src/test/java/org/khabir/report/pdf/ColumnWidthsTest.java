package org.khabir.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    @Test
    void sharesHoldWhereEveryWordFits() {
        assertThat(ColumnWidths.of(100, new int[] {20, 30, 50}, new float[] {20, 10, 40})).containsExactly(20, 30, 50);
    }

    @Test
    void aColumnTakesWhatItsWidestWordNeedsFromThoseWithRoom() {
        float[] widths = ColumnWidths.of(100, new int[] {10, 40, 50}, new float[] {20, 20, 20});
        assertThat(widths[0]).isCloseTo(20, Offset.offset(0.01f));
        assertThat(widths[1]).isBetween(20f, 40f);
        assertThat(widths[0] + widths[1] + widths[2]).isCloseTo(100, Offset.offset(0.01f));
    }

    @Test
    void aWordWithoutEndTakesNoMoreThanItsPart() {
        float[] widths = ColumnWidths.of(100, new int[] {10, 40, 50}, new float[] {900, 20, 20});
        assertThat(widths[0]).isCloseTo(40, Offset.offset(0.01f));
        assertThat(widths[1]).isGreaterThanOrEqualTo(20);
    }

    @Test
    void whereAllNeedMoreThanThereIsNoneIsLeftWithoutWidth() {
        float[] widths = ColumnWidths.of(100, new int[] {25, 25, 25, 25}, new float[] {40, 40, 30, 30});
        assertThat(widths).containsExactly(new float[] {25, 25, 25, 25}, Offset.offset(0.01f));
    }
}
