package org.khabir.extract.meetings;

import java.util.List;

/**
 * Those who meet, by side.
 *
 * @param unnamed  true where a counterpart is told that is no entity
 * @param distinct true where each object met the subjects in a meeting of its own
 * @param rule     how the arguments were read, for explaining a result
 */
record Sides(List<Actor> subjects, List<Actor> objects, boolean unnamed, boolean distinct, String rule, double confidence) {

    static final Sides NONE = new Sides(List.of(), List.of(), false, false, "none", 0);

    Sides {
        subjects = List.copyOf(subjects);
        objects = List.copyOf(objects);
    }

    boolean isMeeting() {
        long people = java.util.stream.Stream.concat(subjects.stream(), objects.stream())
                .map(actor -> actor.entity().id()).distinct().count();
        return people >= 2 || people == 1 && unnamed;
    }
}
