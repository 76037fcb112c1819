package org.khabir.ui.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Where an analyst has been, to go back and forth between. */
final class Trail {

    private static final int LENGTH = 100;

    private final Deque<Stop> behind = new ArrayDeque<>();
    private final Deque<Stop> ahead = new ArrayDeque<>();
    private Stop here;

    /** Goes on; what lay ahead is forgotten. */
    void go(Stop stop) {
        if (stop.equals(here)) {
            return;
        }
        if (here != null) {
            behind.push(here);
        }
        if (behind.size() > LENGTH) {
            behind.removeLast();
        }
        ahead.clear();
        here = stop;
    }

    /** Where the analyst is; null before the first stop. */
    Stop here() {
        return here;
    }

    Optional<Stop> back() {
        return step(behind, ahead);
    }

    Optional<Stop> forward() {
        return step(ahead, behind);
    }

    boolean hasBehind() {
        return !behind.isEmpty();
    }

    boolean hasAhead() {
        return !ahead.isEmpty();
    }

    private Optional<Stop> step(Deque<Stop> from, Deque<Stop> to) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(here);
        here = from.pop();
        return Optional.of(here);
    }
}
