package org.khabir.ui.shell;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.khabir.model.CaseEntity;
import org.khabir.model.Span;
import org.khabir.ui.desk.MeetingRow;
import org.khabir.ui.reader.Mark;
import org.khabir.ui.reader.ReaderViewModel;
import org.khabir.workspace.Workspace;

/**
 * How a walk through the window is done: keys are struck, words typed and menus opened where the focus is, each as an event of its own, so
 * that what opens a dialog does not wait for its end.
 */
abstract class WalkFixture extends ShellFixture {

    StepWatch watch;
    /** Where this walk keeps its case and its files. */
    Path home;

    /** Presses the keys in order and releases them in reverse. The window on top gets them, as a window manager would have it. */
    static void strike(KeyCode... keys) {
        Robot robot = fx(Robot::new);
        run(() -> {
            if (!top().isFocused()) {
                top().requestFocus();
            }
        });
        for (KeyCode key : keys) {
            Platform.runLater(() -> robot.keyPress(key));
        }
        for (KeyCode key : Arrays.asList(keys).reversed()) {
            Platform.runLater(() -> robot.keyRelease(key));
        }
        pulse();
    }

    /** Types letters that no key of the robot’s has into the field with the focus, over what stands there. */
    static void typeText(String text) {
        run(() -> ((TextInputControl) focused()).selectAll());
        for (String letter : text.split("")) {
            Platform.runLater(() -> {
                Node focused = focused();
                focused.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
            });
        }
        pulse();
    }

    /** The node with the focus in the window on top. */
    static Node focused() {
        return top().getScene().getFocusOwner();
    }

    private static Window top() {
        return Window.getWindows().stream().filter(Stage.class::isInstance).reduce((below, above) -> above).orElseThrow();
    }

    /** Opens the menu of what has the focus, as the menu key does, and chooses there. */
    static void chooseFromMenu(String... path) {
        Platform.runLater(() -> {
            Node focused = focused();
            Bounds bounds = focused.localToScreen(focused.getLayoutBounds());
            focused.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, bounds.getCenterX(), bounds.getCenterY(), true, null));
        });
        waitFor(() -> contextMenu().isPresent());
        Platform.runLater(() -> {
            ContextMenu menu = contextMenu().orElseThrow();
            List<MenuItem> items = menu.getItems();
            MenuItem item = null;
            for (String text : path) {
                item = items.stream().filter(each -> text.equals(each.getText())).findFirst().orElseThrow();
                items = item instanceof Menu further ? further.getItems() : List.of();
            }
            menu.hide();
            item.fire();
        });
        pulse();
    }

    private static Optional<ContextMenu> contextMenu() {
        return Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast).filter(Window::isShowing).findFirst();
    }

    Workspace workspace() {
        return fx(() -> model.deskProperty().get().workspace());
    }

    /** Asked on the FX thread, as all that follows. */
    List<CaseEntity> entities() {
        return view().models().entities().shown();
    }

    boolean named(String name) {
        return entities().stream().anyMatch(each -> each.name().equals(name));
    }

    int historySize() {
        return view().models().history().entries().size();
    }

    /** How many edits stand, undone ones not counted. */
    int standing() {
        return (int) view().models().history().entries().stream().filter(entry -> !entry.undone()).count();
    }

    boolean lastEdit(String key) {
        return historySize() > 0 && view().models().history().entries().getFirst().label().key().equals(key);
    }

    static Node found(String id) {
        return Window.getWindows().stream().map(each -> each.getScene().lookup("#" + id)).filter(Objects::nonNull).findFirst().orElse(null);
    }

    static boolean present(String id) {
        return found(id) != null;
    }

    @SuppressWarnings("unchecked")
    static <T> TableView<T> table(String id) {
        return (TableView<T>) found(id);
    }

    /** Selects lines of the panel of entities; from the test’s thread, as what follows. The first of them is returned. */
    CaseEntity selectEntities(int... indices) {
        CaseEntity line = fx(() -> entities().get(indices[0]));
        select(table("entities-table"), indices);
        return line;
    }

    void selectEntity(String name) {
        selectEntities(fx(() -> IntStream.range(0, entities().size()).filter(at -> entities().get(at).name().equals(name)).findFirst().orElseThrow()));
    }

    MeetingRow selectMeeting(int index) {
        TableView<MeetingRow> table = fx(() -> table("meetings-table"));
        MeetingRow row = fx(() -> table.getItems().get(index));
        select(table, index);
        return row;
    }

    private static void select(TableView<?> table, int... indices) {
        run(() -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(indices[0]);
            Arrays.stream(indices).forEach(table.getSelectionModel()::select);
            table.scrollTo(indices[0]);
        });
        pulse();
    }

    void focusReader() {
        run(() -> stage.getScene().lookup(".reader-page").requestFocus());
    }

    /** Selects a stretch of the open article, with the focus on the text. */
    void selectText(Span span) {
        focusReader();
        run(() -> view().models().reader().selection().select(span));
        pulse();
    }

    String body() {
        return fx(() -> view().models().reader().articleProperty().get().body());
    }

    /** The names that are marked in the open article, in its order. */
    List<Span> markedNames() {
        return fx(this::marked);
    }

    /** Asked on the FX thread. */
    List<Span> marked() {
        ReaderViewModel reader = view().models().reader();
        return IntStream.range(0, reader.articleProperty().get().body().length()).mapToObj(reader::markAt).flatMap(Optional::stream)
                .filter(mark -> mark.kind() == Mark.Kind.ENTITY && mark.loud()).map(Mark::span).distinct().toList();
    }
}
