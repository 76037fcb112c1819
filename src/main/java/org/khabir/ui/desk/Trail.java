package org.khabir.ui.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The places an analyst has been to, to go back and forth between. */
final class Trail {

    private static final int LENGTH = 100;

    private final Deque<Place> behind = new ArrayDeque<>();
    private final Deque<Place> ahead = new ArrayDeque<>();
    private Place here;

    /** Goes to a new place; what lay ahead is forgotten. */
    void go(Place place) {
        if (place.equals(here)) {
            return;
        }
        if (here != null) {
            behind.push(here);
        }
        if (behind.size() > LENGTH) {
            behind.removeLast();
        }
        ahead.clear();
        here = place;
    }

    Optional<Place> back() {
        return step(behind, ahead);
    }

    Optional<Place> forward() {
        return step(ahead, behind);
    }

    boolean hasBehind() {
        return !behind.isEmpty();
    }

    boolean hasAhead() {
        return !ahead.isEmpty();
    }

    private Optional<Place> step(Deque<Place> from, Deque<Place> to) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(here);
        here = from.pop();
        return Optional.of(here);
    }
}
