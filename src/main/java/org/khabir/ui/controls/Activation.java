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

/** A click on an item, or Enter while it is selected, does what the item stands for. */
public final class Activation {

    private Activation() {
    }

    public static <T> void of(ListView<T> list, Consumer<T> action) {
        listen(list, list.getSelectionModel()::getSelectedItem, action);
    }

    public static <T> void of(TableView<T> table, Consumer<T> action) {
        listen(table, table.getSelectionModel()::getSelectedItem, action);
    }

    private static <T> void listen(Node view, Supplier<T> selected, Consumer<T> action) {
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getButton() == MouseButton.PRIMARY && !click.isShortcutDown() && !click.isShiftDown() && isOnItem(click, view)) {
                run(selected, action);
            }
        });
        view.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
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
        for (Node node = click.getPickResult().getIntersectedNode(); node != null && node != view; node = node.getParent()) {
            if (node instanceof IndexedCell<?> cell) {
                return !cell.isEmpty();
            }
        }
        return false;
    }
}
