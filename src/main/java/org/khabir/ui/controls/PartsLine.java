package org.khabir.ui.controls;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * Short texts in a row with a dot between, such as a source and a date; where there is too little room the first is cut. Each is a label of its own, so that they stand in the
 * window's order whatever direction each of them has.
 */
public final class PartsLine extends HBox {

    /** @param parts empty ones are left out */
    public PartsLine(String... parts) {
        getStyleClass().add("parts-line");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        setParts(parts);
    }

    public void setParts(String... parts) {
        getChildren().clear();
        List<String> filled = Arrays.stream(parts).filter(part -> !part.isBlank()).toList();
        for (String part : filled) {
            Label label = new Label(part);
            if (!getChildren().isEmpty()) {
                getChildren().add(new Label("·"));
                label.setMinWidth(Region.USE_PREF_SIZE);
            }
            getChildren().add(label);
        }
        setAccessibleText(String.join(", ", filled));
    }
}
