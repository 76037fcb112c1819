package org.khabir.ui.notes;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Activation;
import org.khabir.ui.controls.Buttons;
import org.khabir.ui.controls.Cell;
import org.khabir.ui.controls.Clips;
import org.khabir.ui.controls.Copying;
import org.khabir.ui.controls.EmptyNote;
import org.khabir.ui.controls.FilterField;
import org.khabir.ui.controls.Icons;
import org.khabir.ui.controls.Mixed;
import org.khabir.ui.controls.Prompts;
import org.khabir.ui.controls.SnippetText;
import org.khabir.ui.controls.TagChip;

/** The passages under the chosen tag with the words around them; to go to, copy, annotate and take off. */
final class NotedPassagesView extends BorderPane {

    private final Texts texts;
    private final NotesViewModel model;
    private final Prompts prompts;
    private final ListView<NotedPassage> passages;

    NotedPassagesView(Texts texts, NotesViewModel model, Prompts prompts) {
        this.texts = texts;
        this.model = model;
        this.prompts = prompts;
        this.passages = new ListView<>(model.shown());
        passages.setId("notes-passages");
        passages.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        passages.accessibleTextProperty().bind(texts.bind("notes.passages"));
        passages.setPlaceholder(new EmptyNote("mdi2t-tag-plus-outline", texts.bind("notes.empty")));
        passages.setContextMenu(menu());
        passages.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        Copying.of(passages, this::cite);
        Cell.fill(passages, this::line);
        Activation.of(passages, model::reveal);
        Activation.beside(passages, model::revealBeside);
        EntityNotesView entities = new EntityNotesView(texts, model.entityNotes(), prompts);
        entities.visibleProperty().bind(Bindings.isNotEmpty(model.entityNotes().all())
                .and(Bindings.createBooleanBinding(this::notesAreChosen, model.chosenProperty())));
        entities.managedProperty().bind(entities.visibleProperty());
        setTop(new VBox(filters(), both(), entities));
        setCenter(passages);
    }

    private boolean notesAreChosen() {
        return model.chosenProperty().get() != null && model.chosenProperty().get().kind() == TagRow.Kind.NOTES;
    }

    private Node filters() {
        CheckBox within = new CheckBox();
        within.textProperty().bind(texts.bind("notes.withSubtags"));
        within.selectedProperty().bindBidirectional(model.withSubtagsProperty());
        within.setWrapText(true);
        HBox filters = new HBox(new FilterField(texts, "notes.filter", model.filterProperty()), within);
        filters.setAlignment(Pos.CENTER_LEFT);
        filters.getStyleClass().add("panel-header");
        return filters;
    }

    /** Says whose passages are shown while those of two tags are, and lets go of them. */
    private Node both() {
        Label names = new Label();
        names.textProperty().bind(Bindings.createStringBinding(this::namesOfBoth, model.togetherProperty(), texts.wordingProperty()));
        names.setWrapText(true);
        HBox.setHgrow(names, Priority.ALWAYS);
        names.setMaxWidth(Double.MAX_VALUE);
        Button clear = Buttons.icon("mdi2c-close", texts.bind("notes.together.clear"), () -> model.togetherProperty().set(null));
        HBox both = new HBox(names, clear);
        both.setAlignment(Pos.CENTER_LEFT);
        both.getStyleClass().add("panel-footer");
        both.visibleProperty().bind(model.togetherProperty().isNotNull());
        both.managedProperty().bind(both.visibleProperty());
        return both;
    }

    private String namesOfBoth() {
        NotesViewModel.Together both = model.togetherProperty().get();
        return both == null ? "" : texts.text(both.overlapping() ? "notes.together.overlapping" : "notes.together.sharing",
                both.pair().one().name(), both.pair().other().name());
    }

    private ContextMenu menu() {
        MenuItem edit = item("notes.editNote", "mdi2p-pencil", () -> editNote(passages.getSelectionModel().getSelectedItem()));
        ContextMenu menu = new ContextMenu(edit, item("notes.cite", "mdi2f-format-quote-close", this::cite),
                item("notes.removePassage", "mdi2d-delete-outline", () -> model.remove(selected())));
        menu.setOnShowing(event -> {
            menu.getItems().forEach(item -> item.setDisable(selected().isEmpty()));
            edit.setDisable(selected().size() != 1);
        });
        return menu;
    }

    private MenuItem item(String key, String icon, Runnable action) {
        MenuItem item = new MenuItem(null, Icons.icon(icon));
        item.textProperty().bind(texts.bind(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.DELETE) {
            model.remove(selected());
            key.consume();
        }
    }

    private List<NotedPassage> selected() {
        return List.copyOf(passages.getSelectionModel().getSelectedItems());
    }

    private void cite() {
        cite(selected());
    }

    private void cite(List<NotedPassage> cited) {
        model.cite(cited, texts, Clips::copy);
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
            head.getChildren().add(TagChip.of(passage.tag()));
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
