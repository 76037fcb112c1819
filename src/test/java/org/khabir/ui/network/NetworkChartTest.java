package org.khabir.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khabir.i18n.Language;
import org.khabir.model.CaseEntity;
import org.khabir.ui.FxTest;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.FakeWorkspace;
import org.khabir.ui.desk.Place;
import org.khabir.ui.desk.Reports;
import org.khabir.ui.desk.Stop;
import org.khabir.ui.desk.TestDesk;
import org.khabir.ui.drawing.Drawings;
import org.khabir.workspace.CaseChange;

class NetworkChartTest extends FxTest {

    private final FakeWorkspace workspace = Reports.workspace();
    private final Desk desk = TestDesk.over(workspace);
    private final List<String> opened = new ArrayList<>();
    private NetworkViewModel model;
    private NetworkView view;

    @BeforeEach
    void showNetwork() {
        view = fx(() -> {
            model = new NetworkViewModel(desk, TestDesk.IN_SIGHT, new SimpleObjectProperty<>());
            return new NetworkView(texts(), model, entity -> opened.add(entity.name()));
        });
        show(view, 800, 700);
    }

    @Test
    void aClickOnANameChoosesItAndOneOnALinkShowsItsPassages() {
        clickAt(at(0, 0, 0), 1);
        assertThat(opened).containsExactly("غوتيريش");
        assertThat(fx(() -> model.neighbours().size())).isEqualTo(2);

        run(() -> model.chosenProperty().set(null));
        pulse();
        clickAt(at(0, 1, 0.5), 1);
        assertThat(fx(() -> model.evidence().size())).isEqualTo(1);
    }

    @Test
    void draggingPinsAndKeysGoFromNameToName() {
        Point2D from = at(2, 2, 0);
        drag(from, from.add(60, 30));
        Arrangement arrangement = fx(() -> model.arrangementProperty().get());
        assertThat(arrangement.pinned()).containsExactly(false, false, true);
        assertThat(at(2, 2, 0).distance(from.add(60, 30))).isLessThan(3);

        keys(KeyCode.PAGE_DOWN);
        assertThat(fx(() -> model.chosenNode().orElse(-1))).isZero();
        keys(KeyCode.P);
        assertThat(fx(() -> model.arrangementProperty().get().pinned()[0])).isTrue();
        keys(KeyCode.ESCAPE);
        assertThat(fx(() -> model.chosenProperty().get())).isNull();
    }

    @Test
    void namesAreThoseOfTheInterfacesLanguage() {
        workspace.lines = fx(() -> workspace.entities()).stream().map(each -> new CaseEntity(each.key(), each.type(), each.name(),
                each.name().equals("غوتيريش") ? "Guterres" : null, each.aliases(), each.mentions(), each.confidence(), each.articleIds())).toList();
        workspace.tell(CaseChange.Kind.ANALYSES);
        run(() -> texts().languageProperty().set(Language.ENGLISH));
        waitFor(() -> Drawings.svg(view.picture(), "").contains(">Guterres</text>"));

        assertThat(fx(() -> Drawings.svg(view.picture(), ""))).contains(">السراج</text>").doesNotContain("غوتيريش");
        run(() -> texts().languageProperty().set(Language.ARABIC));
        waitFor(() -> Drawings.svg(view.picture(), "").contains(">غوتيريش</text>"));
    }

    @Test
    void aNameLeadsToItsProfileAndToItsFirstMention() {
        List<Stop> gone = new ArrayList<>();
        desk.onView(gone::add);
        desk.onVisit(gone::add);

        clickAt(at(0, 0, 0), 2);
        run(() -> model.reveal(model.arrangementProperty().get().network().nodes().getFirst()));

        assertThat(gone).first().isInstanceOfSatisfying(Stop.Profile.class, profile -> assertThat(profile.key()).contains("غوتيريش"));
        assertThat(gone).last().isInstanceOfSatisfying(Place.class, place -> assertThat(place.span()).isNotNull());
    }

    @Test
    void writesDrawingAndGraph() {
        assertThat(fx(() -> Drawings.svg(view.picture(), ""))).contains("<circle", "<path", ">غوتيريش</text>");
        assertThat(fx(() -> view.graphMl())).contains("<node id=\"n0\">", "غوتيريش", "<edge source=\"n0\" target=\"n1\">", "graphml.graphdrawing.org");
    }

    /** On the screen, so far on the way from one node to another. */
    private Point2D at(int node, int other, double way) {
        return fx(() -> {
            NetworkPicture picture = new NetworkPicture(model.arrangementProperty().get(), view.picture().viewport());
            return view.picture().localToScreen(picture.x(node) + way * (picture.x(other) - picture.x(node)), picture.y(node) + way * (picture.y(other) - picture.y(node)));
        });
    }
}
