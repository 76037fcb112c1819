package org.khabir.ui.notes;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.khabir.model.Tag;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Icons;

/** What can be done with the chosen tag; without one, only to make a new one. */
final class CodebookMenu extends ContextMenu {

    private final Texts texts;
    private final NotesViewModel model;
    private final CodebookActions actions;

    CodebookMenu(Texts texts, NotesViewModel model, CodebookActions actions) {
        this.texts = texts;
        this.model = model;
        this.actions = actions;
        getItems().add(new MenuItem());
        setOnShowing(event -> getItems().setAll(items(model.chosenProperty().get())));
    }

    private List<MenuItem> items(TagRow row) {
        if (row == null || row.tag() == null) {
            return List.of(item("notes.addHere", "mdi2p-plus", () -> actions.add(null)));
        }
        Tag tag = row.tag();
        return List.of(item("notes.addUnder", "mdi2p-plus", () -> actions.add(tag.id())),
                item("notes.changeTag", "mdi2p-pencil", () -> actions.change(tag)), shortcuts(tag), new SeparatorMenuItem(),
                item("notes.moveUp", "mdi2a-arrow-up", () -> model.step(tag, -1)),
                item("notes.moveDown", "mdi2a-arrow-down", () -> model.step(tag, 1)), parents(tag), new SeparatorMenuItem(),
                item("notes.mergeInto", "mdi2c-call-merge", () -> actions.merge(tag)),
                item("notes.removeTag", "mdi2d-delete-outline", () -> actions.remove(tag)));
    }

    private Menu shortcuts(Tag tag) {
        Menu menu = new Menu(texts.text("notes.tag.shortcut"), Icons.icon("mdi2k-keyboard-outline"));
        for (int digit = 0; digit <= 9; digit++) {
            int key = digit;
            RadioMenuItem item = new RadioMenuItem(digit == 0 ? texts.text("notes.tag.noShortcut") : texts.number(digit));
            item.setSelected(tag.shortcut() == digit);
            item.setOnAction(event -> model.setShortcut(tag, key));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Menu parents(Tag tag) {
        Menu menu = new Menu(texts.text("notes.moveUnder"), Icons.icon("mdi2f-file-tree-outline"));
        MenuItem top = new MenuItem(texts.text("notes.top"));
        top.setDisable(tag.parentId() == null);
        top.setOnAction(event -> model.move(tag, null, Integer.MAX_VALUE));
        menu.getItems().add(top);
        actions.others(tag).stream().filter(other -> model.canMove(tag, other.id())).forEach(other -> {
            MenuItem item = new MenuItem(model.codebook().path(other));
            item.setMnemonicParsing(false);
            item.setDisable(other.id().equals(tag.parentId()));
            item.setOnAction(event -> model.move(tag, other.id(), Integer.MAX_VALUE));
            menu.getItems().add(item);
        });
        return menu;
    }

    private MenuItem item(String key, String icon, Runnable action) {
        MenuItem item = new MenuItem(texts.text(key), Icons.icon(icon));
        item.setOnAction(event -> action.run());
        return item;
    }
}
