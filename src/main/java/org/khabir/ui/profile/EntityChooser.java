package org.khabir.ui.profile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.khabir.model.CaseEntity;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Cell;
import org.khabir.ui.controls.Icons;
import org.khabir.ui.controls.Prompts;
import org.khabir.ui.desk.TextFilter;

/** Asks which other entity is meant, by a part of its name. */
final class EntityChooser {

    private static final double HEIGHT = 300;

    private final Texts texts;
    private final Prompts prompts;

    EntityChooser(Texts texts, Prompts prompts) {
        this.texts = texts;
        this.prompts = prompts;
    }

    /** @param candidates may come later, for they are loaded in the background */
    Optional<CaseEntity> ask(CaseEntity entity, ObservableValue<List<CaseEntity>> candidates) {
        var all = FXCollections.<CaseEntity>observableArrayList();
        candidates.subscribe(found -> all.setAll(found));
        FilteredList<CaseEntity> shown = new FilteredList<>(all);
        TextField field = new TextField();
        field.setId("profile-merge-filter");
        field.setPromptText(texts.text("entities.filter"));
        field.setAccessibleText(field.getPromptText());
        field.textProperty().subscribe(typed -> {
            TextFilter filter = new TextFilter(typed);
            shown.setPredicate(each -> !each.key().equals(entity.key()) && filter.accepts(Stream.concat(Stream.of(each.name(), each.nameEn()), each.aliases().stream())));
        });
        ListView<CaseEntity> list = new ListView<>(shown);
        list.setId("profile-merge-list");
        list.setPrefHeight(HEIGHT);
        list.setAccessibleText(texts.text("profile.merge.with", shownName(entity)));
        Cell.fill(list, this::line);
        VBox form = new VBox(new Label(list.getAccessibleText()), field, list);
        form.getStyleClass().add("form");
        return prompts.ask(texts.text("profile.merge"), form, texts.text("profile.merge.next"), texts.text("shell.dialog.cancel"),
                Bindings.isNull(list.getSelectionModel().selectedItemProperty()), list.getSelectionModel()::getSelectedItem);
    }

    private String shownName(CaseEntity entity) {
        return texts.name(entity.name(), entity.nameEn());
    }

    private HBox line(CaseEntity entity) {
        Label name = new Label(shownName(entity), Icons.of(entity.type()));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        return new HBox(name, new Label(texts.number(entity.mentions())));
    }
}
