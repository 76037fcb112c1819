package org.khabir.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.khabir.model.Analysis;
import org.khabir.model.EntityType;
import org.khabir.model.Place;
import org.khabir.ui.FxTest;
import org.khabir.ui.desk.FakeWorkspace;
import org.khabir.ui.desk.Reports;
import org.khabir.ui.desk.TestDesk;
import org.khabir.ui.drawing.Drawings;
import org.khabir.ui.drawing.Plane;
import org.khabir.ui.drawing.Viewport;

class MapChartTest extends FxTest {

    @Test
    void eastIsToTheRightInAWindowThatRunsFromRightToLeft() {
        FakeWorkspace workspace = Reports.workspace();
        place(workspace, "a1", new Place("LY", 32.12, 20.07, "LY:Benghazi", 1));
        place(workspace, "a2", new Place("LY", 32.88, 13.19, "LY:Tripoli", 1));
        MapViewModel model = fx(() -> new MapViewModel(TestDesk.over(workspace), TestDesk.IN_SIGHT, new SimpleObjectProperty<>()));
        MapView view = fx(() -> new MapView(texts(), model));
        show(view, 800, 700);
        Plane chart = view.picture();
        assertThat(fx(() -> view.getEffectiveNodeOrientation())).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);

        Point2D tripoli = screen(chart, 32.88, 13.19);
        Point2D benghazi = screen(chart, 32.12, 20.07);
        assertThat(benghazi.getX()).isGreaterThan(tripoli.getX() + 100);
        clickAt(tripoli, 1);
        assertThat(fx(() -> model.chosenProperty().get())).containsExactly("LY:Tripoli");
        assertThat(fx(() -> model.evidence().size())).isEqualTo(2);

        keys(KeyCode.PAGE_UP);
        assertThat(fx(() -> model.chosenProperty().get())).containsExactly("LY:Benghazi");
        assertThat(fx(() -> Drawings.svg(chart, ""))).contains("<path", ">طرابلس</text>");
    }

    private static Point2D screen(Plane chart, double latitude, double longitude) {
        return fx(() -> {
            Viewport view = chart.viewport();
            return chart.localToScreen(view.x(Mercator.x(longitude)), view.y(Mercator.y(latitude)));
        });
    }

    private static void place(FakeWorkspace workspace, String article, Place place) {
        Analysis analysis = workspace.analyses.get(article);
        workspace.analyses.put(article, analysis.withEntities(analysis.entities().stream()
                .map(entity -> entity.type() == EntityType.LOCATION ? entity.at(place, null) : entity).toList()));
    }
}
