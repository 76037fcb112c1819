package org.khabir.ui.meetings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Icons;
import org.khabir.ui.desk.MeetingRow;

/** What can be done with the selected lines of the table, by menu and by key. The keys hold in the table alone, so they are no accelerators of the window. */
final class MeetingMenu {

    private final Texts texts;
    private final TableView<MeetingRow> table;
    private final ContextMenu menu = new ContextMenu();
    private final Map<KeyCombination, MenuItem> keys = new LinkedHashMap<>();
    private final MenuItem confirm;
    private final MenuItem reject;
    private final MenuItem change;
    private final MenuItem join;
    private final MenuItem part;
    private final MeetingsViewModel model;

    private MeetingMenu(Texts texts, MeetingsViewModel model, TableView<MeetingRow> table) {
        this.texts = texts;
        this.model = model;
        this.table = table;
        confirm = item("meetings.confirm", "mdi2c-check", "Space", () -> model.confirm(selected()));
        reject = item("meetings.reject", "mdi2c-close", "Delete", () -> model.reject(selected()));
        change = item("meetings.change", "mdi2p-pencil-outline", "F2", () -> model.change(selected().getFirst(), null));
        join = item("meetings.join", "mdi2c-call-merge", "J", () -> model.join(selected()));
        part = item("meetings.part", "mdi2c-call-split", "S", () -> model.partAll(selected().getFirst()));
        menu.getItems().addAll(confirm, reject, change, new SeparatorMenuItem(), join, part);
        menu.setOnShowing(event -> enable());
    }

    static void install(Texts texts, MeetingsViewModel model, TableView<MeetingRow> table) {
        MeetingMenu made = new MeetingMenu(texts, model, table);
        table.setContextMenu(made.menu);
        table.addEventFilter(KeyEvent.KEY_PRESSED, made::typed);
    }

    private void typed(KeyEvent key) {
        enable();
        keys.entrySet().stream().filter(each -> each.getKey().match(key) && !each.getValue().isDisable()).findFirst().ifPresent(each -> {
            each.getValue().fire();
            key.consume();
        });
    }

    private void enable() {
        boolean one = selected().size() == 1;
        confirm.setDisable(selected().stream().noneMatch(model::canConfirm));
        reject.setDisable(selected().isEmpty());
        change.setDisable(!one);
        join.setDisable(selected().size() < 2);
        part.setDisable(!one || !model.canPartAll(selected().getFirst()));
    }

    private List<MeetingRow> selected() {
        return table.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList();
    }

    private MenuItem item(String key, String icon, String pressed, Runnable action) {
        KeyCombination combination = KeyCombination.valueOf(pressed);
        MenuItem item = new MenuItem(null, Icons.icon(icon));
        item.textProperty().bind(Bindings.createStringBinding(() -> texts.text(key) + " (" + combination.getDisplayText() + ")", texts.wordingProperty()));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        keys.put(combination, item);
        return item;
    }
}
