package org.khabir.extract.meetings;

import java.util.List;
import java.util.stream.Stream;
import org.khabir.model.ParticipantRole;

/**
 * Those who meet, by side.
 *
 * @param unnamed     true where a counterpart is told that is no entity
 * @param distinct    true where each object met the subjects in a meeting of its own
 * @param rule        how the arguments were read, for explaining a result
 * @param subjectRole what the subjects are where it is not what the trigger makes them; else null
 * @param objectRole  what the objects are where it is not what the trigger makes them; else null
 */
record Sides(List<Actor> subjects, List<Actor> objects, boolean unnamed, boolean distinct, String rule, double confidence,
             ParticipantRole subjectRole, ParticipantRole objectRole) {

    static final Sides NONE = new Sides(List.of(), List.of(), false, false, "none", 0);

    Sides {
        subjects = List.copyOf(subjects);
        objects = List.copyOf(objects);
    }

    Sides(List<Actor> subjects, List<Actor> objects, boolean unnamed, boolean distinct, String rule, double confidence) {
        this(subjects, objects, unnamed, distinct, rule, confidence, null, null);
    }

    Sides as(ParticipantRole subjects, ParticipantRole objects) {
        return new Sides(this.subjects, this.objects, unnamed, distinct, rule, confidence, subjects, objects);
    }

    /** True where somebody who was told before is received: كان في استقباله. */
    boolean isReception() {
        return rule.equals(Receptions.GREETED_RULE) || rule.equals(Receptions.RECEIVED_RULE);
    }

    /** The same, with a group on one side of which not all are named. */
    Sides withUnnamed() {
        return new Sides(subjects, objects, true, distinct, rule, confidence, subjectRole, objectRole);
    }

    /** The subjects' meeting with {@code object} alone. */
    Sides with(Actor object) {
        return new Sides(subjects, List.of(object), false, false, rule, confidence, subjectRole, objectRole);
    }

    boolean isMeeting() {
        long people = Stream.concat(subjects.stream(), objects.stream()).map(actor -> actor.entity().id()).distinct().count();
        return people >= 2 || people == 1 && unnamed;
    }
}
