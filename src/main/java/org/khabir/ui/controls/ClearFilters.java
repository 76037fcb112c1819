package org.khabir.ui.controls;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.khabir.ui.common.Texts;
import org.khabir.ui.desk.Filters;

/** Takes all filters of a panel off; there only while something is left out. */
public final class ClearFilters extends Button {

    /** @param panel what its id begins with */
    public ClearFilters(Texts texts, String panel, Filters filters) {
        super(null, Icons.icon("mdi2f-filter-off-outline"));
        setId(panel + "-clear-filters");
        textProperty().bind(texts.bind("controls.filters.clear"));
        getStyleClass().addAll("chip-button", "clear-filters");
        setMinWidth(USE_PREF_SIZE);
        setOnAction(event -> filters.clear());
        visibleProperty().bind(filters.anyProperty());
        managedProperty().bind(visibleProperty());
    }

    /** As a line of its own under the head of a panel. */
    public static Node line(Texts texts, String panel, Filters filters) {
        ClearFilters clear = new ClearFilters(texts, panel, filters);
        HBox line = new HBox(clear);
        line.getStyleClass().add("reading-chooser");
        line.visibleProperty().bind(clear.visibleProperty());
        line.managedProperty().bind(clear.visibleProperty());
        return line;
    }
}
