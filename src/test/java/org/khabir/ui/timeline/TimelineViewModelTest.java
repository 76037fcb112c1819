package org.khabir.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabir.model.TimelineKind;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.Place;
import org.khabir.ui.desk.Reports;
import org.khabir.ui.desk.Scope;
import org.khabir.ui.desk.TestDesk;

class TimelineViewModelTest {

    private final Desk desk = TestDesk.over(Reports.workspace());
    private final TimelineViewModel timeline = new TimelineViewModel(desk, TestDesk.IN_SIGHT);

    @Test
    void leavesOutHiddenKinds() {
        desk.scopeProperty().set(Scope.CASE);
        assertThat(timeline.events().shown()).hasSize(2);

        timeline.hiddenKinds().add(TimelineKind.MEETING);
        assertThat(timeline.events().shown()).isEmpty();

        timeline.hiddenKinds().remove(TimelineKind.MEETING);
        assertThat(timeline.events().shown()).hasSize(2);
    }

    @Test
    void revealsTheSentence() {
        desk.go(Place.article("a1"));
        List<Place> visited = new ArrayList<>();
        desk.onVisit(visited::add);

        timeline.reveal(timeline.events().shown().getFirst());

        assertThat(visited.getFirst().span().of(Reports.BENGHAZI.body())).isEqualTo("التقى غوتيريش خليفة حفتر في بنغازي.");
    }

    @Test
    void theBandCountsByMonthsFromTheFirstToTheLast() {
        desk.scopeProperty().set(Scope.CASE);

        List<TimeBins.Bin> bins = TimeBins.of(timeline.events().shown()).bins();

        assertThat(bins).hasSize(10);
        assertThat(bins.getFirst().interval().earliest()).hasToString("2019-04-01");
        assertThat(bins.getLast().interval().latest()).hasToString("2020-01-31");
        assertThat(bins).extracting(bin -> bin.events().size()).containsExactly(1, 0, 0, 0, 0, 0, 0, 0, 0, 1);
    }
}
