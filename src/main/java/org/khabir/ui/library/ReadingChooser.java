package org.khabir.ui.library;

import java.util.Locale;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.ClearFilters;

/** A row of buttons: all articles, the unread ones, the important ones; and what takes all filters off. */
final class ReadingChooser extends FlowPane {

    ReadingChooser(Texts texts, LibraryViewModel model) {
        getStyleClass().addAll("type-chooser", "reading-chooser");
        ToggleGroup group = new ToggleGroup();
        for (ReadingFilter filter : ReadingFilter.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("library-" + filter.name().toLowerCase(Locale.ROOT));
            button.textProperty().bind(texts.bind("library.reading." + filter));
            button.getStyleClass().add("chip-button");
            button.setToggleGroup(group);
            button.setOnAction(event -> {
                model.readingProperty().set(filter);
                button.setSelected(true);
            });
            model.readingProperty().subscribe(now -> button.setSelected(now == filter));
            getChildren().add(button);
        }
        getChildren().add(new ClearFilters(texts, "library", model.filters()));
    }
}
