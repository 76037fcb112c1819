package org.khabir.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.khabir.model.Analysis;
import org.khabir.model.Correction;
import org.khabir.model.Meeting;
import org.khabir.model.Review;
import org.khabir.model.Span;
import org.khabir.model.TimeExpression;
import org.khabir.model.TimelineEntry;

/** Corrections of time expressions: a rejected one dates nothing any more. */
final class TimeCorrections {

    private TimeCorrections() {
    }

    static Analysis apply(Analysis analysis, List<Correction> corrections) {
        Map<Span, Review> verdicts = new HashMap<>();
        corrections.forEach(c -> verdicts.put(c.span(), c.verdict()));
        List<TimeExpression> rejected = analysis.times().stream().filter(t -> verdicts.get(t.span()) == Review.REJECTED).toList();
        List<TimeExpression> times = analysis.times().stream().filter(t -> !rejected.contains(t))
                .map(t -> verdicts.containsKey(t.span()) ? reviewed(t, verdicts.get(t.span())) : t).toList();
        return new Analysis(analysis.articleId(), analysis.entities(),
                analysis.meetings().stream().map(m -> undated(m, rejected)).toList(), times,
                analysis.timeline().stream().map(e -> undated(e, rejected, times)).toList(), analysis.statements());
    }

    private static TimeExpression reviewed(TimeExpression time, Review verdict) {
        return new TimeExpression(time.span(), time.text(), time.type(), time.value(), time.interval(),
                time.provenance().reviewed(verdict));
    }

    private static Meeting undated(Meeting meeting, List<TimeExpression> rejected) {
        boolean stands = meeting.date() == null || rejected.stream().noneMatch(t -> t.span().equals(meeting.date().span()));
        return stands ? meeting : new Meeting(meeting.id(), meeting.kind(), meeting.status(), meeting.participants(),
                meeting.placeId(), null, meeting.topics(), meeting.sourceId(), meeting.evidence(), meeting.provenance());
    }

    /** A line is undated where the expression in its sentence that gave it its value is rejected, and no other gives the same. */
    private static TimelineEntry undated(TimelineEntry entry, List<TimeExpression> rejected, List<TimeExpression> left) {
        boolean stands = entry.value() == null || !dates(rejected, entry) || dates(left, entry);
        return stands ? entry : entry.undated();
    }

    private static boolean dates(List<TimeExpression> times, TimelineEntry entry) {
        return times.stream().anyMatch(t -> Objects.equals(t.value(), entry.value()) && entry.span().covers(t.span()));
    }
}
