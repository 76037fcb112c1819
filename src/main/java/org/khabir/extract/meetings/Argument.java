package org.khabir.extract.meetings;

import java.util.List;

/**
 * Those that stand together before or behind a trigger, joined by و.
 *
 * @param unnamed true where people are told that are no entity (ممثلي المنظمات)
 * @param first   the first token
 * @param last    the last token
 */
record Argument(Marker marker, List<Actor> actors, boolean unnamed, int first, int last) {

    Argument {
        actors = List.copyOf(actors);
    }

    boolean isSeveral() {
        return actors.size() > 1 || unnamed && !actors.isEmpty();
    }

    boolean hasPerson() {
        return actors.stream().anyMatch(Actor::isPerson);
    }

    /** The same, reaching to {@code token}. */
    Argument upTo(int token) {
        return new Argument(marker, actors, unnamed, first, token);
    }
}
