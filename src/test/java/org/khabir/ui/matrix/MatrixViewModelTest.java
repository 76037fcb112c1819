package org.khabir.ui.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khabir.model.CaseMeeting;
import org.khabir.model.EntityType;
import org.khabir.model.GatheredMeeting;
import org.khabir.model.MeetingStatus;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.MeetingRow;
import org.khabir.ui.desk.Place;
import org.khabir.ui.desk.Reports;
import org.khabir.ui.desk.Scope;
import org.khabir.ui.desk.Stop;
import org.khabir.ui.desk.TestDesk;
import org.khabir.ui.desk.Who;

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

        assertThat(names(matrix)).containsExactly("غوتيريش", "السراج", "خليفة حفتر");
        assertThat(matrix.counts()).isDeepEqualTo(new int[][] {{0, 1, 1}, {1, 0, 0}, {1, 0, 0}});
    }

    @Test
    void aNameLeadsToItsProfile() {
        List<Stop> gone = new ArrayList<>();
        desk.onView(gone::add);

        model.openProfile(who("السراج"));
        model.openProfile(new Who("none", "من ليس هنا"));

        assertThat(gone).containsExactly(new Stop.Profile(who("السراج").key()));
    }

    @Test
    void twoOfOneNameAreTwoAndOneOfTwoSpellingsIsOne() {
        CaseMeeting report = model.meetings().shown().getFirst().report();
        MeetingRow one = row(report, List.of("غوتيريش", "محمد علي"), List.of("guterres", "ali-of-tripoli"));
        MeetingRow other = row(report, List.of("جوتيريش", "محمد علي"), List.of("guterres", "ali-of-sebha"));

        MeetingMatrix matrix = MeetingMatrix.of(List.of(one, other), key -> true, 9, MeetingMatrix.Order.COUNT, name -> name);

        assertThat(matrix.who()).extracting(Who::key).containsExactly("guterres", "ali-of-sebha", "ali-of-tripoli");
        assertThat(matrix.counts()).isDeepEqualTo(new int[][] {{0, 1, 1}, {1, 0, 0}, {1, 0, 0}});
    }

    private static MeetingRow row(CaseMeeting report, List<String> names, List<String> keys) {
        return new MeetingRow(new GatheredMeeting("m", MeetingStatus.HELD, names, keys, null, null, List.of(report), Set.of()), List.of(report), true);
    }

    private static List<String> names(MeetingMatrix matrix) {
        return matrix.who().stream().map(Who::name).toList();
    }

    private Who who(String name) {
        return model.matrixProperty().get().who().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void sortsByNameWhenAskedTo() {
        model.orderProperty().set(MeetingMatrix.Order.NAME);

        assertThat(names(model.matrixProperty().get())).containsExactly("السراج", "خليفة حفتر", "غوتيريش");
    }

    @Test
    void keepsThoseWhoMetMostOften() {
        MeetingMatrix two = MeetingMatrix.of(model.meetings().shown(), name -> true, 2, MeetingMatrix.Order.COUNT, name -> name);

        assertThat(names(two)).containsExactly("غوتيريش", "السراج");
        assertThat(two.counts()).isDeepEqualTo(new int[][] {{0, 1}, {1, 0}});
    }

    @Test
    void countsOnlyWhatTheFiltersLetThrough() {
        model.fromProperty().set(LocalDate.of(2020, 1, 1));
        assertThat(names(model.matrixProperty().get())).containsExactly("السراج", "غوتيريش");

        model.toProperty().set(LocalDate.of(2020, 1, 1));
        assertThat(names(model.matrixProperty().get())).isEmpty();
        model.fromProperty().set(null);
        model.toProperty().set(null);

        model.hiddenStatuses().add(MeetingStatus.HELD);
        assertThat(names(model.matrixProperty().get())).isEmpty();
        model.hiddenStatuses().clear();

        model.hiddenTypes().add(EntityType.PERSON);
        assertThat(names(model.matrixProperty().get())).isEmpty();
    }

    @Test
    void listsTheMeetingsOfTheChosenWithTheirEvidence() {
        List<Place> visited = new ArrayList<>();
        desk.onVisit(visited::add);
        model.chosenProperty().set(new MatrixViewModel.Pair(who("غوتيريش"), who("السراج")));

        assertThat(model.told()).hasSize(1);
        assertThat(model.told().getFirst().evidence().snippet().text()).isEqualTo("اجتمع السراج مع غوتيريش في طرابلس.");

        model.reveal(model.told().getFirst());
        assertThat(visited).extracting(Place::articleId).containsExactly("a2");
    }
}
