package org.khabir.export;

import java.time.LocalDate;
import java.util.List;
import org.khabir.codebook.TagCount;
import org.khabir.codebook.TagPair;
import org.khabir.model.Codebook;
import org.khabir.model.Participant;
import org.khabir.model.TimeInterval;
import org.khabir.model.Topic;

/** What is exported of meetings and of happenings. */
final class Columns {

    static final List<Column<ExportedMeeting>> MEETINGS = List.of(
            new Column<>("earliest", each -> earliest(interval(each))),
            new Column<>("latest", each -> latest(interval(each))),
            new Column<>("participants", each -> each.meeting().participants()),
            new Column<>("roles", each -> each.meeting().meeting().participants().stream().map(Participant::role).toList()),
            new Column<>("place", each -> each.meeting().place()),
            new Column<>("status", each -> each.meeting().meeting().status()),
            new Column<>("kind", each -> each.meeting().meeting().kind()),
            new Column<>("topics", each -> each.meeting().meeting().topics().stream().map(Topic::text).toList()),
            new Column<>("review", each -> each.meeting().meeting().provenance().review()),
            new Column<>("confidence", each -> each.meeting().meeting().provenance().confidence()),
            new Column<>("source", each -> each.meeting().source()),
            new Column<>("published", each -> each.meeting().published() == null ? null : each.meeting().published().toString()),
            new Column<>("title", ExportedMeeting::title),
            new Column<>("evidence", ExportedMeeting::evidence),
            new Column<>("article", each -> each.meeting().articleId()),
            new Column<>("meeting", each -> each.meeting().meeting().id()),
            new Column<>("gathered", each -> each.gathered().key()));

    static final List<Column<ExportedEvent>> TIMELINE = List.of(
            new Column<>("earliest", each -> text(each.earliest())),
            new Column<>("latest", each -> text(each.latest())),
            new Column<>("value", each -> each.event().entry().value()),
            new Column<>("happening", each -> each.event().entry().kind()),
            new Column<>("status", each -> each.event().entry().status()),
            new Column<>("summary", each -> each.event().entry().summary()),
            new Column<>("entities", each -> each.event().entities()),
            new Column<>("review", each -> each.event().entry().provenance().review()),
            new Column<>("confidence", each -> each.event().entry().provenance().confidence()),
            new Column<>("source", each -> each.event().source()),
            new Column<>("title", ExportedEvent::title),
            new Column<>("evidence", ExportedEvent::evidence),
            new Column<>("article", each -> each.event().articleId()),
            new Column<>("meeting", each -> each.event().entry().meetingId()),
            new Column<>("reportOf", ExportedEvent::happening));

    private Columns() {
    }

    static List<Column<TagCount>> tagCounts(Codebook codebook) {
        return List.of(new Column<>("tag", each -> codebook.path(each.tag())),
                new Column<>("passages", TagCount::passages),
                new Column<>("articles", TagCount::articles),
                new Column<>("passagesWithin", TagCount::passagesWithin),
                new Column<>("articlesWithin", TagCount::articlesWithin));
    }

    static List<Column<TagPair>> tagPairs(Codebook codebook) {
        return List.of(new Column<>("tag", each -> codebook.path(each.one())),
                new Column<>("otherTag", each -> codebook.path(each.other())),
                new Column<>("overlaps", TagPair::overlaps),
                new Column<>("sharedArticles", TagPair::articles));
    }

    /** The days a meeting may have been on, null where unknown. */
    static TimeInterval interval(ExportedMeeting exported) {
        return exported.meeting().meeting().date() == null ? null : exported.meeting().meeting().date().interval();
    }

    private static String earliest(TimeInterval interval) {
        return interval == null ? null : interval.earliest().toString();
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static String latest(TimeInterval interval) {
        return interval == null ? null : interval.latest().toString();
    }
}
