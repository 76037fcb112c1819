package org.khabir.link;

import java.util.List;
import java.util.stream.IntStream;
import org.khabir.model.CaseMeeting;
import org.khabir.model.EntityType;
import org.khabir.model.MeetingStatus;
import org.khabir.model.Participant;
import org.khabir.model.ParticipantRole;
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

    /** True where both state a place, and neither place may lie within the other: a building may lie in any town. */
    boolean isElsewhere(LinkedMeeting other) {
        if (place == null || other.place == null || place.equals(other.place)) {
            return false;
        }
        return where == null || other.where == null ? isBuilding() == other.isBuilding() : !where.mayContain(other.where);
    }

    private boolean isBuilding() {
        return NameKey.type(place) == EntityType.FACILITY;
    }

    /** Who met, without those who only attended. */
    List<String> principals() {
        List<Participant> roles = report.meeting().participants();
        return IntStream.range(0, participants.size()).filter(i -> roles.get(i).role() != ParticipantRole.ATTENDEE).mapToObj(participants::get).toList();
    }

    /** True where it is told as a fact, rather than as a plan. */
    boolean isToldAsFact() {
        MeetingStatus status = report.meeting().status();
        return status == MeetingStatus.HELD || status == MeetingStatus.DENIED;
    }

    /** True where it states more than a country. */
    boolean hasNarrowPlace() {
        return place != null && (where == null || !where.coversCountry());
    }
}
