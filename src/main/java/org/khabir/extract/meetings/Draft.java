package org.khabir.extract.meetings;

import java.util.List;
import java.util.Set;
import org.khabir.model.MeetingDate;
import org.khabir.model.MeetingKind;
import org.khabir.model.MeetingStatus;
import org.khabir.model.Participant;
import org.khabir.model.Span;
import org.khabir.model.Topic;

/**
 * One telling of a meeting, not yet joined with the others of the same one.
 *
 * @param described the ids of those among them who are never named
 * @param subjects  who acts, for clauses behind that leave it out
 * @param unnamed   true where a counterpart is told that is no entity
 * @param reference true where it takes up a meeting told before (اللقاء) rather than tells one
 * @param place     null where none is told
 * @param end       the first token behind what was read as arguments
 */
record Draft(Hit hit, MeetingKind kind, MeetingStatus status, List<Participant> participants, Set<String> described,
             List<Actor> subjects, boolean unnamed, boolean reference, Actor place, MeetingDate date, List<Topic> topics, String sourceId,
             Span evidence, int sentence, int end, String rule, double confidence) {

    /** True where only what follows may tell who was there. */
    boolean isOpen() {
        return !reference && !unnamed && participants.isEmpty();
    }

    Draft {
        participants = List.copyOf(participants);
        described = Set.copyOf(described);
        subjects = List.copyOf(subjects);
        topics = List.copyOf(topics);
    }
}
