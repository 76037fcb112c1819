package org.khabir.ui.matrix;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.khabir.ui.desk.MeetingRow;

/**
 * How often each met each.
 *
 * @param names  those who met most often, in the order wanted
 * @param counts meetings by the indices of two names; the same both ways round, 0 on the diagonal
 */
record MeetingMatrix(List<String> names, int[][] counts) {

    static final MeetingMatrix EMPTY = new MeetingMatrix(List.of(), new int[0][0]);

    /** How the names are sorted. */
    enum Order {
        COUNT, NAME
    }

    /**
     * @param most   how many names there are at most; those with the fewest meetings are left out
     * @param wanted which participants count
     */
    static MeetingMatrix of(List<MeetingRow> meetings, Predicate<String> wanted, int most, Order order) {
        Map<String, Integer> totals = new HashMap<>();
        for (MeetingRow meeting : meetings) {
            Set<String> present = present(meeting, wanted);
            if (present.size() > 1) {
                present.forEach(name -> totals.merge(name, 1, Integer::sum));
            }
        }
        Comparator<String> byName = Collator.getInstance(Locale.forLanguageTag("ar"))::compare;
        Comparator<String> byCount = Comparator.comparing(totals::get, Comparator.reverseOrder());
        List<String> names = totals.keySet().stream().sorted(byCount.thenComparing(byName)).limit(most)
                .sorted(order == Order.NAME ? byName : byCount.thenComparing(byName)).toList();
        return new MeetingMatrix(names, counts(meetings, names));
    }

    int highest() {
        int highest = 0;
        for (int[] row : counts) {
            for (int count : row) {
                highest = Math.max(highest, count);
            }
        }
        return highest;
    }

    private static int[][] counts(List<MeetingRow> meetings, List<String> names) {
        Map<String, Integer> indices = new HashMap<>();
        names.forEach(name -> indices.put(name, indices.size()));
        int[][] counts = new int[names.size()][names.size()];
        for (MeetingRow meeting : meetings) {
            List<Integer> present = present(meeting, indices::containsKey).stream().map(indices::get).toList();
            for (int one : present) {
                for (int other : present) {
                    counts[one][other] += one == other ? 0 : 1;
                }
            }
        }
        return counts;
    }

    private static Set<String> present(MeetingRow meeting, Predicate<String> wanted) {
        Set<String> present = new LinkedHashSet<>(meeting.participants());
        present.removeIf(wanted.negate());
        return present;
    }
}
