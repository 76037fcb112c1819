package org.khabir.ui.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.khabir.model.CaseMeeting;
import org.khabir.model.GatheredMeeting;
import org.khabir.model.GatheredMeeting.Contradiction;
import org.khabir.model.MeetingKind;
import org.khabir.model.MeetingStatus;
import org.khabir.model.ParticipantRole;
import org.khabir.model.Review;
import org.khabir.model.TimeInterval;
import org.khabir.model.Topic;

/**
 * A line of the table: a meeting of the case with all its reports, or what one article reports of it.
 *
 * @param meeting the meeting of the case
 * @param reports those that the line stands for: all, or one
 */
public record MeetingRow(GatheredMeeting meeting, List<CaseMeeting> reports, boolean ofCase) {

    public MeetingRow {
        reports = List.copyOf(reports);
    }

    /** A line for the meeting, and one for each of its reports. */
    static Stream<MeetingRow> of(GatheredMeeting meeting) {
        return Stream.concat(Stream.of(new MeetingRow(meeting, meeting.reports(), true)),
                meeting.reports().stream().map(report -> new MeetingRow(meeting, List.of(report), false)));
    }

    /** The report that a click leads to. */
    public CaseMeeting report() {
        return reports.getFirst();
    }

    public List<String> participants() {
        return ofCase ? meeting.participants() : report().participants();
    }

    /** How somebody took part, as the first report that names him has it. */
    ParticipantRole role(String participant) {
        return reports.stream().filter(report -> report.participants().contains(participant)).findFirst()
                .map(report -> report.meeting().participants().get(report.participants().indexOf(participant)).role())
                .orElse(ParticipantRole.PARTICIPANT);
    }

    /** Null where none is stated. */
    public String place() {
        return ofCase ? meeting.place() : report().place();
    }

    /** Null where no date is stated. */
    TimeInterval date() {
        if (ofCase) {
            return meeting.date();
        }
        return report().meeting().date() == null ? null : report().meeting().date().interval();
    }

    MeetingStatus status() {
        return ofCase ? meeting.status() : report().meeting().status();
    }

    MeetingKind kind() {
        return report().meeting().kind();
    }

    List<String> topics() {
        return reports.stream().flatMap(report -> report.meeting().topics().stream()).map(Topic::text).distinct().toList();
    }

    boolean isConfirmed() {
        return reports.stream().allMatch(report -> report.meeting().provenance().review() == Review.CONFIRMED);
    }

    /** In what the reports differ, in the order of the terms; empty for a single one. */
    List<Contradiction> contradictions() {
        Set<Contradiction> found = ofCase ? meeting.contradictions() : Set.of();
        List<Contradiction> ordered = new ArrayList<>(found);
        ordered.sort(null);
        return ordered;
    }

    boolean tells(String articleId, String meetingId) {
        return reports.stream().anyMatch(report -> report.articleId().equals(articleId) && report.meeting().id().equals(meetingId));
    }
}
