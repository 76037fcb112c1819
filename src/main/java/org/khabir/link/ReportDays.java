package org.khabir.link;

import java.time.LocalDate;
import org.khabir.model.MeetingDate;
import org.khabir.model.MeetingStatus;
import org.khabir.model.TimeInterval;

/** The days on which the meeting that a report tells may have been. */
final class ReportDays {

    /** News is printed some days after; an undated report is about a meeting of the last days. */
    private static final int NEWS_DAYS = 3;
    /** An undated plan is one of the days to come. */
    private static final int PLANNED_DAYS = 5;
    /** A range of more days than these says nothing of the day. */
    private static final int VAGUE_DAYS = 7;

    private ReportDays() {
    }

    /** As stated, otherwise those around publication, as where what was held is dated ahead; null where neither is known. */
    static TimeInterval of(LinkedMeeting meeting) {
        MeetingDate date = meeting.report().meeting().date();
        LocalDate published = meeting.report().published();
        boolean mistaken = date != null && date.interval() != null && published != null && date.interval().earliest().isAfter(published)
                && meeting.report().meeting().status() == MeetingStatus.HELD;
        if (date != null && date.interval() != null && !mistaken) {
            return date.interval().earliest().plusDays(VAGUE_DAYS).isBefore(date.interval().latest()) ? null : date.interval();
        }
        if (published == null) {
            return null;
        }
        return meeting.report().meeting().status() == MeetingStatus.PLANNED ? new TimeInterval(published, published.plusDays(PLANNED_DAYS))
                : new TimeInterval(published.minusDays(NEWS_DAYS), published);
    }

    /** True where a single day is stated. */
    static boolean areExact(LinkedMeeting meeting) {
        MeetingDate date = meeting.report().meeting().date();
        return date != null && date.interval() != null && date.interval().earliest().equals(date.interval().latest());
    }

    /** How many days lie between the two; 0 where they overlap. */
    static int between(TimeInterval a, TimeInterval b) {
        long days = Math.max(a.earliest().toEpochDay() - b.latest().toEpochDay(), b.earliest().toEpochDay() - a.latest().toEpochDay());
        return (int) Math.max(0, days);
    }
}
