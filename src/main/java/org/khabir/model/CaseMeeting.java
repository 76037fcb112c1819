package org.khabir.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A meeting with the names its article gives to the participants and the place, for tables and lists.
 *
 * @param participants names in the order of {@code meeting.participants()}
 * @param place        null where none is stated
 */
public record CaseMeeting(String articleId, String source, LocalDate published, Meeting meeting,
                          List<String> participants, String place) {

    public CaseMeeting {
        participants = List.copyOf(participants);
    }
}
