package org.khabir.model;

import java.util.List;

/**
 * A dated happening of an article.
 *
 * @param span      the sentence that tells it
 * @param summary   a short text for the line
 * @param value     TIMEX3 value of its date; null where undated
 * @param interval  the days it may lie in; null where undated
 * @param entityIds who and what it is about
 * @param meetingId the meeting it stands for, or null
 */
public record TimelineEntry(Span span, String summary, TimelineKind kind, String value, TimeInterval interval,
                            List<String> entityIds, String meetingId, Provenance provenance) {

    public TimelineEntry {
        entityIds = List.copyOf(entityIds);
    }
}
