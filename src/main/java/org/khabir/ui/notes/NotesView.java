package org.khabir.ui.notes;

import atlantafx.base.theme.Styles;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Activation;
import org.khabir.ui.controls.Cell;
import org.khabir.ui.controls.EmptyNote;
import org.khabir.ui.controls.Icons;
import org.khabir.ui.controls.Mixed;
import org.khabir.ui.controls.Prompts;
import org.khabir.ui.controls.SnippetText;

/** The codebook, and below it the passages under the chosen tag. */
public final class NotesView extends BorderPane {

    private final Texts texts;
    private final NotesViewModel model;
    private final Prompts prompts;
    private final CodebookView codebook;
    private final ListView<NotedPassage> passages;

    public NotesView(Texts texts, NotesViewModel model, Prompts prompts) {
        this.texts = texts;
        this.model = model;
        this.prompts = prompts;
        this.codebook = new CodebookView(texts, model, prompts);
        this.passages = new ListView<>(model.shown());
        getStyleClass().add("panel");
        passages.setId("notes-passages");
        passages.accessibleTextProperty().bind(texts.bind("notes.passages"));
        passages.setPlaceholder(new EmptyNote("mdi2t-tag-plus-outline", texts.bind("notes.empty")));
        passages.setContextMenu(menu());
        Cell.fill(passages, this::line);
        Activation.of(passages, model::reveal);
        SplitPane halves = new SplitPane(codebook, passages);
        halves.setOrientation(Orientation.VERTICAL);
        halves.setDividerPositions(0.4);
        setCenter(halves);
    }

    /** Asks for a new tag. */
    public void addTag() {
        codebook.addTag();
    }

    private ContextMenu menu() {
        MenuItem edit = new MenuItem(null, Icons.icon("mdi2p-pencil"));
        edit.textProperty().bind(texts.bind("notes.editNote"));
        edit.setOnAction(event -> editNote(selected()));
        MenuItem remove = new MenuItem(null, Icons.icon("mdi2d-delete-outline"));
        remove.textProperty().bind(texts.bind("notes.removePassage"));
        remove.setOnAction(event -> model.remove(selected()));
        ContextMenu menu = new ContextMenu(edit, remove);
        menu.setOnShowing(event -> menu.getItems().forEach(item -> item.setDisable(selected() == null)));
        return menu;
    }

    private NotedPassage selected() {
        return passages.getSelectionModel().getSelectedItem();
    }

    private void editNote(NotedPassage passage) {
        prompts.text(texts.text("notes.note.title"), texts.text("notes.note.prompt"), passage.annotation().note(),
                texts.text("notes.note.save")).ifPresent(note -> model.write(passage, note));
    }

    private Node line(NotedPassage passage) {
        VBox line = new VBox();
        line.getStyleClass().add("item");
        HBox head = new HBox();
        head.getStyleClass().add("item-head");
        if (passage.tag() != null) {
            Label tag = new Label(passage.tag().name(), new Circle(5, Color.web(passage.tag().color())));
            tag.getStyleClass().add("chip");
            head.getChildren().add(tag);
        }
        Label title = new Label(passage.passage().title().isBlank() ? texts.text("library.untitled") : passage.passage().title());
        title.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        head.getChildren().add(title);
        line.getChildren().add(head);
        line.getChildren().add(passage.annotation().span() == null
                ? new Label(texts.text("notes.wholeArticle")) : new SnippetText(passage.passage().snippet()));
        if (!passage.annotation().note().isEmpty()) {
            Label note = Mixed.content(passage.annotation().note());
            note.setGraphic(Icons.icon("mdi2n-note-text-outline"));
            note.getStyleClass().add("note");
            line.getChildren().add(note);
        }
        line.setAccessibleText(title.getText() + ", " + passage.passage().snippet().text() + ", " + passage.annotation().note());
        return line;
    }
}
