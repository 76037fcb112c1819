package org.khabir.ui.notes;

import java.util.List;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.khabir.model.Tag;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Prompts;
import org.khabir.ui.controls.ShownAs;

/** What asks before it changes the codebook. */
final class CodebookActions {

    private final Texts texts;
    private final NotesViewModel model;
    private final Prompts prompts;
    private final TagForm form;

    CodebookActions(Texts texts, NotesViewModel model, Prompts prompts) {
        this.texts = texts;
        this.model = model;
        this.prompts = prompts;
        this.form = new TagForm(texts, prompts);
    }

    /** @param parentId null for the top */
    void add(String parentId) {
        form.askNew(model.tags().size()).ifPresent(draft -> model.add(draft, parentId));
    }

    void change(Tag tag) {
        form.askChange(tag).ifPresent(draft -> model.change(tag, draft));
    }

    /** Says what happens to the passages and the tags under it, and asks. */
    void remove(Tag tag) {
        if (prompts.confirm(texts.text("notes.remove.title"),
                texts.text("notes.remove.question", tag.name(), model.uses(tag), model.codebook().under(tag.id()).size()),
                texts.text("notes.remove"), texts.text("shell.dialog.cancel"))) {
            model.remove(tag);
        }
    }

    void merge(Tag tag) {
        ChoiceBox<Tag> into = new ChoiceBox<>();
        into.setId("merge-into");
        into.getItems().setAll(others(tag));
        into.setConverter(new ShownAs<>(other -> model.codebook().path(other)));
        into.setMaxWidth(Double.MAX_VALUE);
        Label question = new Label(texts.text("notes.merge.question", tag.name(), model.uses(tag)));
        question.setWrapText(true);
        question.setLabelFor(into);
        VBox content = new VBox(question, into);
        content.getStyleClass().add("form");
        prompts.ask(texts.text("notes.merge.title"), content, texts.text("notes.merge.yes"), texts.text("shell.dialog.cancel"),
                into.valueProperty().isNull(), into::getValue).ifPresent(other -> model.merge(tag, other));
    }

    List<Tag> others(Tag tag) {
        return model.tags().stream().filter(other -> !other.id().equals(tag.id())).toList();
    }
}
