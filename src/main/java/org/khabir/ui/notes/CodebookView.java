package org.khabir.ui.notes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.khabir.model.Tag;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Buttons;
import org.khabir.ui.controls.Copying;

/** The tree of tags with their colours, keys and counts; to add, change, move, merge and delete them. */
final class CodebookView extends BorderPane {

    private final Texts texts;
    private final NotesViewModel model;
    private final CodebookActions actions;
    private final TreeView<TagRow> tree = new TreeView<>(new TreeItem<>());
    private final Set<String> folded = new HashSet<>();
    private boolean filling;

    CodebookView(Texts texts, NotesViewModel model, CodebookActions actions) {
        this.texts = texts;
        this.model = model;
        this.actions = actions;
        tree.setId("codebook-list");
        tree.setShowRoot(false);
        tree.accessibleTextProperty().bind(texts.bind("notes.codebook"));
        tree.setCellFactory(view -> new TagCell(texts, model));
        tree.setContextMenu(new CodebookMenu(texts, model, actions));
        tree.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null && !filling) {
                model.chosenProperty().set(item.getValue());
            }
        });
        tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        Copying.lines(tree, this::line);
        tree.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        model.rows().addListener((ListChangeListener<TagRow>) change -> fill());
        model.chosenProperty().subscribe(row -> select());
        setTop(header());
        setCenter(tree);
        fill();
    }

    private Node header() {
        Label title = new Label();
        title.textProperty().bind(texts.bind("notes.codebook"));
        title.getStyleClass().add("section-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button add = Buttons.icon("mdi2p-plus", texts.bind("notes.add"), () -> actions.add(null));
        Button change = Buttons.icon("mdi2p-pencil", texts.bind("notes.change"), () -> actions.change(model.chosenProperty().get().tag()));
        Button remove = Buttons.icon("mdi2d-delete-outline", texts.bind("notes.remove"), () -> actions.remove(model.chosenProperty().get().tag()));
        change.disableProperty().bind(model.chosenProperty().map(row -> row.tag() == null).orElse(true));
        remove.disableProperty().bind(change.disableProperty());
        HBox header = new HBox(title, gap, add, change, remove);
        header.setAlignment(Pos.CENTER);
        header.getStyleClass().add("panel-header");
        return header;
    }

    /** Alt with an arrow moves the tag, F2 changes it, Delete deletes it. */
    private void press(KeyEvent key) {
        TagRow row = model.chosenProperty().get();
        if (row == null || row.tag() == null) {
            return;
        }
        boolean done = true;
        if (key.isAltDown() && key.getCode() == KeyCode.UP) {
            model.step(row.tag(), -1);
        } else if (key.isAltDown() && key.getCode() == KeyCode.DOWN) {
            model.step(row.tag(), 1);
        } else if (key.getCode() == KeyCode.F2) {
            actions.change(row.tag());
        } else if (key.getCode() == KeyCode.DELETE) {
            actions.remove(row.tag());
        } else {
            done = false;
        }
        if (done) {
            key.consume();
        }
    }

    /** For a spreadsheet: the name with those above it, how many passages it gathers, in how many articles. */
    private String line(TagRow row) {
        String name = row.tag() != null ? model.codebook().path(row.tag()) : texts.text(row.kind() == TagRow.Kind.ALL ? "notes.all" : "notes.onlyNotes");
        return String.join("\t", name, texts.number(row.passages()), texts.number(row.articles()));
    }

    private void fill() {
        filling = true;
        Map<String, TreeItem<TagRow>> items = new HashMap<>();
        TreeItem<TagRow> root = new TreeItem<>();
        for (TagRow row : List.copyOf(model.rows())) {
            TreeItem<TagRow> item = new TreeItem<>(row);
            Tag tag = row.tag();
            if (tag != null) {
                items.put(tag.id(), item);
                item.setExpanded(!folded.contains(tag.id()));
                item.expandedProperty().subscribe(open -> remember(tag.id(), open));
            }
            (tag == null ? root : items.getOrDefault(tag.parentId(), root)).getChildren().add(item);
        }
        tree.setRoot(root);
        filling = false;
        select();
    }

    private void remember(String tagId, boolean open) {
        if (open) {
            folded.remove(tagId);
        } else {
            folded.add(tagId);
        }
    }

    private void select() {
        TagRow row = model.chosenProperty().get();
        TreeItem<TagRow> item = row == null || filling ? null : find(tree.getRoot(), row);
        if (item != null && item != tree.getSelectionModel().getSelectedItem()) {
            filling = true;
            tree.getSelectionModel().clearSelection();
            tree.getSelectionModel().select(item);
            filling = false;
        }
    }

    private static TreeItem<TagRow> find(TreeItem<TagRow> under, TagRow row) {
        for (TreeItem<TagRow> item : under.getChildren()) {
            TreeItem<TagRow> found = item.getValue().isSameLineAs(row) ? item : find(item, row);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
