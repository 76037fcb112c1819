package org.khabir.ui.notes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import org.khabir.model.Tag;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Prompts;
import org.khabir.ui.controls.ShownAs;

/** Asks for a tag's name, colour, description and key. */
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

    /** @param number how many tags there are: each new one starts with another colour */
    public Optional<TagDraft> askNew(int number) {
        return ask(new TagDraft("", COLORS.get(number % COLORS.size()), "", 0, false));
    }

    public Optional<TagDraft> askChange(Tag tag) {
        return ask(new TagDraft(tag.name(), tag.color(), tag.description(), tag.shortcut(), tag.heading()));
    }

    private Optional<TagDraft> ask(TagDraft initial) {
        TextField name = new TextField(initial.name());
        name.setId("tag-name");
        TextArea description = new TextArea(initial.description());
        description.setId("tag-description");
        description.setWrapText(true);
        description.setPrefRowCount(3);
        ToggleGroup colors = new ToggleGroup();
        ChoiceBox<Integer> shortcut = shortcuts(initial.shortcut());
        CheckBox heading = new CheckBox(texts.text("notes.tag.heading"));
        heading.setSelected(initial.heading());
        VBox form = new VBox(labelled("notes.tag.name", name), name, new Label(texts.text("notes.tag.color")),
                swatches(initial.color(), colors), labelled("notes.tag.description", description), description,
                beside(labelled("notes.tag.shortcut", shortcut), shortcut), heading);
        form.setAlignment(Pos.TOP_LEFT);
        form.getStyleClass().add("form");
        return prompts.ask(texts.text("notes.tag.title"), form, texts.text("notes.tag.save"), texts.text("shell.dialog.cancel"),
                Bindings.createBooleanBinding(() -> name.getText().isBlank() || colors.getSelectedToggle() == null,
                        name.textProperty(), colors.selectedToggleProperty()),
                () -> new TagDraft(name.getText(), (String) colors.getSelectedToggle().getUserData(), description.getText(),
                        shortcut.getValue(), heading.isSelected()));
    }

    private Label labelled(String key, Node field) {
        Label label = new Label(texts.text(key));
        label.setLabelFor(field);
        return label;
    }

    private static HBox beside(Label label, Node field) {
        HBox line = new HBox(8, label, field);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private ChoiceBox<Integer> shortcuts(int initial) {
        ChoiceBox<Integer> choice = new ChoiceBox<>();
        choice.setId("tag-shortcut");
        choice.getItems().setAll(IntStream.rangeClosed(0, 9).boxed().toList());
        choice.setConverter(new ShownAs<>(digit -> digit == 0 ? texts.text("notes.tag.noShortcut") : texts.number(digit)));
        choice.setValue(initial);
        return choice;
    }

    private Node swatches(String initial, ToggleGroup group) {
        FlowPane swatches = new FlowPane();
        swatches.getStyleClass().add("tag-colors");
        COLORS.forEach(color -> swatches.getChildren().add(swatch(color, group)));
        if (!COLORS.contains(initial)) {
            swatches.getChildren().add(swatch(initial, group));
        }
        group.getToggles().stream().filter(toggle -> toggle.getUserData().equals(initial)).findFirst().ifPresent(group::selectToggle);
        ColorPicker other = new ColorPicker(Color.web(initial));
        other.getStyleClass().add("button");
        other.setStyle("-fx-color-label-visible: false;");
        other.setAccessibleRole(AccessibleRole.BUTTON);
        other.setAccessibleText(texts.text("notes.tag.otherColor"));
        other.setOnAction(event -> {
            ToggleButton own = swatch(web(other.getValue()), group);
            swatches.getChildren().add(swatches.getChildren().size() - 1, own);
            group.selectToggle(own);
        });
        swatches.getChildren().add(other);
        return swatches;
    }

    private static String web(Color color) {
        return String.format(Locale.ROOT, "#%02x%02x%02x", Math.round(color.getRed() * 255), Math.round(color.getGreen() * 255),
                Math.round(color.getBlue() * 255));
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
