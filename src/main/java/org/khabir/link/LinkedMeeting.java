package org.khabir.link;

import java.util.List;
import org.khabir.model.CaseMeeting;
import org.khabir.model.Place;

/**
 * A meeting as one article tells it, with the case's entities in it.
 *
 * @param participants the keys of the entities, in the order of the meeting's participants
 * @param place        the key of its place's entity, null where none is stated
 * @param where        where that lies; null where unknown
 */
public record LinkedMeeting(CaseMeeting report, List<String> participants, String place, Place where) {

    public LinkedMeeting {
        participants = List.copyOf(participants);
    }

    /** True where both state a place, and neither place may lie within the other. */
    boolean isElsewhere(LinkedMeeting other) {
        boolean named = place != null && other.place != null && !place.equals(other.place);
        return named && (where == null || other.where == null || !where.mayContain(other.where));
    }

    /** True where it states more than a country. */
    boolean hasNarrowPlace() {
        return place != null && (where == null || !where.coversCountry());
    }
}
