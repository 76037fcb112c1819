package org.khabir.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.khabir.model.CaseEntity;
import org.khabir.ui.desk.Place;
import org.khabir.ui.desk.Scope;

/** What one expects of lists and tables holds in each of the window's: everything can be selected and copied, and there is a menu. */
class HabitsTest extends ShellFixture {

    @Test
    void everyListSelectsSeveralCopiesThemAndHasAMenu() {
        run(model::openSample);
        waitFor(() -> view() != null && !view().models().library().all().isEmpty());
        run(() -> view().models().desk().scopeProperty().set(Scope.CASE));
        waitFor(() -> view().models().entities().shown().size() > 50);
        holds("library-list", "ليبيا");
        run(() -> view().open(CaseView.ENTITIES));
        holds("entities-table", "خليفة حفتر\t");
        run(() -> view().models().entities().chosenProperty().set(view().models().entities().shown().getFirst()));
        waitFor(() -> view().models().entities().occurrences().size() > 1);
        holds("entities-occurrences", "ليبيا");
        run(() -> view().open(CaseView.MEETINGS));
        waitFor(() -> view().models().meetings().meetings().shown().size() > 20);
        holds("meetings-table", "خليفة حفتر");
        run(() -> view().models().meetings().chosenProperty().set(view().models().meetings().meetings().shown().getFirst()));
        run(() -> view().open(CaseView.TIMELINE));
        waitFor(() -> view().models().timeline().happenings().shown().size() > 20);
        holds("timeline-list", "\t");
        run(() -> {
            view().open(CaseView.RESULTS);
            view().models().results().search("حفتر");
        });
        waitFor(() -> view().models().results().hits().size() > 1);
        holds("results-list", "حفتر");
        run(() -> {
            view().open(CaseView.MEETINGS);
            view().models().meetings().confirm(view().models().meetings().meetings().shown().subList(0, 3));
        });
        waitFor(() -> !view().models().history().entries().isEmpty());
        run(() -> view().open(CaseView.HISTORY));
        holds("history-list", "3");
    }

    @Test
    void linesOfTheCodebookAreCopiedTogether() {
        openSampleCase();
        run(() -> view().open(CaseView.NOTES));
        pulse();
        TreeView<?> tree = (TreeView<?>) node("codebook-list");
        run(() -> {
            Clipboard.getSystemClipboard().clear();
            tree.requestFocus();
            tree.getSelectionModel().selectRange(0, 2);
        });
        keys(KeyCode.CONTROL, KeyCode.C);

        assertThat(fx(() -> Clipboard.getSystemClipboard().getString()).lines()).hasSize(2)
                .first().asString().startsWith(texts().text("notes.all") + "\t");
    }

    @Test
    void aValueOfAFacetIsChosenByKeys() {
        openSampleCase();
        run(() -> view().open(CaseView.RESULTS));
        pulse();
        MenuButton source = fx(() -> (MenuButton) stage.getScene().lookup(".facet-bar .menu-button"));
        run(source::requestFocus);
        keys(KeyCode.SPACE);
        waitFor(source::isShowing);
        keys(KeyCode.DOWN);
        keys(KeyCode.ENTER);

        waitFor(() -> view().models().results().filters().size() == 1);
    }

    @Test
    void severalMeetingsAreJudgedAtOnceAndUndoneAtOnce() {
        run(model::openSample);
        waitFor(() -> view() != null && !view().models().library().all().isEmpty());
        run(() -> {
            view().models().desk().scopeProperty().set(Scope.CASE);
            view().open(CaseView.MEETINGS);
        });
        waitFor(() -> view().models().meetings().meetings().shown().size() > 20);
        int all = fx(() -> view().models().meetings().meetings().shown().size());
        run(() -> view().models().meetings().reject(view().models().meetings().meetings().shown().subList(0, 4)));
        waitFor(() -> view().models().meetings().meetings().shown().size() == all - 4);
        assertThat(fx(() -> view().models().history().entries().size())).isEqualTo(1);

        keys(KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> view().models().meetings().meetings().shown().size() == all);
    }

    @Test
    void aDoubleClickEndsInTheProfileHoweverLateTheFirstClickIsAnswered() {
        CaseEntity first = openSampleCase();
        List<Place> visited = new ArrayList<>();
        run(() -> {
            view().openWide(WideViews.READER);
            view().models().desk().onVisit(visited::add);
            view().models().entities().reveal(first);
            view().models().entities().openProfile(first);
        });
        for (int frame = 0; frame < 30; frame++) {
            pulse();
        }

        assertThat(visited).isEmpty();
        run(() -> view().models().entities().reveal(first));
        waitFor(() -> visited.size() == 1);
    }

    private static void holds(String id, String word) {
        Node list = node(id);
        pulse();
        run(() -> {
            Clipboard.getSystemClipboard().clear();
            list.requestFocus();
        });
        keys(KeyCode.CONTROL, KeyCode.A);
        int all = fx(() -> list instanceof ListView<?> view ? view.getItems().size() : ((TableView<?>) list).getItems().size());
        waitFor(() -> selection(list).getSelectedItems().size() == all);
        assertThat(fx(() -> selection(list).getSelectionMode())).as(id).isEqualTo(SelectionMode.MULTIPLE);
        assertThat(fx(() -> ((Control) list).getContextMenu())).as(id).isNotNull();
        keys(KeyCode.CONTROL, KeyCode.C);
        waitFor(() -> Clipboard.getSystemClipboard().getString() != null);
        List<String> copied = fx(() -> Clipboard.getSystemClipboard().getString()).lines().filter(line -> !line.isBlank()).toList();
        assertThat(copied).as(id).hasSizeGreaterThanOrEqualTo(all).anyMatch(line -> line.contains(word));
        run(() -> selection(list).clearSelection());
    }

    private static MultipleSelectionModel<?> selection(Node list) {
        return list instanceof ListView<?> view ? view.getSelectionModel() : ((TableView<?>) list).getSelectionModel();
    }
}
