package org.khabir.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Analysis;
import org.khabir.model.CaseEvent;
import org.khabir.model.CaseMeeting;
import org.khabir.model.GatheredMeeting;
import org.khabir.model.MeetingStatus;
import org.khabir.model.Span;
import org.khabir.model.TimeInterval;
import org.khabir.model.TimelineEntry;
import org.khabir.model.TimelineKind;
import org.khabir.model.TimelineLink;
import org.khabir.model.TimelineRelation;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.FakeWorkspace;
import org.khabir.ui.desk.Place;
import org.khabir.ui.desk.Reports;
import org.khabir.ui.desk.Scope;
import org.khabir.ui.desk.TestDesk;

class HappeningTest {

    private static final LocalDate DAY = LocalDate.of(2019, 4, 5);

    private final FakeWorkspace workspace = Reports.workspace();

    @Test
    void whatSeveralArticlesReportIsOneLineOfTheCaseAndOneOfEachArticle() throws KhabirException {
        gatherAll();

        List<Happening> happenings = Happening.of(workspace);

        assertThat(happenings).extracting(Happening::reach)
                .containsExactly(Happening.Reach.CASE, Happening.Reach.ARTICLE, Happening.Reach.ARTICLE);
        Happening together = happenings.getFirst();
        assertThat(together.reports()).extracting(CaseEvent::articleId).containsExactly("a1", "a2");
        assertThat(together.status()).isEqualTo(MeetingStatus.DENIED);
        assertThat(together.entities()).containsExactlyInAnyOrder("غوتيريش", "خليفة حفتر", "السراج");
        assertThat(together.places()).containsExactly("بنغازي");
    }

    @Test
    void theTimelineShowsItOnceInTheCaseAndFiltersByPlace() {
        gatherAll();
        Desk desk = TestDesk.over(workspace);
        TimelineViewModel timeline = new TimelineViewModel(desk, TestDesk.IN_SIGHT);
        desk.go(Place.article("a2"));
        assertThat(timeline.happenings().shown()).singleElement().satisfies(each -> assertThat(each.reach()).isEqualTo(Happening.Reach.ARTICLE));

        desk.scopeProperty().set(Scope.CASE);
        assertThat(timeline.happenings().shown()).hasSize(1);
        timeline.placeProperty().set("بنغازي");
        assertThat(timeline.happenings().shown()).hasSize(1);
        timeline.placeProperty().set("باريس");
        assertThat(timeline.happenings().shown()).isEmpty();
        assertThat(timeline.choices().places()).contains("بنغازي");
    }

    @Test
    void whatWordsSetBehindSomethingIsPlacedThere() throws KhabirException {
        Analysis before = workspace.analyses.get("a1");
        TimelineEntry meeting = before.timeline().getFirst();
        TimelineEntry dated = entry("T1", new TimeInterval(DAY, DAY), List.of(), meeting);
        TimelineEntry later = entry("T2", null, List.of(new TimelineLink(TimelineRelation.AFTER, "T1", new Span(0, 3))), meeting);
        TimelineEntry unknown = entry("T3", null, List.of(), meeting);
        workspace.analyses.put("a1", new Analysis("a1", before.entities(), before.meetings(), List.of(), List.of(unknown, later, dated)));
        workspace.analyses.remove("a2");

        List<Happening> happenings = Happening.of(workspace);

        assertThat(happenings).extracting(each -> each.entry().id()).containsExactly("T1", "T2", "T3");
        Happening placed = happenings.get(1);
        assertThat(placed.isOneSided()).isTrue();
        assertThat(placed.earliest()).isEqualTo(DAY);
        assertThat(placed.after().entry().id()).isEqualTo("T1");
        assertThat(Stretch.of(placed).orElseThrow().start()).isEqualTo(DAY.toEpochDay());
        assertThat(Stretch.of(happenings.getLast())).isEmpty();
    }

    private static TimelineEntry entry(String id, TimeInterval interval, List<TimelineLink> links, TimelineEntry like) {
        return new TimelineEntry(id, like.span(), "سطر " + id, TimelineKind.VISIT, MeetingStatus.HELD, interval == null ? null : DAY.toString(), interval,
                null, like.entityIds(), null, null, links, like.provenance());
    }

    /** Has both articles report one meeting, which is denied. */
    private void gatherAll() {
        List<CaseMeeting> reports = workspace.meetings();
        workspace.gathered = List.of(new GatheredMeeting("m", MeetingStatus.DENIED, reports.getFirst().participants(), reports.getFirst().participants(),
                "بنغازي", new TimeInterval(DAY, DAY), reports, Set.of()));
    }
}
