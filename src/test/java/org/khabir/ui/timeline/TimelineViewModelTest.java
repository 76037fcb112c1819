package org.khabir.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khabir.model.MeetingStatus;
import org.khabir.model.TimelineKind;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.Place;
import org.khabir.ui.desk.Reports;
import org.khabir.ui.desk.Scope;
import org.khabir.ui.desk.TestDesk;

class TimelineViewModelTest {

    private final Desk desk = TestDesk.over(Reports.workspace());
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
