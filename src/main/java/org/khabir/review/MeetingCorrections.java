package org.khabir.review;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khabir.model.Analysis;
import org.khabir.model.Correction;
import org.khabir.model.Meeting;
import org.khabir.model.Review;
import org.khabir.model.TimelineEntry;

/** Corrections of meetings: a rejected one goes, with its lines of the timeline; then come those that the analyst wrote. */
final class MeetingCorrections {

    private MeetingCorrections() {
    }

    static Analysis apply(Analysis analysis, List<Correction> corrections, String body) {
        Map<Boolean, List<Correction>> written = corrections.stream().collect(Collectors.partitioningBy(each -> each.verdict() == Review.CHANGED));
        Analysis judged = judged(analysis, written.get(false));
        List<TimelineEntry> rejected = analysis.timeline().stream().filter(entry -> !judged.timeline().contains(entry)).toList();
        return WrittenMeetings.apply(judged, rejected, written.get(true), body);
    }

    private static Analysis judged(Analysis analysis, List<Correction> corrections) {
        Map<String, Review> verdicts = new HashMap<>();
        for (Correction correction : generalFirst(corrections)) {
            MeetingAnchor.of(correction).find(analysis).forEach(m -> verdicts.put(m.id(), correction.verdict()));
        }
        List<Meeting> left = analysis.meetings().stream().filter(m -> verdicts.get(m.id()) != Review.REJECTED)
                .map(m -> verdicts.containsKey(m.id()) ? reviewed(m, verdicts.get(m.id())) : m).toList();
        return new Analysis(analysis.articleId(), analysis.entities(), left, analysis.times(), analysis.timeline().stream()
                .filter(entry -> verdicts.get(entry.meetingId()) != Review.REJECTED).toList(), analysis.statements());
    }

    /** What is said of one of a sentence's meetings counts more than what is said of all that stand there. */
    private static List<Correction> generalFirst(List<Correction> corrections) {
        return corrections.stream().sorted(Comparator.comparing((Correction c) -> !c.detail().isEmpty())).toList();
    }

    private static Meeting reviewed(Meeting meeting, Review verdict) {
        return new Meeting(meeting.id(), meeting.kind(), meeting.status(), meeting.participants(), meeting.placeId(), meeting.date(),
                meeting.topics(), meeting.sourceId(), meeting.evidence(), meeting.provenance().reviewed(verdict));
    }
}
