package org.khabir.link;

import java.util.List;
import org.khabir.model.CaseMeeting;

/**
 * A meeting as one article tells it, with the case's entities in it.
 *
 * @param participants the keys of the entities, in the order of the meeting's participants
 * @param place        the key of its place's entity, null where none is stated
 */
public record LinkedMeeting(CaseMeeting report, List<String> participants, String place) {

    public LinkedMeeting {
        participants = List.copyOf(participants);
    }
}
