package org.khabir.ui.entities;

import java.util.Locale;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.khabir.ui.controls.Icons;
import org.khabir.ui.common.Texts;

/** A row of buttons: all entities, what to check first, or what is checked. */
final class ReviewChooser extends FlowPane {

    private static final Map<ReviewFilter, String> ICONS = Map.of(ReviewFilter.ALL, "mdi2f-format-list-bulleted",
            ReviewFilter.TO_CHECK, "mdi2e-eye-check-outline", ReviewFilter.CHECKED, "mdi2c-check-all");

    ReviewChooser(Texts texts, EntitiesViewModel model) {
        getStyleClass().add("type-chooser");
        ToggleGroup group = new ToggleGroup();
        for (ReviewFilter filter : ReviewFilter.values()) {
            ToggleButton button = new ToggleButton(null, Icons.icon(ICONS.get(filter)));
            button.setId("entities-review-" + filter.name().toLowerCase(Locale.ROOT));
            button.textProperty().bind(texts.bind("entities.review." + filter));
            button.getStyleClass().add("chip-button");
            button.setToggleGroup(group);
            button.setOnAction(event -> {
                model.reviewProperty().set(filter);
                button.setSelected(true);
            });
            model.reviewProperty().subscribe(now -> button.setSelected(now == filter));
            getChildren().add(button);
        }
    }
}
