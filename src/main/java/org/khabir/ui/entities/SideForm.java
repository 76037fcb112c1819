package org.khabir.ui.entities;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.khabir.text.Normalizer;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Cell;
import org.khabir.ui.controls.Prompts;
import org.khabir.ui.controls.SideText;
import org.khabir.ui.desk.TextFilter;

/** Asks for a country or a union of countries, by a part of its name. */
public final class SideForm {

    private static final double HEIGHT = 280;

    private final Texts texts;
    private final Prompts prompts;
    private final SideText sides;

    public SideForm(Texts texts, Prompts prompts) {
        this.texts = texts;
        this.prompts = prompts;
        this.sides = new SideText(texts);
    }

    /** What was chosen. @param side as {@code Role.side}; null for none */
    public record Answer(String side) {
    }

    /**
     * @param title what is asked
     * @param now   the side that stands now, null for none
     */
    public Optional<Answer> ask(String title, String now) {
        FilteredList<Answer> shown = new FilteredList<>(FXCollections.observableList(all()));
        ListView<Answer> list = new ListView<>(shown);
        list.setId("side-list");
        list.setPrefHeight(HEIGHT);
        list.setAccessibleText(texts.text("entities.side.list"));
        Cell.fill(list, answer -> new Label(name(answer)));
        TextField field = new TextField();
        field.setId("side-filter");
        field.setPromptText(texts.text("entities.side.filter"));
        field.setAccessibleText(texts.text("entities.side.filter"));
        field.textProperty().subscribe(typed -> {
            TextFilter filter = new TextFilter(typed);
            shown.setPredicate(answer -> filter.accepts(Stream.of(name(answer))));
            select(list, typed, new Answer(now));
        });
        field.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                key.consume();
            }
        });
        Label heading = new Label(title);
        heading.setWrapText(true);
        VBox form = new VBox(heading, field, list);
        form.getStyleClass().add("form");
        return prompts.ask(texts.text("entities.side.title"), form, texts.text("entities.side.yes"), texts.text("shell.dialog.cancel"),
                Bindings.isNull(list.getSelectionModel().selectedItemProperty()), list.getSelectionModel()::getSelectedItem);
    }

    /** None, and all others by name. */
    private List<Answer> all() {
        Comparator<Answer> byName = Comparator.comparing(this::name, Collator.getInstance(texts.language().locale()));
        return Stream.concat(Stream.of(new Answer(null)), sides.all().stream().map(Answer::new).sorted(byName)).toList();
    }

    private String name(Answer answer) {
        return answer.side() == null ? texts.text("entities.side.none") : sides.name(answer.side());
    }

    /** What stands now stays chosen while nothing is typed; then what begins so, or the first, so that Enter takes what was meant. */
    private void select(ListView<Answer> list, String typed, Answer now) {
        List<Answer> shown = list.getItems();
        String begun = Normalizer.key(typed.strip());
        Answer meant = typed.isBlank() ? now : shown.stream().filter(answer -> Normalizer.key(name(answer)).startsWith(begun)).findFirst()
                .orElse(shown.isEmpty() ? null : shown.getFirst());
        int index = shown.indexOf(meant);
        list.getSelectionModel().clearAndSelect(index);
        list.scrollTo(Math.max(0, index));
    }
}
