package org.khabir.ui.notes;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.paint.Color;
import org.khabir.model.Tag;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Prompts;

/** Asks for a tag's name and colour. */
public final class TagForm {

    /** Colours that stay apart for people with any colour vision: Okabe and Ito's, and two more. */
    private static final List<String> COLORS =
            List.of("#0072b2", "#e69f00", "#009e73", "#d55e00", "#cc79a7", "#56b4e9", "#8250df", "#6e7781");

    private final Texts texts;
    private final Prompts prompts;

    public TagForm(Texts texts, Prompts prompts) {
        this.texts = texts;
        this.prompts = prompts;
    }

    /** What was written: the name without blanks around it, the colour as {@code #rrggbb}. */
    public record Draft(String name, String color) {
    }

    /** @param number how many tags there are: each new one starts with another colour */
    public Optional<Draft> askNew(int number) {
        return ask("", COLORS.get(number % COLORS.size()));
    }

    public Optional<Draft> askChange(Tag tag) {
        return ask(tag.name(), tag.color());
    }

    private Optional<Draft> ask(String initialName, String initialColor) {
        TextField name = new TextField(initialName);
        name.setId("tag-name");
        Label nameLabel = new Label(texts.text("notes.tag.name"));
        nameLabel.setLabelFor(name);
        ToggleGroup group = new ToggleGroup();
        FlowPane colors = new FlowPane();
        colors.getStyleClass().add("tag-colors");
        COLORS.forEach(color -> colors.getChildren().add(swatch(color, group)));
        group.getToggles().stream().filter(toggle -> toggle.getUserData().equals(initialColor)).findFirst()
                .or(() -> group.getToggles().stream().findFirst()).ifPresent(group::selectToggle);
        VBox form = new VBox(nameLabel, name, new Label(texts.text("notes.tag.color")), colors);
        form.setAlignment(Pos.TOP_LEFT);
        form.getStyleClass().add("form");
        return prompts.ask(texts.text("notes.tag.title"), form, texts.text("notes.tag.save"), texts.text("shell.dialog.cancel"),
                Bindings.createBooleanBinding(() -> name.getText().isBlank() || group.getSelectedToggle() == null,
                        name.textProperty(), group.selectedToggleProperty()),
                () -> new Draft(name.getText().strip(), (String) group.getSelectedToggle().getUserData()));
    }

    private ToggleButton swatch(String color, ToggleGroup group) {
        ToggleButton swatch = new ToggleButton(null, new Circle(9, Color.web(color)));
        swatch.setUserData(color);
        swatch.setToggleGroup(group);
        swatch.setAccessibleText(texts.text("notes.tag.color") + " " + color);
        swatch.getStyleClass().add("tag-color");
        return swatch;
    }
}
