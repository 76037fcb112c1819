package org.khabir.ui.controls;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** What the platform's key for copying, and the window's command, copy while a list has the focus: its selected items. */
public final class Copying {

    /** The platform's key. */
    public static final KeyCombination KEYS = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private Copying() {
    }

    /** @param copy gets what is selected, at least one item */
    public static <T> void of(ListView<T> list, Consumer<List<T>> copy) {
        of(list, list.getSelectionModel(), copy);
    }

    /** Copies the selected lines of a table as text. @param line an item as a line */
    public static <T> void lines(TableView<T> table, Function<T, String> line) {
        of(table, table.getSelectionModel(), items -> Clips.copy(items.stream().map(line).collect(Collectors.joining("\n"))));
    }

    /** Copies the selected lines of a tree as text. @param line an item as a line */
    public static <T> void lines(TreeView<T> tree, Function<T, String> line) {
        of(tree, tree.getSelectionModel(), items -> Clips.copy(items.stream().map(TreeItem::getValue).map(line).collect(Collectors.joining("\n"))));
    }

    /** Copies what is selected in the list that has the focus, or holds what has it; false where there is none. @param focused may be null */
    public static boolean from(Node focused) {
        for (Node node = focused; node != null; node = node.getParent()) {
            if (node.hasProperties() && node.getProperties().get(Copying.class) instanceof Runnable copy) {
                copy.run();
                return true;
            }
        }
        return false;
    }

    static <T> void of(Node list, MultipleSelectionModel<T> selection, Consumer<List<T>> copy) {
        Runnable copySelected = () -> {
            List<T> items = selection.getSelectedItems().stream().filter(Objects::nonNull).toList();
            if (!items.isEmpty()) {
                copy.accept(items);
            }
        };
        list.getProperties().put(Copying.class, copySelected);
        list.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (KEYS.match(key)) {
                copySelected.run();
                key.consume();
            }
        });
    }
}
