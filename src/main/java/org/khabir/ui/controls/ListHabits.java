package org.khabir.ui.controls;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.khabir.ui.common.Texts;

/**
 * What is expected of every list and table: several of its items can be selected, Enter or a click opens one, and what is selected can be copied; a menu says so and
 * offers the same.
 */
public final class ListHabits<T> {

    private static final KeyCombination OPEN = new KeyCodeCombination(KeyCode.ENTER);
    private static final KeyCombination BESIDE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination ALL = new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);

    private final Texts texts;
    private final Control view;
    private final MultipleSelectionModel<T> selection;
    private final ContextMenu menu = new ContextMenu();
    private final MenuItem all;

    private ListHabits(Texts texts, Control view, MultipleSelectionModel<T> selection) {
        this.texts = texts;
        this.view = view;
        this.selection = selection;
        selection.setSelectionMode(SelectionMode.MULTIPLE);
        all = item("controls.list.all", "mdi2s-select-all", ALL, selection::selectAll);
        menu.getItems().add(all);
        menu.setOnShowing(event -> menu.getItems().stream().filter(item -> item != all).forEach(item -> item.setDisable(selection.isEmpty())));
        view.setContextMenu(menu);
    }

    public static <T> ListHabits<T> of(Texts texts, ListView<T> list) {
        return new ListHabits<>(texts, list, list.getSelectionModel());
    }

    public static <T> ListHabits<T> of(Texts texts, TableView<T> table) {
        return new ListHabits<>(texts, table, table.getSelectionModel());
    }

    /** What a click or Enter does. */
    public ListHabits<T> open(Consumer<T> action) {
        if (view instanceof ListView<?>) {
            Activation.of(list(), action);
        } else {
            Activation.of(table(), action);
        }
        return add(item("controls.list.open", "mdi2o-open-in-app", OPEN, () -> onSelected(action)));
    }

    /** Opens an item in the second reader. */
    public ListHabits<T> beside(Consumer<T> action) {
        if (view instanceof ListView<?>) {
            Activation.beside(list(), action);
        } else {
            Activation.beside(table(), action);
        }
        return add(item("controls.list.beside", "mdi2b-book-open-page-variant-outline", BESIDE, () -> onSelected(action)));
    }

    /** @param action copies the items selected, at least one */
    public ListHabits<T> copy(Consumer<List<T>> action) {
        Copying.of(view, selection, action);
        return add(item("controls.list.copy", "mdi2c-content-copy", Copying.KEYS, () -> Copying.from(view)));
    }

    /** Copies the items selected as text. @param line an item as a line */
    public ListHabits<T> copyLines(Function<T, String> line) {
        return copy(items -> Clips.copy(items.stream().map(line).collect(Collectors.joining("\n"))));
    }

    private ListHabits<T> add(MenuItem item) {
        menu.getItems().add(menu.getItems().indexOf(all), item);
        return this;
    }

    private void onSelected(Consumer<T> action) {
        T item = selection.getSelectedItem();
        if (Objects.nonNull(item)) {
            action.accept(item);
        }
    }

    private MenuItem item(String key, String icon, KeyCombination pressed, Runnable action) {
        MenuItem item = new MenuItem(null, Icons.icon(icon));
        item.setMnemonicParsing(false);
        item.textProperty().bind(Bindings.createStringBinding(() -> texts.text(key) + " (" + pressed.getDisplayText() + ")", texts.wordingProperty()));
        item.setOnAction(event -> action.run());
        return item;
    }

    @SuppressWarnings("unchecked")
    private ListView<T> list() {
        return (ListView<T>) view;
    }

    @SuppressWarnings("unchecked")
    private TableView<T> table() {
        return (TableView<T>) view;
    }
}
