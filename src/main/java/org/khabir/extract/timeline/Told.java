package org.khabir.extract.timeline;

import java.util.List;
import org.khabir.model.DateCertainty;
import org.khabir.model.MeetingStatus;
import org.khabir.model.Provenance;
import org.khabir.model.TimeInterval;
import org.khabir.model.TimelineKind;
import org.khabir.text.Sentence;

/**
 * A happening as a sentence tells it, before it is an entry of the timeline.
 *
 * @param at          the token of the word that tells it
 * @param value       null where undated
 * @param interval    null where undated
 * @param meetingId   the meeting that it is, or null
 * @param statementId the statement that it is, or null
 */
record Told(int at, Sentence sentence, TimelineKind kind, MeetingStatus status, String value, TimeInterval interval,
            DateCertainty certainty, List<String> entityIds, String meetingId, String statementId, Provenance provenance) {
}
