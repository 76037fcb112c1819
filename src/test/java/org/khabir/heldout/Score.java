package org.khabir.heldout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.khabir.heldout.Marks.Met;
import org.khabir.heldout.Marks.Thing;
import org.khabir.heldout.Marks.When;
import org.khabir.model.Span;

/** The figures of the marking rules over the articles added so far: what the program found beside what a reader marked. */
final class Score {

    final Tally names = new Tally();
    final Tally entities = new Tally();
    final Tally meetings = new Tally();
    final Tally participants = new Tally();
    final Tally timeValues = new Tally();

    /** Hits on either side, and the sizes of both sides. */
    static final class Tally {

        private long hitMarked;
        private long hitFound;
        private long marked;
        private long found;

        private void add(long hitsMarked, int ofMarked, long hitsFound, int ofFound) {
            hitMarked += hitsMarked;
            hitFound += hitsFound;
            marked += ofMarked;
            found += ofFound;
        }

        double f1() {
            double precision = (double) hitFound / found;
            double recall = (double) hitMarked / marked;
            return 2 * precision * recall / (precision + recall);
        }

        @Override
        public String toString() {
            return "%.3f (%d of %d marked, %d of %d found)".formatted(f1(), hitMarked, marked, hitFound, found);
        }
    }

    /** Something marked beside something found, and how many mentions or participants they share. */
    private record Pair<T>(T marked, T found, long shared) {
    }

    void add(Marks marked, Marks found) {
        addHits(names, marked.names(), found.names(), Object::equals);
        addHits(timeValues, marked.times(), found.times(), Score::sameTime);
        List<Pair<Thing>> pairs = entityPairs(marked, found);
        long clean = pairs.stream().filter(Score::clean).count();
        entities.add(clean, marked.entities().size(), clean, found.entities().size());
        addMeetings(marked.meetings(), found.meetings(),
                pairs.stream().collect(Collectors.toMap(pair -> pair.marked.id(), pair -> pair.found.id())));
    }

    private static <T> void addHits(Tally tally, Collection<T> marked, Collection<T> found, BiPredicate<T, T> same) {
        tally.add(marked.stream().filter(a -> found.stream().anyMatch(b -> same.test(a, b))).count(), marked.size(),
                found.stream().filter(b -> marked.stream().anyMatch(a -> same.test(a, b))).count(), found.size());
    }

    private static boolean sameTime(When a, When b) {
        return a.span().overlaps(b.span()) && a.value().equals(b.value());
    }

    private static List<Pair<Thing>> entityPairs(Marks marked, Marks found) {
        List<Pair<Thing>> pairs = new ArrayList<>();
        for (Thing a : marked.entities()) {
            for (Thing b : found.entities()) {
                long shared = a.mentions().stream().filter(m -> b.mentions().stream().anyMatch(n -> similar(m, n))).count();
                if (shared > 0 && a.type().equals(b.type())) {
                    pairs.add(new Pair<>(a, b, shared));
                }
            }
        }
        pairs.sort(Comparator.comparingLong((Pair<Thing> pair) -> pair.shared).reversed()
                .thenComparing(pair -> pair.marked.id()).thenComparing(pair -> pair.found.id()));
        return oneToOne(pairs);
    }

    /** Most of the marked mentions, and no more than half foreign ones. */
    private static boolean clean(Pair<Thing> pair) {
        int found = pair.found.mentions().size();
        return pair.shared * 2 > pair.marked.mentions().size() && (found - pair.shared) * 2 <= found;
    }

    /** The two overlap by more than half of the longer one. */
    private static boolean similar(Span a, Span b) {
        return (Math.min(a.end(), b.end()) - Math.max(a.start(), b.start())) * 2 > Math.max(a.length(), b.length());
    }

    private void addMeetings(List<Met> marked, List<Met> found, Map<String, String> counterparts) {
        List<Pair<Met>> pairs = new ArrayList<>();
        for (Met a : marked) {
            Set<String> expected = a.participants().stream().map(id -> counterparts.getOrDefault(id, "missed " + id))
                    .collect(Collectors.toSet());
            for (Met b : found) {
                long shared = b.participants().stream().filter(expected::contains).count();
                if (shared > 0 && a.toldWith(b)) {
                    pairs.add(new Pair<>(a, b, shared));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Score::agreement).reversed());
        List<Pair<Met>> matched = oneToOne(pairs);
        long right = matched.stream().filter(pair -> agreement(pair) >= 0.5).count();
        meetings.add(right, marked.size(), right, found.size());
        long met = matched.stream().mapToLong(Pair::shared).sum();
        participants.add(met, people(marked), met, people(found));
    }

    /** F1 of the participants. */
    private static double agreement(Pair<Met> pair) {
        return 2.0 * pair.shared / (pair.marked.participants().size() + pair.found.participants().size());
    }

    /** The best pairs first, each side taken once. */
    private static <T> List<Pair<T>> oneToOne(List<Pair<T>> ranked) {
        Set<T> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Pair<T>> pairs = new ArrayList<>();
        for (Pair<T> pair : ranked) {
            if (!taken.contains(pair.marked) && !taken.contains(pair.found)) {
                taken.add(pair.marked);
                taken.add(pair.found);
                pairs.add(pair);
            }
        }
        return pairs;
    }

    private static int people(List<Met> meetings) {
        return meetings.stream().mapToInt(meeting -> meeting.participants().size()).sum();
    }
}
