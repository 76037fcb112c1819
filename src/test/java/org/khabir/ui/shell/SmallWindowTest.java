package org.khabir.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.khabir.i18n.Calendars;
import org.khabir.i18n.Digits;
import org.khabir.i18n.Language;
import org.khabir.i18n.Wording;
import org.khabir.ui.controls.LatePart;
import org.khabir.ui.desk.Scope;
import org.khabir.ui.drawing.Plane;

/** On a small laptop with everything twice as large, what is read and what is listed keep some room, and nothing lies outside the window. */
class SmallWindowTest extends ShellFixture {

    @Test
    void readerListsAndFieldsStayWithinASmallWindowAtTwiceTheSize() {
        run(model::openSample);
        waitFor(() -> view() != null && !view().models().library().all().isEmpty());
        run(() -> {
            stage.setWidth(1024);
            stage.setHeight(700);
            scenes().interfaceSizeProperty().set(200);
            view().models().desk().scopeProperty().set(Scope.CASE);
            view().open(CaseView.ENTITIES);
        });
        waitFor(() -> view().models().entities().shown().size() > 50);
        waitFor(() -> !LatePart.areAwaited(stage.getScene()) && ((Region) shown("#entities-table")).getHeight() > 80);
        pulse();

        assertThat(((Region) shown(".reader")).getWidth()).isGreaterThan(300);
        assertThat(((Region) shown("#library-list")).getHeight()).isGreaterThan(100);
        assertThat(((Region) shown("#entities-table")).getHeight()).isGreaterThan(80);
        run(() -> view().open(CaseView.MEETINGS));
        waitFor(() -> !view().models().meetings().meetings().shown().isEmpty());
        pulse();
        for (String id : List.of("#meetings-table", "#meetings-filters-toggle", "#reader-beside", "#reader-check", "#scope-CASE", "#search-field", "#switch-theme")) {
            Bounds bounds = fx(() -> shown(id).localToScene(shown(id).getLayoutBounds()));
            assertThat(bounds.getMinX()).as(id).isGreaterThanOrEqualTo(0);
            assertThat(bounds.getMaxX()).as(id).isLessThanOrEqualTo(1024);
            assertThat(bounds.getMinY()).as(id).isGreaterThanOrEqualTo(0);
            assertThat(bounds.getMaxY()).as(id).isLessThanOrEqualTo(700);
        }
        Bounds head = fx(() -> shown("#meetings-filters-toggle").localToScene(shown("#meetings-filters-toggle").getLayoutBounds()));
        Bounds tabs = fx(() -> shown("#scope-CASE").localToScene(shown("#scope-CASE").getLayoutBounds()));
        assertThat(head.getMinY()).isGreaterThan(tabs.getMaxY() + 30);
    }

    @Test
    void rowsOfTablesAreAsHighAsTheirTextInASmallInterface() {
        run(() -> scenes().interfaceSizeProperty().set(80));
        openSampleCase();
        pulse();

        List<TableCell<?, ?>> cells = fx(() -> shown("#entities-table").lookupAll(".table-cell").stream().map(cell -> (TableCell<?, ?>) cell)
                .filter(cell -> !cell.isEmpty() && cell.isVisible()).<TableCell<?, ?>>map(cell -> cell).toList());
        assertThat(cells).isNotEmpty().allSatisfy(cell -> assertThat(cell.getHeight()).isGreaterThanOrEqualTo(cell.prefHeight(cell.getWidth()) - 1));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsInAViewOrPanelIsAsWideAsThatAtMost(Language language) {
        run(model::openSample);
        waitFor(() -> view() != null && !view().models().library().all().isEmpty());
        run(() -> {
            texts().wordingProperty().set(new Wording(language, Digits.WESTERN, Calendars.BOTH));
            stage.setWidth(1024);
            stage.setHeight(700);
            scenes().interfaceSizeProperty().set(200);
            view().models().desk().scopeProperty().set(Scope.CASE);
        });
        waitFor(() -> !view().models().entities().shown().isEmpty());
        run(() -> view().models().desk().openProfile(view().models().entities().shown().getFirst().key()));
        waitFor(() -> view().models().profile().profileProperty().get() != null);
        List<String> outside = new ArrayList<>(outside("profile", ".profile"));
        run(() -> view().models().desk().openDashboard());
        waitFor(() -> view().models().dashboard().offersProperty().get() >= 0);
        outside.addAll(outside("dashboard", ".dashboard"));
        for (String wide : List.of(WideViews.NETWORK, WideViews.MAP)) {
            run(() -> view().openWide(wide));
            outside.addAll(outside(wide, ".wide-views"));
        }
        for (String panel : List.of(CaseView.ENTITIES, CaseView.MEETINGS, CaseView.MATRIX, CaseView.TIMELINE, CaseView.NOTES, CaseView.HISTORY)) {
            run(() -> view().open(panel));
            outside.addAll(outside(panel, ".panel-tabs:last-child"));
        }
        assertThat(outside).isEmpty();
    }

    /** Controls that reach past the sides of what they stand in; what is scrolled or drawn does not count. */
    private List<String> outside(String name, String selector) {
        for (int i = 0; i < 4; i++) {
            pulse();
        }
        return fx(() -> stage.getScene().getRoot().lookupAll(selector).stream().flatMap(whole -> {
            Bounds room = whole.localToScene(whole.getLayoutBounds());
            return whole.lookupAll("*").stream().filter(SmallWindowTest::counts).filter(node -> {
                Bounds bounds = node.localToScene(node.getLayoutBounds());
                return bounds.getMinX() < room.getMinX() - 1 || bounds.getMaxX() > room.getMaxX() + 1;
            }).map(node -> name + ": " + node);
        }).toList());
    }

    private static boolean counts(Node node) {
        boolean shown = node instanceof Control && node.getLayoutBounds().getWidth() > 0;
        for (Node each = node; shown && each != null; each = each.getParent()) {
            shown = each.isVisible() && !(each instanceof Plane || each instanceof IndexedCell<?>)
                    && !each.getStyleClass().contains("matrix-grid") && !each.getStyleClass().contains("timeline-chart") && !each.getStyleClass().contains("column-header") && !each.getStyleClass().contains("headers-region");
        }
        return shown;
    }

    private Node shown(String selector) {
        return stage.getScene().lookup(selector);
    }
}
