package org.khabir.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khabir.model.Analysis;
import org.khabir.model.MeetingStatus;
import org.khabir.model.TimelineEntry;
import org.khabir.model.TimelineKind;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.FakeWorkspace;
import org.khabir.ui.desk.Place;
import org.khabir.ui.desk.Reports;
import org.khabir.ui.desk.Scope;
import org.khabir.ui.desk.TestDesk;
import org.khabir.workspace.CaseChange;

class TimelineViewModelTest {

    private final FakeWorkspace workspace = Reports.workspace();
    private final Desk desk = TestDesk.over(workspace);
    private final TimelineViewModel timeline = new TimelineViewModel(desk, TestDesk.IN_SIGHT);

    @BeforeEach
    void showTheWholeCase() {
        desk.scopeProperty().set(Scope.CASE);
    }

    @Test
    void leavesOutHiddenKindsStatusesAndSources() {
        assertThat(timeline.happenings().shown()).hasSize(2);

        timeline.hiddenKinds().add(TimelineKind.MEETING);
        assertThat(timeline.happenings().shown()).isEmpty();
        timeline.hiddenKinds().clear();

        timeline.hiddenStatuses().add(MeetingStatus.HELD);
        assertThat(timeline.happenings().shown()).isEmpty();
        timeline.hiddenStatuses().clear();

        timeline.hiddenSources().add("صحيفة");
        assertThat(timeline.happenings().shown()).extracting(each -> each.event().articleId()).containsExactly("a1");
    }

    @Test
    void whatPeopleSaidIsShownInTheCaseOnlyWhereAskedFor() {
        Analysis before = workspace.analyses.get("a1");
        TimelineEntry first = before.timeline().getFirst();
        TimelineEntry said = new TimelineEntry("T9", first.span(), "قال", TimelineKind.STATEMENT, MeetingStatus.HELD, first.value(), first.interval(), null, first.entityIds(), null, "S1",
                List.of(), first.provenance());
        workspace.analyses.put("a1", new Analysis("a1", before.entities(), before.meetings(), before.times(), Stream.concat(before.timeline().stream(), Stream.of(said)).toList()));
        workspace.tell(CaseChange.Kind.ANALYSES);

        assertThat(timeline.happenings().shown()).extracting(Happening::kind).doesNotContain(TimelineKind.STATEMENT);
        timeline.statementsProperty().set(true);
        assertThat(timeline.happenings().shown()).extracting(Happening::kind).contains(TimelineKind.STATEMENT);

        timeline.statementsProperty().set(false);
        desk.go(Place.article("a1"));
        desk.scopeProperty().set(Scope.ARTICLE);
        assertThat(timeline.happenings().shown()).extracting(Happening::kind).contains(TimelineKind.STATEMENT);
    }

    @Test
    void showsOnlyOneEntity() {
        assertThat(timeline.choices().entities()).contains("السراج", "غوتيريش");

        timeline.entityProperty().set("السراج");

        assertThat(timeline.happenings().shown()).extracting(each -> each.event().articleId()).containsExactly("a2");
    }

    @Test
    void theLanesFollowWhatIsShown() {
        assertThat(timeline.lanesProperty().get().dated()).hasSize(2);
        timeline.laneByProperty().set(Lanes.By.ENTITY);
        assertThat(timeline.lanesProperty().get().lanes()).extracting(Lanes.Lane::entity).containsExactly("غوتيريش", "السراج", "خليفة حفتر");

        timeline.happenings().filterProperty().set("السراج");

        assertThat(timeline.lanesProperty().get().dated()).hasSize(1);
    }

    @Test
    void stepsFromOneToTheNext() {
        timeline.step(1);
        assertThat(timeline.chosenProperty().get().event().articleId()).isEqualTo("a1");
        timeline.step(1);
        timeline.step(1);
        assertThat(timeline.chosenProperty().get().event().articleId()).isEqualTo("a2");

        timeline.happenings().filterProperty().set("حفتر");
        assertThat(timeline.chosenProperty().get()).isNull();
    }

    @Test
    void revealsTheSentence() {
        List<Place> visited = new ArrayList<>();
        desk.onVisit(visited::add);

        timeline.reveal(timeline.happenings().shown().getFirst());

        assertThat(visited.getFirst().span().of(Reports.BENGHAZI.body())).isEqualTo("التقى غوتيريش خليفة حفتر في بنغازي.");
    }
}
