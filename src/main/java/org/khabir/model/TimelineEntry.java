package org.khabir.model;

import java.util.List;

/**
 * A happening of an article that belongs on a timeline.
 *
 * @param id          unique within the article's analysis ("T1"); null in an analysis that an older Khabir kept
 * @param span        the sentence that tells it
 * @param summary     a short text for the line
 * @param status      whether it took place, as the article tells it
 * @param value       TIMEX3 value of its date; null where undated
 * @param interval    the days it may lie in; null where undated
 * @param certainty   how its date is known
 * @param entityIds   who and what it is about
 * @param meetingId   the meeting it stands for, or null
 * @param statementId the statement it stands for, or null
 * @param links       which entries of the same article it lies before or after, as words say so; each is told on one of its two sides
 */
public record TimelineEntry(String id, Span span, String summary, TimelineKind kind, MeetingStatus status, String value,
                            TimeInterval interval, DateCertainty certainty, List<String> entityIds, String meetingId,
                            String statementId, List<TimelineLink> links, Provenance provenance) {

    /** What an analysis kept by an older Khabir lacks may be given as null. */
    public TimelineEntry {
        status = status == null ? MeetingStatus.HELD : status;
        certainty = certainty == null ? DateCertainty.of(interval) : certainty;
        entityIds = List.copyOf(entityIds);
        links = links == null ? List.of() : List.copyOf(links);
    }

    /** An entry that took place, without links. */
    public TimelineEntry(Span span, String summary, TimelineKind kind, String value, TimeInterval interval,
                         List<String> entityIds, String meetingId, Provenance provenance) {
        this(null, span, summary, kind, MeetingStatus.HELD, value, interval, null, entityIds, meetingId, null, List.of(), provenance);
    }

    /** The same without a date. */
    public TimelineEntry undated() {
        return new TimelineEntry(id, span, summary, kind, status, null, null, DateCertainty.UNKNOWN, entityIds, meetingId, statementId,
                links, provenance);
    }

    /** The same about others. */
    public TimelineEntry withEntityIds(List<String> others) {
        return new TimelineEntry(id, span, summary, kind, status, value, interval, certainty, others, meetingId, statementId, links,
                provenance);
    }

    /** The same with other links. */
    public TimelineEntry withLinks(List<TimelineLink> others) {
        return new TimelineEntry(id, span, summary, kind, status, value, interval, certainty, entityIds, meetingId, statementId, others,
                provenance);
    }
}
