package org.khabir.ui.matrix;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.khabir.ui.desk.MeetingRow;
import org.khabir.ui.desk.Who;

/**
 * How often each met each.
 *
 * @param who    those who met most often, in the order wanted
 * @param counts meetings by the indices of two of them; the same both ways round, 0 on the diagonal
 */
record MeetingMatrix(List<Who> who, int[][] counts) {

    static final MeetingMatrix EMPTY = new MeetingMatrix(List.of(), new int[0][0]);

    /** How the participants are sorted. */
    enum Order {
        COUNT, NAME
    }

    /**
     * @param most   how many participants there are at most; those with the fewest meetings are left out
     * @param wanted the keys of those who count
     * @param shown  what is shown for a name, by which they are sorted
     */
    static MeetingMatrix of(List<MeetingRow> meetings, Predicate<String> wanted, int most, Order order, UnaryOperator<String> shown) {
        Map<String, Integer> totals = new HashMap<>();
        Map<String, Who> byKey = new HashMap<>();
        for (MeetingRow meeting : meetings) {
            Map<String, Who> present = present(meeting, wanted);
            if (present.size() > 1) {
                present.keySet().forEach(key -> totals.merge(key, 1, Integer::sum));
                present.forEach(byKey::putIfAbsent);
            }
        }
        Comparator<Who> byName = Comparator.comparing(one -> shown.apply(one.name()), Collator.getInstance(Locale.forLanguageTag("ar"))::compare);
        Comparator<Who> names = byName.thenComparing(Who::key);
        Comparator<Who> byCount = Comparator.comparing((Who one) -> totals.get(one.key()), Comparator.reverseOrder());
        List<Who> who = byKey.values().stream().sorted(byCount.thenComparing(names)).limit(most)
                .sorted(order == Order.NAME ? names : byCount.thenComparing(names)).toList();
        return new MeetingMatrix(who, counts(meetings, who));
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

    private static int[][] counts(List<MeetingRow> meetings, List<Who> who) {
        Map<String, Integer> indices = new HashMap<>();
        who.forEach(one -> indices.put(one.key(), indices.size()));
        int[][] counts = new int[who.size()][who.size()];
        for (MeetingRow meeting : meetings) {
            List<Integer> present = present(meeting, indices::containsKey).keySet().stream().map(indices::get).toList();
            for (int one : present) {
                for (int other : present) {
                    counts[one][other] += one == other ? 0 : 1;
                }
            }
        }
        return counts;
    }

    private static Map<String, Who> present(MeetingRow meeting, Predicate<String> wanted) {
        Map<String, Who> present = new LinkedHashMap<>();
        meeting.who().stream().filter(one -> wanted.test(one.key())).forEach(one -> present.putIfAbsent(one.key(), one));
        return present;
    }
}
