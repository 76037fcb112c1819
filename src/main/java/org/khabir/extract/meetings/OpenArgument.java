package org.khabir.extract.meetings;

import java.util.ArrayList;
import java.util.List;

/** An argument while it is read. */
final class OpenArgument {

    private final Marker marker;
    private final int first;
    private final List<Actor> actors = new ArrayList<>();
    private boolean unnamed;
    private int last;

    OpenArgument(Marker marker, int first) {
        this.marker = marker;
        this.first = first;
        this.last = first;
    }

    Marker marker() {
        return marker;
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    boolean isUnnamed() {
        return unnamed;
    }

    boolean holds(Actor actor) {
        return actors.contains(actor);
    }

    boolean endsWithNamedPerson() {
        return !actors.isEmpty() && actors.getLast().isPerson() && actors.getLast().isNamed();
    }

    boolean endsWithDescribed() {
        return !actors.isEmpty() && actors.getLast().isPerson() && !actors.getLast().isNamed();
    }

    /** The last one; null for a group of nobody known. */
    Actor lastActor() {
        return actors.isEmpty() ? null : actors.getLast();
    }

    /** The last one's name follows his description. */
    void replaceLast(Actor actor) {
        actors.removeLast();
        add(actor);
    }

    /** What stands up to {@code token} is another title of the last one. */
    void upTo(int token) {
        last = token;
    }

    /** True where all that are known of it are bodies. */
    boolean isOfBodies() {
        return !actors.isEmpty() && actors.stream().allMatch(Actor::isBody);
    }

    /** Behind the object, and behind a preposition, commas part members of a list; a body behind بـ may be where they meet (بوزارة التربية). */
    boolean goesOnAsList(boolean object) {
        boolean seat = marker == Marker.BY && isOfBodies();
        return !seat && (marker != Marker.BARE || object);
    }

    boolean endsWithPlace() {
        return !actors.isEmpty() && actors.getLast().isPlace();
    }

    void add(Actor actor) {
        actors.add(actor);
        last = actor.last();
    }

    /** One of those told before for whom the group stands. */
    void takeUp(Actor actor) {
        actors.add(actor);
    }

    /** The names of a group told by its titles: وزراء خارجية مصر والأردن سامح شكري وأيمن الصفدي. */
    void name(Actor actor) {
        actors.removeIf(other -> !other.isPerson());
        unnamed = false;
        add(actor);
    }

    /** People are told at {@code token} that are no entity. */
    void addUnnamed(int token) {
        unnamed = true;
        last = token;
    }

    Argument close() {
        return new Argument(marker, actors, unnamed, first, last);
    }
}
