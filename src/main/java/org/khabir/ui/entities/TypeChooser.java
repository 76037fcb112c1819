package org.khabir.ui.entities;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.khabir.model.EntityType;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Icons;

/** A row of buttons with the types and how many there are of each; one shows its type alone, the first all. */
final class TypeChooser extends FlowPane {

    private final ToggleGroup group = new ToggleGroup();

    TypeChooser(Texts texts, EntitiesViewModel model) {
        getStyleClass().add("type-chooser");
        ToggleButton all = new ToggleButton();
        all.textProperty().bind(texts.bind("entities.type.all"));
        add(all, null);
        for (EntityType type : EntityType.values()) {
            ToggleButton button = new ToggleButton(null, Icons.of(type));
            button.getStyleClass().add("type-" + type.name().toLowerCase(Locale.ROOT));
            button.textProperty().bind(Bindings.createStringBinding(
                    () -> texts.text("terms.types." + type) + " " + texts.number(model.countsProperty().get().getOrDefault(type, 0)),
                    texts.wordingProperty(), model.countsProperty()));
            button.visibleProperty().bind(Bindings.createBooleanBinding(
                    () -> model.countsProperty().get().containsKey(type) || model.typeProperty().get() == type, model.countsProperty(), model.typeProperty()));
            button.managedProperty().bind(button.visibleProperty());
            add(button, type);
        }
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                group.selectToggle(all);
            } else {
                model.typeProperty().set((EntityType) now.getUserData());
            }
        });
        model.typeProperty().subscribe(now -> group.getToggles().stream().filter(toggle -> toggle.getUserData() == now).findFirst().ifPresent(group::selectToggle));
    }

    private void add(ToggleButton button, EntityType type) {
        button.setUserData(type);
        button.setToggleGroup(group);
        button.getStyleClass().add("chip-button");
        getChildren().add(button);
    }
}
