package org.khabir.ui.controls;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * A click on an item, or Enter while it is selected, does what the item stands for. A click with the middle button, or Enter with the shortcut
 * key, opens it beside what is read now.
 */
public final class Activation {

    private Activation() {
    }

    public static <T> void of(ListView<T> list, Consumer<T> action) {
        listen(list, list.getSelectionModel()::getSelectedItem, action);
    }

    public static <T> void of(TableView<T> table, Consumer<T> action) {
        listen(table, table.getSelectionModel()::getSelectedItem, action);
    }

    /** @param open what a double click, or Enter, does instead */
    public static <T> void of(TableView<T> table, Consumer<T> action, Consumer<T> open) {
        Supplier<T> selected = table.getSelectionModel()::getSelectedItem;
        table.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getButton() == MouseButton.PRIMARY && !click.isShortcutDown() && !click.isShiftDown() && isOnItem(click, table)) {
                run(selected, click.getClickCount() == 2 ? open : action);
            }
        });
        onEnter(table, selected, open);
    }

    /** @param action opens an item in the second reader */
    public static <T> void beside(ListView<T> list, Consumer<T> action) {
        listenBeside(list, list.getSelectionModel()::getSelectedItem, action);
    }

    public static <T> void beside(TableView<T> table, Consumer<T> action) {
        listenBeside(table, table.getSelectionModel()::getSelectedItem, action);
    }

    @SuppressWarnings("unchecked")
    private static <T> void listenBeside(Node view, Supplier<T> selected, Consumer<T> action) {
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            IndexedCell<?> cell = click.getButton() == MouseButton.MIDDLE ? cellAt(click, view) : null;
            if (cell != null && cell.getItem() != null) {
                action.accept((T) cell.getItem());
            }
        });
        view.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
                run(selected, action);
                key.consume();
            }
        });
    }

    private static <T> void listen(Node view, Supplier<T> selected, Consumer<T> action) {
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getButton() == MouseButton.PRIMARY && !click.isShortcutDown() && !click.isShiftDown() && isOnItem(click, view)) {
                run(selected, action);
            }
        });
        onEnter(view, selected, action);
    }

    private static <T> void onEnter(Node view, Supplier<T> selected, Consumer<T> action) {
        view.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
                run(selected, action);
                key.consume();
            }
        });
    }

    private static <T> void run(Supplier<T> selected, Consumer<T> action) {
        T item = selected.get();
        if (item != null) {
            action.accept(item);
        }
    }

    private static boolean isOnItem(MouseEvent click, Node view) {
        IndexedCell<?> cell = cellAt(click, view);
        return cell != null && !cell.isEmpty();
    }

    private static IndexedCell<?> cellAt(MouseEvent click, Node view) {
        for (Node node = click.getPickResult().getIntersectedNode(); node != null && node != view; node = node.getParent()) {
            if (node instanceof IndexedCell<?> cell) {
                return cell;
            }
        }
        return null;
    }
}
