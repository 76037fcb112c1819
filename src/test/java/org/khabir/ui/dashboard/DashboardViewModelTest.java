package org.khabir.ui.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabir.model.Annotation;
import org.khabir.model.CaseEntity;
import org.khabir.model.Edit;
import org.khabir.model.EditLabel;
import org.khabir.model.EntityOffer;
import org.khabir.model.EntityType;
import org.khabir.model.Reading;
import org.khabir.model.Tag;
import org.khabir.ui.dashboard.Overview.Counted;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.FakeWorkspace;
import org.khabir.ui.desk.Place;
import org.khabir.ui.desk.Reports;
import org.khabir.ui.desk.Stop;
import org.khabir.ui.desk.TestDesk;
import org.khabir.workspace.CaseChange;

class DashboardViewModelTest {

    private final FakeWorkspace workspace = Reports.workspace();
    private final Desk desk = TestDesk.over(workspace);
    private final DashboardViewModel model = new DashboardViewModel(desk, TestDesk.IN_SIGHT);

    @Test
    void sumsUpTheCase() {
        Overview overview = model.overviewProperty().get();

        assertThat(overview.articles()).isEqualTo(2);
        assertThat(overview.read()).isZero();
        assertThat(overview.time().bins()).first().satisfies(bin -> assertThat(bin.contains(LocalDate.of(2019, 4, 5))).isTrue());
        assertThat(overview.sources()).extracting(Counted::what).containsExactlyInAnyOrder("وكالة", "صحيفة");
        assertThat(overview.named().get(EntityType.PERSON)).extracting(CaseEntity::name).contains("غوتيريش");
        assertThat(overview.named().get(EntityType.LOCATION)).hasSize(2);
        assertThat(overview.meetings()).isEqualTo(2);
        assertThat(overview.uncheckedMeetings()).isEqualTo(2);
        assertThat(overview.newest()).hasSize(2);
    }

    @Test
    void countsWhatIsUnsureAndNotLookedAt() {
        workspace.lines = List.of(line("أ", 0.5, 0), line("ب", 0.5, 3), line("ج", 0.9, 0));
        workspace.offers.add(new EntityOffer(workspace.lines.get(0), workspace.lines.get(1), 0.5, EntityOffer.Reason.LETTER));
        workspace.tell(CaseChange.Kind.ANALYSES);

        assertThat(model.overviewProperty().get().unsureNames()).isEqualTo(1);
        assertThat(model.offersProperty().get()).isEqualTo(1);
    }

    @Test
    void followsReadingAndTags() {
        workspace.edit(EditLabel.of("edit.reading.read", ""), new Edit.PutReading("a1", new Reading(true, true)));
        Tag tag = new Tag("t", "أمن", "#0072b2", "", null);
        workspace.edit(EditLabel.of("edit.tag.add", "أمن"), new Edit.PutTag(tag));
        workspace.edit(EditLabel.of("edit.tag.apply", "أمن"), new Edit.PutAnnotation(new Annotation("n", "a1", null, "t", "", Instant.EPOCH)));

        assertThat(model.overviewProperty().get().read()).isEqualTo(1);
        assertThat(model.overviewProperty().get().important()).isEqualTo(1);
        assertThat(model.overviewProperty().get().tags()).containsExactly(new Counted<>(tag, 1));
    }

    @Test
    void leadsToProfilesAndEvidence() {
        Stop[] viewed = new Stop[1];
        Place[] visited = new Place[1];
        desk.onView(stop -> viewed[0] = stop);
        desk.onVisit(place -> visited[0] = place);

        model.open(model.overviewProperty().get().named().get(EntityType.PERSON).getFirst());
        assertThat(viewed[0]).isInstanceOf(Stop.Profile.class);
        model.reveal(model.overviewProperty().get().newest().getFirst());
        assertThat(visited[0].span().start()).isZero();
    }

    @Test
    void isEmptyWithAnEmptyCase() {
        assertThat(new DashboardViewModel(TestDesk.over(new FakeWorkspace()), TestDesk.IN_SIGHT).overviewProperty().get().articles()).isZero();
    }

    private static CaseEntity line(String name, double confidence, int reviewed) {
        return new CaseEntity(name, EntityType.PERSON, name, null, List.of(), 3, confidence, List.of("a1"), List.of(name), List.of(), List.of(), reviewed);
    }
}
