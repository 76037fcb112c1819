package org.khabir.ui.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.khabir.model.TimelineKind;

/**
 * The dated happenings, sorted by time and parted into lanes.
 *
 * @param dated    those with a date, the earliest first
 * @param starts   when each of them may have begun, in days
 * @param ends     until when
 * @param meetings which of them are meetings
 */
record Lanes(List<Happening> dated, double[] starts, double[] ends, boolean[] meetings, List<Lane> lanes) {

    static final Lanes NONE = new Lanes(List.of(), new double[0], new double[0], new boolean[0], List.of());
    private static final int MOST_ENTITIES = 9;
    /** Per cent at either end that may be left out of the first view, where all is so many times longer than what lies between. */
    private static final int FEW = 2;
    private static final int FAR_OFF = 3;

    /** What the lanes part the happenings by. */
    enum By {
        KIND, ENTITY
    }

    /**
     * Happenings of one kind or about one entity; both are null in the lane of all others.
     *
     * @param members indices into the dated happenings, ascending
     */
    record Lane(TimelineKind kind, String entity, int[] members) {
    }

    static Lanes of(List<Happening> happenings, By by) {
        record Dated(Happening happening, Stretch stretch) {
        }
        List<Dated> dated = happenings.stream()
                .flatMap(each -> Stretch.of(each).map(stretch -> new Dated(each, stretch)).stream())
                .sorted(Comparator.comparingDouble(each -> each.stretch.start())).toList();
        List<Happening> sorted = dated.stream().map(Dated::happening).toList();
        boolean[] meetings = new boolean[sorted.size()];
        for (int i = 0; i < meetings.length; i++) {
            meetings[i] = sorted.get(i).isMeeting();
        }
        return new Lanes(sorted, dated.stream().mapToDouble(each -> each.stretch.start()).toArray(),
                dated.stream().mapToDouble(each -> each.stretch.end()).toArray(), meetings,
                by == By.KIND ? byKind(sorted) : byEntity(sorted));
    }

    /** The time of the first happening; 0 where there is none. */
    double first() {
        return starts.length == 0 ? 0 : starts[0];
    }

    /** The time from which on nearly all happenings lie: {@link #first} where the few before it are not far off. */
    double bulkFirst() {
        int at = starts.length * FEW / 100;
        return isFarOff() ? starts[at] : first();
    }

    /** The time up to which nearly all happenings lie: {@link #last} where the few behind it are not far off. */
    double bulkLast() {
        int at = starts.length - 1 - starts.length * FEW / 100;
        return isFarOff() ? Math.max(starts[at], Math.min(ends[at], starts[at] + 366)) : last();
    }

    private boolean isFarOff() {
        int few = starts.length * FEW / 100;
        return starts.length > 0 && last() - first() > FAR_OFF * Math.max(30, starts[starts.length - 1 - few] - starts[few]);
    }

    /** The time at which the last happening ends; 0 where there is none. */
    double last() {
        double last = ends.length == 0 ? 0 : Double.NEGATIVE_INFINITY;
        for (double end : ends) {
            last = Math.max(last, end);
        }
        return last;
    }

    /** The index of a dated happening, looked for among those that begin when it does; -1 where it is none of them. */
    int indexOf(Happening happening) {
        double start = Stretch.of(happening).map(Stretch::start).orElse(Double.NaN);
        int at = Arrays.binarySearch(starts, start);
        while (at > 0 && starts[at - 1] == start) {
            at--;
        }
        for (int i = at; i >= 0 && i < starts.length && starts[i] == start; i++) {
            if (dated.get(i).equals(happening)) {
                return i;
            }
        }
        return -1;
    }

    private static List<Lane> byKind(List<Happening> sorted) {
        Map<TimelineKind, List<Integer>> members = IntStream.range(0, sorted.size()).boxed()
                .collect(Collectors.groupingBy(i -> sorted.get(i).kind(), TreeMap::new, Collectors.toList()));
        return members.entrySet().stream().map(kind -> new Lane(kind.getKey(), null, array(kind.getValue()))).toList();
    }

    private static List<Lane> byEntity(List<Happening> sorted) {
        Map<String, List<Integer>> members = new LinkedHashMap<>();
        mostNamed(sorted).forEach(entity -> members.put(entity, new ArrayList<>()));
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Set<String> named = sorted.get(i).entities().filter(members::containsKey).collect(Collectors.toSet());
            for (String entity : named) {
                members.get(entity).add(i);
            }
            if (named.isEmpty()) {
                others.add(i);
            }
        }
        List<Lane> lanes = new ArrayList<>();
        members.forEach((entity, indices) -> lanes.add(new Lane(null, entity, array(indices))));
        if (!others.isEmpty()) {
            lanes.add(new Lane(null, null, array(others)));
        }
        return lanes;
    }

    private static List<String> mostNamed(List<Happening> happenings) {
        Map<String, Integer> counts = new HashMap<>();
        happenings.forEach(each -> each.entities().forEach(entity -> counts.merge(entity, 1, Integer::sum)));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_ENTITIES).map(Map.Entry::getKey).toList();
    }

    private static int[] array(List<Integer> indices) {
        return indices.stream().mapToInt(Integer::intValue).toArray();
    }
}
