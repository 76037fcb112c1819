package org.khabir.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.khabir.model.Analysis;
import org.khabir.model.Correction;
import org.khabir.model.Meeting;
import org.khabir.model.Review;

/** Corrections of meetings: a rejected one goes, with its lines of the timeline. */
final class MeetingCorrections {

    private MeetingCorrections() {
    }

    static Analysis apply(Analysis analysis, List<Correction> corrections) {
        List<Meeting> meetings = new ArrayList<>(analysis.meetings());
        for (Correction correction : corrections) {
            for (Meeting meeting : MeetingAnchor.of(correction).find(analysis)) {
                int at = meetings.indexOf(meeting);
                if (at >= 0) {
                    meetings.set(at, reviewed(meeting, correction.verdict()));
                }
            }
        }
        meetings.removeIf(m -> m.provenance().review() == Review.REJECTED);
        Set<String> left = meetings.stream().map(Meeting::id).collect(Collectors.toSet());
        return new Analysis(analysis.articleId(), analysis.entities(), meetings, analysis.times(), analysis.timeline().stream()
                .filter(entry -> entry.meetingId() == null || left.contains(entry.meetingId())).toList());
    }

    private static Meeting reviewed(Meeting meeting, Review verdict) {
        return new Meeting(meeting.id(), meeting.kind(), meeting.status(), meeting.participants(), meeting.placeId(), meeting.date(),
                meeting.topics(), meeting.sourceId(), meeting.evidence(), meeting.provenance().reviewed(verdict));
    }
}
