package org.khabir.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.khabir.ui.desk.Scope;

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

    private Node shown(String selector) {
        return stage.getScene().lookup(selector);
    }
}
