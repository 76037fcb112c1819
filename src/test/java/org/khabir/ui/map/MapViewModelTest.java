package org.khabir.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.khabir.extract.places.Landmark;
import org.khabir.model.Analysis;
import org.khabir.model.Entity;
import org.khabir.model.EntityType;
import org.khabir.model.Place;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.FakeWorkspace;
import org.khabir.ui.desk.Reports;
import org.khabir.ui.desk.TestDesk;
import org.khabir.ui.drawing.Viewport;

class MapViewModelTest {

    private static final Place BENGHAZI = new Place("LY", 32.12, 20.07, "LY:Benghazi", 0.9);

    private final Desk desk = TestDesk.over(withPlace());
    private final MapViewModel map = new MapViewModel(desk, TestDesk.IN_SIGHT, new SimpleObjectProperty<>());

    @Test
    void showsMeetingsAndPlacesAndCountsWhatHasNoCoordinates() {
        MapContent content = map.contentProperty().get();

        assertThat(content.spots()).extracting(Spot::name).containsExactly("بنغازي");
        assertThat(content.spots().getFirst().meetings()).hasSize(1);
        assertThat(content.spots().getFirst().namings()).hasSize(1);
        assertThat(content.meetingsMissing()).isEqualTo(1);
        assertThat(content.placesMissing()).isEqualTo(1);
    }

    @Test
    void kindsAndDaysNarrowItDown() {
        map.hidden().add(MapKind.PLACES);
        assertThat(map.contentProperty().get().spots().getFirst().namings()).isEmpty();
        map.hidden().add(MapKind.MEETINGS);
        assertThat(map.contentProperty().get()).isEqualTo(MapContent.EMPTY);
        map.hidden().clear();

        map.toProperty().set(LocalDate.of(2019, 4, 4));
        assertThat(map.contentProperty().get().spots()).isEmpty();
        map.toProperty().set(LocalDate.of(2019, 4, 5));
        assertThat(map.contentProperty().get().spots()).hasSize(1);
    }

    @Test
    void aPointLeadsToWhatIsToldOfIt() {
        List<org.khabir.ui.desk.Place> visited = new ArrayList<>();
        desk.onVisit(visited::add);

        map.choose(map.contentProperty().get().spots());
        map.evidence().forEach(map::reveal);

        assertThat(visited).extracting(place -> place.span().of(Reports.BENGHAZI.body()))
                .containsExactly("التقى غوتيريش خليفة حفتر في بنغازي.", "بنغازي");
        map.hidden().addAll(List.of(MapKind.values()));
        assertThat(map.evidence()).isEmpty();
    }

    @Test
    void whatLiesCloseIsOnePointUntilOneLooksCloser() {
        Spot one = map.contentProperty().get().spots().getFirst();
        Spot near = new Spot(new Place("LY", 32.5, 20.8, "LY:Marj", 1), "المرج", "Marj", "k", List.of(), one.namings());

        assertThat(Cluster.of(List.of(one, near), new Viewport(5, 0, -60))).hasSize(1);
        assertThat(Cluster.of(List.of(one, near), new Viewport(200, 0, -60))).hasSize(2);
    }

    @Test
    void theWorldHasLinesAndNames() {
        Outlines outlines = map.worldProperty().get().outlines();
        assertThat(outlines.lines()).hasSizeGreaterThan(1500);
        assertThat(outlines.land()).allSatisfy(ring -> {
            for (int i = 2; i < ring.points().length - 4; i += 2) {
                assertThat(Math.abs(ring.points()[i] - ring.points()[i - 2])).isLessThan(180);
            }
        });
        List<Landmark> names = map.worldProperty().get().landmarks();
        assertThat(names).filteredOn(name -> name.english().equals("Libya")).extracting(Landmark::arabic).containsExactly("ليبيا");
        assertThat(names).filteredOn(name -> "بنغازي".equals(name.arabic())).extracting(Landmark::english).contains("Benghazi");
    }

    private static FakeWorkspace withPlace() {
        FakeWorkspace workspace = Reports.workspace();
        Analysis analysis = workspace.analyses.get("a1");
        workspace.analyses.put("a1", analysis.withEntities(analysis.entities().stream()
                .map((Entity entity) -> entity.type() == EntityType.LOCATION ? entity.at(BENGHAZI, "Benghazi") : entity).toList()));
        return workspace;
    }
}
