package org.khabir.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private final Selection<Integer> selection = new Selection<>(TestDesk.tasks());

    @Test
    void filtersAndSortsFewAndMany() {
        for (int count : new int[] {5, 5000}) {
            selection.setAll(IntStream.range(0, count).boxed().toList());
            selection.setCondition(number -> number % 2 == 0);
            selection.setOrder(Comparator.reverseOrder());

            assertThat(selection.shown()).startsWith(count - 1 - (count - 1) % 2).endsWith(0).hasSize((count + 1) / 2);

            selection.setOrder(null);
            assertThat(selection.shown()).startsWith(0, 2, 4);
        }
    }

    @Test
    void whatIsTheSameIsNotShownAnew() {
        AtomicInteger renewals = new AtomicInteger();
        selection.onRenewed(renewals::incrementAndGet);

        selection.setAll(List.of(1, 2, 3));
        selection.setAll(List.of(1, 2, 3, 4));
        selection.setCondition(number -> number < 4);
        selection.setCondition(number -> number < 4 && number > 0);

        assertThat(renewals).hasValue(3);
        assertThat(selection.shown()).containsExactly(1, 2, 3);
    }
}
