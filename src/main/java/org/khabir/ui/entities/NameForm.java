package org.khabir.ui.entities;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.khabir.model.CaseEntity;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Prompts;

/** Asks what an entity of the case is to be called. */
final class NameForm {

    private final Texts texts;
    private final Prompts prompts;

    NameForm(Texts texts, Prompts prompts) {
        this.texts = texts;
        this.prompts = prompts;
    }

    /** Without blanks around; {@code nameEn} may be empty. */
    record Answer(String name, String nameEn) {
    }

    /**
     * @param proposed whose names stand in the form at first
     * @param title    the title's message key; {@code yes} the button's
     */
    Optional<Answer> ask(CaseEntity proposed, String title, String yes) {
        TextField name = new TextField(proposed.name());
        name.setId("entity-name");
        TextField english = new TextField(proposed.nameEn() == null ? "" : proposed.nameEn());
        english.setId("entity-name-en");
        english.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        VBox form = new VBox(label("entities.column.name", name), name, label("entities.column.nameEn", english), english);
        form.getStyleClass().add("form");
        return prompts.ask(texts.text(title), form, texts.text(yes), texts.text("shell.dialog.cancel"),
                Bindings.createBooleanBinding(() -> name.getText().isBlank(), name.textProperty()),
                () -> new Answer(name.getText().strip(), english.getText().strip()));
    }

    private Label label(String key, TextField field) {
        Label label = new Label(texts.text(key));
        label.setLabelFor(field);
        return label;
    }
}
