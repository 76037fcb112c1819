package org.khabir.ui.notes;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.khabir.link.NameKey;
import org.khabir.model.Decision;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Activation;
import org.khabir.ui.controls.Cell;
import org.khabir.ui.controls.Clips;
import org.khabir.ui.controls.Copying;
import org.khabir.ui.controls.Icons;
import org.khabir.ui.controls.Mixed;
import org.khabir.ui.controls.Prompts;

/** The notes on entities; there to be seen while there are any. */
final class EntityNotesView extends VBox {

    private static final double LINE = 88;
    private static final int MOST = 3;

    private final Texts texts;
    private final EntityNotesViewModel model;
    private final Prompts prompts;
    private final ListView<Decision.EntityNote> list;

    EntityNotesView(Texts texts, EntityNotesViewModel model, Prompts prompts) {
        this.texts = texts;
        this.model = model;
        this.prompts = prompts;
        this.list = new ListView<>(model.all());
        list.setId("entity-notes");
        list.accessibleTextProperty().bind(texts.bind("notes.entities"));
        list.prefHeightProperty().bind(Bindings.size(model.all()).map(size -> LINE * Math.clamp(size.intValue(), 1, MOST)));
        list.setContextMenu(menu());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        Cell.fill(list, this::line);
        Activation.of(list, this::edit);
        Copying.of(list, notes -> Clips.copy(notes.stream().map(note -> note.title() + "\t" + note.note()).collect(Collectors.joining("\n"))));
        list.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DELETE && !list.getSelectionModel().isEmpty()) {
                removeSelected();
                key.consume();
            }
        });
        Label title = new Label();
        title.textProperty().bind(texts.bind("notes.entities"));
        title.getStyleClass().add("section-title");
        getChildren().addAll(title, list);
    }

    private ContextMenu menu() {
        MenuItem edit = new MenuItem(null, Icons.icon("mdi2p-pencil"));
        edit.textProperty().bind(texts.bind("notes.editNote"));
        edit.setOnAction(event -> edit(list.getSelectionModel().getSelectedItem()));
        MenuItem remove = new MenuItem(null, Icons.icon("mdi2d-delete-outline"));
        remove.textProperty().bind(texts.bind("notes.removePassage"));
        remove.setOnAction(event -> removeSelected());
        ContextMenu menu = new ContextMenu(edit, remove);
        menu.setOnShowing(event -> menu.getItems().forEach(item -> item.setDisable(list.getSelectionModel().isEmpty())));
        return menu;
    }

    private void removeSelected() {
        model.remove(List.copyOf(list.getSelectionModel().getSelectedItems()));
    }

    private void edit(Decision.EntityNote note) {
        prompts.text(texts.text("notes.entity.title", note.title()), texts.text("notes.entity.prompt"), note.note(), texts.text("notes.note.save"))
                .ifPresent(written -> model.write(note.names().getFirst(), note.title(), written));
    }

    private Node line(Decision.EntityNote note) {
        Label name = new Label(note.title(), Icons.of(NameKey.type(note.names().getFirst())));
        name.getStyleClass().add("item-title");
        Label text = Mixed.content(note.note());
        text.getStyleClass().add("note");
        VBox line = new VBox(name, text);
        line.getStyleClass().add("item");
        line.setAccessibleText(note.title() + ", " + note.note());
        return line;
    }
}
