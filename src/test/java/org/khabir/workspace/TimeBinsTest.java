package org.khabir.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabir.workspace.TimeBins.Bin;
import org.khabir.workspace.TimeBins.Dated;

class TimeBinsTest {

    @Test
    void countsDaysWithoutGapsAndPassesOverTheUndated() {
        TimeBins bins = TimeBins.of(List.of(on(2019, 4, 7, 1), on(2019, 4, 5, 2), on(2019, 4, 5, 1), new Dated(null, 9)), 10);

        assertThat(bins.bins()).containsExactly(day(2019, 4, 5, 3), day(2019, 4, 6, 0), day(2019, 4, 7, 1));
        assertThat(bins.highest()).isEqualTo(3);
        assertThat(bins.bins().getFirst().contains(LocalDate.of(2019, 4, 5))).isTrue();
        assertThat(bins.bins().getFirst().contains(LocalDate.of(2019, 4, 6))).isFalse();
        assertThat(bins.bins().getFirst().contains(null)).isFalse();
    }

    @Test
    void takesLongerStretchesWhereThereWouldBeTooMany() {
        assertThat(TimeBins.of(List.of(on(2019, 4, 30, 1), on(2019, 6, 2, 1)), 6).bins()).hasSize(5)
                .first().isEqualTo(new Bin(LocalDate.of(2019, 4, 29), LocalDate.of(2019, 5, 5), 1));
        assertThat(TimeBins.of(List.of(on(2019, 4, 30, 1), on(2019, 6, 2, 1)), 4).bins()).containsExactly(
                new Bin(LocalDate.of(2019, 4, 1), LocalDate.of(2019, 4, 30), 1), new Bin(LocalDate.of(2019, 5, 1), LocalDate.of(2019, 5, 31), 0),
                new Bin(LocalDate.of(2019, 6, 1), LocalDate.of(2019, 6, 30), 1));
        assertThat(TimeBins.of(List.of(on(2018, 12, 30, 1), on(2019, 6, 2, 1)), 4).bins()).first()
                .isEqualTo(new Bin(LocalDate.of(2018, 10, 1), LocalDate.of(2018, 12, 31), 1));
        assertThat(TimeBins.of(List.of(on(1951, 1, 1, 1), on(2019, 6, 2, 4)), 10).bins()).hasSize(7)
                .last().isEqualTo(new Bin(LocalDate.of(2010, 1, 1), LocalDate.of(2019, 12, 31), 4));
    }

    @Test
    void isEmptyWhereNothingIsDated() {
        assertThat(TimeBins.of(List.of(new Dated(null, 1)), 10).bins()).isEmpty();
        assertThat(TimeBins.of(List.of(), 10).highest()).isZero();
    }

    private static Dated on(int year, int month, int day, int count) {
        return new Dated(LocalDate.of(year, month, day), count);
    }

    private static Bin day(int year, int month, int day, int count) {
        return new Bin(LocalDate.of(year, month, day), LocalDate.of(year, month, day), count);
    }
}
