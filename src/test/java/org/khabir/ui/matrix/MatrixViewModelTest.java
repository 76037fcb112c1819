package org.khabir.ui.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khabir.model.EntityType;
import org.khabir.model.MeetingStatus;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.Place;
import org.khabir.ui.desk.Reports;
import org.khabir.ui.desk.Scope;
import org.khabir.ui.desk.Stop;
import org.khabir.ui.desk.TestDesk;

class MatrixViewModelTest {

    private final Desk desk = TestDesk.over(Reports.workspace());
    private final MatrixViewModel model = new MatrixViewModel(desk, TestDesk.IN_SIGHT);

    @BeforeEach
    void showTheWholeCase() {
        desk.scopeProperty().set(Scope.CASE);
    }

    @Test
    void countsWhoMetWhomBothWaysRound() {
        MeetingMatrix matrix = model.matrixProperty().get();

        assertThat(matrix.names()).containsExactly("غوتيريش", "السراج", "خليفة حفتر");
        assertThat(matrix.counts()).isDeepEqualTo(new int[][] {{0, 1, 1}, {1, 0, 0}, {1, 0, 0}});
    }

    @Test
    void aNameLeadsToItsProfile() {
        List<Stop> gone = new ArrayList<>();
        desk.onView(gone::add);

        model.openProfile("السراج");
        model.openProfile("من ليس هنا");

        assertThat(gone).singleElement().isEqualTo(new Stop.Profile(model.meetings().shown().stream()
                .flatMap(row -> row.keyOf("السراج").stream()).findFirst().orElseThrow()));
    }

    @Test
    void sortsByNameWhenAskedTo() {
        model.orderProperty().set(MeetingMatrix.Order.NAME);

        assertThat(model.matrixProperty().get().names()).containsExactly("السراج", "خليفة حفتر", "غوتيريش");
    }

    @Test
    void keepsThoseWhoMetMostOften() {
        MeetingMatrix two = MeetingMatrix.of(model.meetings().shown(), name -> true, 2, MeetingMatrix.Order.COUNT);

        assertThat(two.names()).containsExactly("غوتيريش", "السراج");
        assertThat(two.counts()).isDeepEqualTo(new int[][] {{0, 1}, {1, 0}});
    }

    @Test
    void countsOnlyWhatTheFiltersLetThrough() {
        model.fromProperty().set(LocalDate.of(2020, 1, 1));
        assertThat(model.matrixProperty().get().names()).containsExactly("السراج", "غوتيريش");

        model.toProperty().set(LocalDate.of(2020, 1, 1));
        assertThat(model.matrixProperty().get().names()).isEmpty();
        model.fromProperty().set(null);
        model.toProperty().set(null);

        model.hiddenStatuses().add(MeetingStatus.HELD);
        assertThat(model.matrixProperty().get().names()).isEmpty();
        model.hiddenStatuses().clear();

        model.hiddenTypes().add(EntityType.PERSON);
        assertThat(model.matrixProperty().get().names()).isEmpty();
    }

    @Test
    void listsTheMeetingsOfTheChosenWithTheirEvidence() {
        List<Place> visited = new ArrayList<>();
        desk.onVisit(visited::add);
        model.chosenProperty().set(new MatrixViewModel.Pair("غوتيريش", "السراج"));

        assertThat(model.told()).hasSize(1);
        assertThat(model.told().getFirst().evidence().snippet().text()).isEqualTo("اجتمع السراج مع غوتيريش في طرابلس.");

        model.reveal(model.told().getFirst());
        assertThat(visited).extracting(Place::articleId).containsExactly("a2");
    }
}
