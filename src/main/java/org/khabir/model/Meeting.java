package org.khabir.model;

import java.util.List;

/**
 * Who met whom, where, when and about what, as one article tells it.
 *
 * @param id       unique within the article's analysis
 * @param placeId  the finest stated place's entity id, null where none is stated
 * @param date     null where none is stated
 * @param sourceId the entity that says so (a spokesman, an agency), null where the article itself tells it
 * @param evidence the whole sentences that tell it, in the order of the text, at least one
 */
public record Meeting(String id, MeetingKind kind, MeetingStatus status, List<Participant> participants,
                      String placeId, MeetingDate date, List<Topic> topics, String sourceId, List<Span> evidence,
                      Provenance provenance) {

    public Meeting {
        participants = List.copyOf(participants);
        topics = List.copyOf(topics);
        evidence = List.copyOf(evidence);
    }
}
