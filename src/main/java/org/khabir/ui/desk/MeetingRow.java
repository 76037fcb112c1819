package org.khabir.ui.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
public record MeetingRow(GatheredMeeting meeting, List<CaseMeeting> reports, boolean ofCase) implements ScopedLine {

    public MeetingRow {
        reports = List.copyOf(reports);
    }

    /** A line for the meeting, and one for each of its reports. */
    public static Stream<MeetingRow> of(GatheredMeeting meeting) {
        return Stream.concat(Stream.of(new MeetingRow(meeting, meeting.reports(), true)),
                meeting.reports().stream().map(report -> new MeetingRow(meeting, List.of(report), false)));
    }

    @Override
    public String articleId() {
        return report().articleId();
    }

    @Override
    public boolean belongsTo(Scope scope) {
        return ofCase == (scope == Scope.CASE);
    }

    /** The report that a click leads to. */
    public CaseMeeting report() {
        return reports.getFirst();
    }

    /** By their names in the case. */
    public List<String> participants() {
        return ofCase ? meeting.participants() : report().participants();
    }

    /** The participants by their entities. */
    public List<Who> who() {
        List<String> names = participants();
        return IntStream.range(0, names.size()).mapToObj(i -> new Who(ofCase ? meeting.participantKeys().get(i)
                : keyOf(names.get(i)).orElse(names.get(i)), names.get(i))).toList();
    }

    /** The key of a participant's entity; empty where the case has none of that name. */
    public Optional<String> keyOf(String participant) {
        int at = meeting.participants().indexOf(participant);
        return at < 0 ? Optional.empty() : Optional.of(meeting.participantKeys().get(at));
    }

    /** How somebody took part, as the first report that names him has it. */
    public ParticipantRole role(String participant) {
        return reports.stream().filter(report -> report.participants().contains(participant)).findFirst()
                .map(report -> report.meeting().participants().get(report.participants().indexOf(participant)).role())
                .orElse(ParticipantRole.PARTICIPANT);
    }

    /** Null where none is stated. */
    public String place() {
        return ofCase ? meeting.place() : report().place();
    }

    /** Null where no date is stated. */
    public TimeInterval date() {
        if (ofCase) {
            return meeting.date();
        }
        return report().meeting().date() == null ? null : report().meeting().date().interval();
    }

    /** Of the meeting, or of the report. */
    public MeetingStatus status() {
        return ofCase ? meeting.status() : report().meeting().status();
    }

    /** As the first report has it. */
    public MeetingKind kind() {
        return report().meeting().kind();
    }

    /** Without doubles. */
    public List<String> topics() {
        return reports.stream().flatMap(report -> report.meeting().topics().stream()).map(Topic::text).distinct().toList();
    }

    /** CONFIRMED where all reports are, CHANGED where the analyst wrote one. */
    public Review review() {
        Set<Review> reviews = reports.stream().map(report -> report.meeting().provenance().review()).collect(Collectors.toSet());
        return reviews.contains(Review.CHANGED) ? Review.CHANGED
                : reviews.equals(Set.of(Review.CONFIRMED)) ? Review.CONFIRMED : Review.UNREVIEWED;
    }

    /** In what the reports differ, in the order of the terms; empty for a single one. */
    public List<Contradiction> contradictions() {
        Set<Contradiction> found = ofCase ? meeting.contradictions() : Set.of();
        List<Contradiction> ordered = new ArrayList<>(found);
        ordered.sort(null);
        return ordered;
    }

    /** True where the line stands for that meeting of the article. */
    public boolean tells(String articleId, String meetingId) {
        for (CaseMeeting report : reports) {
            if (report.articleId().equals(articleId) && report.meeting().id().equals(meetingId)) {
                return true;
            }
        }
        return false;
    }

    /** True where the sentence at that place is the first to tell it. */
    public boolean isToldAt(Place place) {
        return reports.stream().anyMatch(report -> report.articleId().equals(place.articleId())
                && report.meeting().evidence().getFirst().equals(place.span()));
    }

    /** How sure the extraction is of the report it is surest of, from 0 to 1. */
    public double confidence() {
        return reports.stream().mapToDouble(report -> report.meeting().provenance().confidence()).max().orElse(0);
    }

    /** The papers and agencies that report it, without doubles. */
    public List<String> sources() {
        return reports.stream().map(CaseMeeting::source).filter(source -> !source.isBlank()).distinct().toList();
    }

    /** First by what tells most lines apart, for a table looks for a line among tens of thousands. */
    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof MeetingRow row && ofCase == row.ofCase && meeting.key().equals(row.meeting.key())
                && reports.equals(row.reports) && meeting.equals(row.meeting);
    }

    @Override
    public int hashCode() {
        return meeting.key().hashCode();
    }
}
