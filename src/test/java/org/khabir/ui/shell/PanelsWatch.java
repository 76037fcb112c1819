package org.khabir.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ScrollEvent.HorizontalTextScrollUnits;
import javafx.scene.input.ScrollEvent.VerticalTextScrollUnits;
import javafx.scene.input.ZoomEvent;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.Test;
import org.khabir.i18n.KhabirException;
import org.khabir.model.MeetingStatus;
import org.khabir.search.SearchQuery;
import org.khabir.ui.desk.Scope;

/**
 * How long the FX thread keeps others waiting while meetings, matrix and timeline of 100,000 articles are opened, filtered, sorted, changed and
 * zoomed, all of it twice: {@code mvn test -Dtest=PanelsWatch}. The case is made in {@code -Dkhabir.watch.case=FOLDER} where that is given, and
 * kept for the next time.
 */
class PanelsWatch extends WatchFixture {

    private static final int ARTICLES = Integer.getInteger("khabir.watch.articles.count", 100_000);
    private static final int ZOOMS = 12;
    private static final double NOTCH = 40;
    private static final double PINCH = 1.15;
    private static final String NAME = "محمد";

    private Object noLanes;

    @Test
    void watchEachPanelOfAHundredThousandArticles() throws KhabirException {
        Path place = Path.of(System.getProperty("khabir.watch.case", folder.resolve("large").toString()));
        if (!Files.exists(place)) {
            GeneratedCase.make(place, ARTICLES);
        }
        run(() -> model.open(place));
        waitLong(() -> view() != null && view().usable().getValue());
        waitLong(this::isIndexed);
        noLanes = view().models().timeline().lanesProperty().get();
        step("panels prepared behind the first article", () -> { }, window::isSettled);
        run(() -> scope(Scope.CASE));
        for (String time : List.of("first", "again")) {
            meetings("meetings, " + time + ": ");
            matrix("matrix, " + time + ": ");
            timeline("timeline, " + time + ": ");
            step("meetings, " + time + ", with all loaded: open", () -> view().open(CaseView.MEETINGS), () -> true);
            scopes("meetings, " + time + ", with all loaded: ");
        }
        tellLongOnes();
    }

    private void meetings(String time) {
        var meetings = view().models().meetings();
        step(time + "open", () -> view().open(CaseView.MEETINGS), () -> !meetings.meetings().shown().isEmpty());
        int all = meetings.meetings().shown().size();
        run(() -> view().open(CaseView.HISTORY));
        step(time + "open anew", () -> view().open(CaseView.MEETINGS), () -> true);
        step(time + "filter", () -> meetings.meetings().filterProperty().set(NAME), () -> meetings.meetings().shown().size() < all);
        step(time + "filter off", () -> meetings.meetings().filterProperty().set(""), () -> meetings.meetings().shown().size() == all);
        step(time + "show filters", ((ToggleButton) node("meetings-filters-toggle"))::fire, () -> true);
        Parent filters = (Parent) node("meeting-filters");
        TextField source = (TextField) fx(() -> filters.lookupAll(".filter-field").toArray()[2]);
        step(time + "filter by source", () -> source.setText("1"), () -> meetings.meetings().shown().size() < all);
        step(time + "filter by source off", source::clear, () -> meetings.meetings().shown().size() == all);
        CheckMenuItem status = fx(() -> (CheckMenuItem) ((Menu) ((MenuButton) filters.lookup(".menu-button")).getItems().getFirst()).getItems().getFirst());
        step(time + "filter by status", () -> check(status), () -> meetings.meetings().shown().size() < all);
        step(time + "filter by status off", () -> check(status), () -> meetings.meetings().shown().size() == all);
        run(((ToggleButton) node("meetings-filters-toggle"))::fire);
        TableView<?> table = (TableView<?>) node("meetings-table");
        for (int column = 0; column < 4; column++) {
            TableColumn<?, ?> by = table.getColumns().get(column);
            step(time + "sort by " + by.getId(), () -> sort(table, by), () -> true);
        }
        step(time + "choose", () -> table.getSelectionModel().select(all / 2), () -> !meetings.evidence().isEmpty());
        step(time + "scroll to the end", () -> table.scrollTo(all - 1), () -> true);
        steps(time + "wheel", ZOOMS, () -> table.lookup(".virtual-flow").fireEvent(wheel(table, 5 * NOTCH)), () -> true);
        scopes(time);
        step(time + "edit", () -> meetings.change(meetings.meetings().shown().getFirst(), null), () -> isEditing(true));
        Node editor = node("meeting-editor");
        step(time + "close the form", () -> editor.fireEvent(key(KeyCode.ESCAPE)), () -> isEditing(false));
        step(time + "confirm", () -> meetings.confirm(meetings.meetings().shown().get(7)), () -> view().models().history().nextUndoProperty().get() != null);
        step(time + "undo", () -> fireMenuItem(KeyCode.Z), () -> view().models().history().nextUndoProperty().get() == null);
    }

    private void scopes(String time) {
        var meetings = view().models().meetings().meetings();
        int all = meetings.shown().size();
        step(time + "this article", () -> scope(Scope.ARTICLE), () -> meetings.shown().size() < all);
        step(time + "the case", () -> scope(Scope.CASE), () -> meetings.shown().size() == all);
    }

    private void matrix(String time) {
        var matrix = view().models().matrix();
        step(time + "open", () -> view().open(CaseView.MATRIX), () -> !matrix.meetings().shown().isEmpty());
        int all = matrix.meetings().shown().size();
        step(time + "filter", () -> matrix.meetings().filterProperty().set(NAME), () -> matrix.meetings().shown().size() < all);
        step(time + "filter off", () -> matrix.meetings().filterProperty().set(""), () -> matrix.meetings().shown().size() == all);
        step(time + "filter by status", () -> matrix.hiddenStatuses().add(MeetingStatus.HELD), () -> matrix.meetings().shown().size() < all);
        step(time + "filter by status off", () -> matrix.hiddenStatuses().clear(), () -> matrix.meetings().shown().size() == all);
        Node grid = node("matrix-grid");
        step(time + "choose", () -> grid.lookupAll(".matrix-cell").stream().filter(Button.class::isInstance)
                .findFirst().ifPresent(cell -> ((Button) cell).fire()), () -> !matrix.told().isEmpty());
    }

    private void timeline(String time) {
        var timeline = view().models().timeline();
        step(time + "open", () -> view().open(CaseView.TIMELINE), () -> timeline.lanesProperty().get() != noLanes);
        int all = timeline.happenings().shown().size();
        Node chart = node("timeline-chart");
        steps(time + "zoom in by key", ZOOMS, () -> chart.fireEvent(key(KeyCode.PLUS)), () -> true);
        steps(time + "zoom out by key", ZOOMS, () -> chart.fireEvent(key(KeyCode.MINUS)), () -> true);
        steps(time + "zoom in by wheel", ZOOMS, () -> chart.fireEvent(wheel(chart, NOTCH)), () -> true);
        steps(time + "zoom out by wheel", ZOOMS, () -> chart.fireEvent(wheel(chart, -NOTCH)), () -> true);
        steps(time + "zoom in by pinch", ZOOMS, () -> chart.fireEvent(pinch(chart, PINCH)), () -> true);
        hover(time, chart);
        steps(time + "zoom out by pinch", ZOOMS, () -> chart.fireEvent(pinch(chart, 1 / PINCH)), () -> true);
        steps(time + "move by key", ZOOMS, () -> chart.fireEvent(key(KeyCode.LEFT)), () -> true);
        steps(time + "step", ZOOMS, () -> chart.fireEvent(key(KeyCode.DOWN)), () -> timeline.chosenProperty().get() != null);
        step(time + "filter", () -> timeline.happenings().filterProperty().set(NAME), () -> timeline.happenings().shown().size() < all);
        step(time + "filter off", () -> timeline.happenings().filterProperty().set(""), () -> timeline.happenings().shown().size() == all);
        step(time + "filter by status", () -> timeline.hiddenStatuses().add(MeetingStatus.HELD), () -> timeline.happenings().shown().size() < all);
        step(time + "filter by status off", () -> timeline.hiddenStatuses().clear(), () -> timeline.happenings().shown().size() == all);
        String teller = fx(() -> timeline.happenings().shown().getFirst().reports().getFirst().source());
        step(time + "filter by source", () -> timeline.hiddenSources().add(teller), () -> timeline.happenings().shown().size() < all);
        step(time + "filter by source off", () -> timeline.hiddenSources().clear(), () -> timeline.happenings().shown().size() == all);
        step(time + "lanes by entity", () -> lanesBy(chart, "ENTITY"), () -> true);
        step(time + "lanes by kind", () -> lanesBy(chart, "KIND"), () -> true);
        step(time + "this article", () -> scope(Scope.ARTICLE), () -> timeline.happenings().shown().size() < all);
        step(time + "the case", () -> scope(Scope.CASE), () -> timeline.happenings().shown().size() == all);
        step(time + "end", () -> chart.fireEvent(key(KeyCode.END)), () -> true);
    }

    /** Rests on one place of the drawing after another, long enough for what is said of it. */
    private void hover(String time, Node chart) {
        Bounds bounds = fx(() -> chart.localToScreen(chart.getBoundsInLocal()));
        int[] at = {0};
        steps(time + "hover", 3 * ZOOMS, () -> {
            int place = at[0]++ / 3;
            new Robot().mouseMove(bounds.getMinX() + bounds.getWidth() * (place + 1) / (ZOOMS + 2), bounds.getMinY() + 8 + place);
        }, () -> true);
    }

    private void lanesBy(Node chart, String what) {
        ((ToggleButton) chart.getScene().getRoot().lookupAll(".toggle-button").stream()
                .filter(each -> texts().text("timeline.by." + what).equals(((ToggleButton) each).getText())).findFirst().orElseThrow()).fire();
    }

    /** What a click on the item does. */
    private static void check(CheckMenuItem item) {
        item.setSelected(!item.isSelected());
        item.fire();
    }

    private void scope(Scope wanted) {
        view().models().desk().scopeProperty().set(wanted);
    }

    private boolean isEditing(boolean wanted) {
        Node editor = stage.getScene().lookup("#meeting-editor");
        return editor != null && editor.isVisible() == wanted;
    }

    private static <T> void sort(TableView<T> table, TableColumn<?, ?> by) {
        table.getSortOrder().clear();
        @SuppressWarnings("unchecked")
        TableColumn<T, ?> column = (TableColumn<T, ?>) by;
        table.getSortOrder().add(column);
    }

    private boolean isIndexed() {
        try {
            return model.deskProperty().get().workspace().search(SearchQuery.of("رقم")).total() >= ARTICLES;
        } catch (KhabirException e) {
            throw new IllegalStateException(e);
        }
    }

    private void fireMenuItem(KeyCode key) {
        stage.getScene().getAccelerators().entrySet().stream().filter(each -> each.getKey().match(shortcut(key))).findFirst().orElseThrow().getValue().run();
    }

    private static KeyEvent key(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }

    private static KeyEvent shortcut(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false);
    }

    /** @param pixels positive away from the person */
    private static ScrollEvent wheel(Node over, double pixels) {
        double x = over.getBoundsInLocal().getCenterX();
        double y = over.getBoundsInLocal().getCenterY();
        return new ScrollEvent(ScrollEvent.SCROLL, x, y, x, y, false, false, false, false, false, false, 0, pixels, 0, pixels,
                HorizontalTextScrollUnits.NONE, 0, VerticalTextScrollUnits.LINES, Math.signum(pixels), 0, null);
    }

    private static ZoomEvent pinch(Node over, double factor) {
        double x = over.getBoundsInLocal().getCenterX();
        double y = over.getBoundsInLocal().getCenterY();
        return new ZoomEvent(ZoomEvent.ZOOM, x, y, x, y, false, false, false, false, true, false, factor, factor, null);
    }
}
