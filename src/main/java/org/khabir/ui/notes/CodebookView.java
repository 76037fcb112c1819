package org.khabir.ui.notes;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import org.khabir.model.Tag;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Buttons;
import org.khabir.ui.controls.Cell;
import org.khabir.ui.controls.Icons;
import org.khabir.ui.controls.Prompts;

/** The tags with their colours and counts; to add, rename, recolour and delete them. */
final class CodebookView extends BorderPane {

    private final Texts texts;
    private final NotesViewModel model;
    private final Prompts prompts;
    private final TagForm form;
    private final ListView<TagRow> list;

    CodebookView(Texts texts, NotesViewModel model, Prompts prompts) {
        this.texts = texts;
        this.model = model;
        this.prompts = prompts;
        this.form = new TagForm(texts, prompts);
        this.list = new ListView<>(model.rows());
        list.setId("codebook-list");
        list.accessibleTextProperty().bind(texts.bind("notes.codebook"));
        Cell.fill(list, this::line);
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.chosenProperty().set(row);
            }
        });
        model.chosenProperty().subscribe(row -> list.getSelectionModel().select(row));
        setTop(header());
        setCenter(list);
    }

    void addTag() {
        form.askNew(model.tags().size()).ifPresent(draft -> model.add(draft.name(), draft.color()));
    }

    private Node header() {
        Label title = new Label();
        title.textProperty().bind(texts.bind("notes.codebook"));
        title.getStyleClass().add("section-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button add = Buttons.icon("mdi2p-plus", texts.bind("notes.add"), this::addTag);
        Button change = Buttons.icon("mdi2p-pencil", texts.bind("notes.change"), this::changeTag);
        Button remove = Buttons.icon("mdi2d-delete-outline", texts.bind("notes.remove"), this::removeTag);
        change.disableProperty().bind(model.chosenProperty().map(row -> row.tag() == null).orElse(true));
        remove.disableProperty().bind(change.disableProperty());
        HBox header = new HBox(title, gap, add, change, remove);
        header.setAlignment(Pos.CENTER);
        header.getStyleClass().add("panel-header");
        return header;
    }

    private void changeTag() {
        Tag tag = model.chosenProperty().get().tag();
        form.askChange(tag).ifPresent(draft -> model.change(tag, draft.name(), draft.color()));
    }

    private void removeTag() {
        TagRow row = model.chosenProperty().get();
        if (prompts.confirm(texts.text("notes.remove.title"), texts.text("notes.remove.question", row.tag().name(), row.count()),
                texts.text("notes.remove"), texts.text("shell.dialog.cancel"))) {
            model.remove(row.tag());
        }
    }

    private Node line(TagRow row) {
        Label name = switch (row.kind()) {
            case ALL -> new Label(texts.text("notes.all"), Icons.icon("mdi2t-tag-multiple-outline"));
            case NOTES -> new Label(texts.text("notes.onlyNotes"), Icons.icon("mdi2n-note-text-outline"));
            case TAG -> new Label(row.tag().name(), new Circle(6, Color.web(row.tag().color())));
        };
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label count = new Label(texts.number(row.count()));
        count.getStyleClass().add(Styles.TEXT_MUTED);
        HBox line = new HBox(name, gap, count);
        line.setAlignment(Pos.CENTER);
        line.setAccessibleText(name.getText() + ", " + row.count());
        return line;
    }
}
