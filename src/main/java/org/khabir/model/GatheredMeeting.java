package org.khabir.model;

import java.util.List;
import java.util.Set;

/**
 * A meeting of the case with all that articles report of it.
 *
 * @param key             identifies it among the case's meetings as they are now
 * @param status          DENIED only where no report says that it was held
 * @param participants    the case's names, the most reported first
 * @param participantKeys their entities' keys, in the same order
 * @param place           the case's name of the place that most reports state, a country only where none says more; null where none does
 * @param date            the narrowest range that a report states, null where none does
 * @param reports         by publication, at least one
 * @param contradictions  in what the reports differ
 */
public record GatheredMeeting(String key, MeetingStatus status, List<String> participants, List<String> participantKeys, String place,
                              TimeInterval date, List<CaseMeeting> reports, Set<Contradiction> contradictions) {

    /** In what reports of one meeting differ. */
    public enum Contradiction {
        /** Days that exclude each other. */
        DATE,
        /** Different places, neither in the other as far as is known. */
        PLACE,
        /** Each of two reports names somebody whom the other does not. */
        PARTICIPANTS,
        /** Held and denied. */
        STATUS
    }

    public GatheredMeeting {
        participants = List.copyOf(participants);
        participantKeys = List.copyOf(participantKeys);
        reports = List.copyOf(reports);
        contradictions = Set.copyOf(contradictions);
    }
}
