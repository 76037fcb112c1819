package org.khabir.ui.controls;

import atlantafx.base.controls.CustomTextField;
import javafx.beans.property.StringProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.khabir.ui.common.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/** A field that filters a list as one types; Escape or its cross empties it. */
public final class FilterField extends CustomTextField {

    /** @param filter bound both ways */
    public FilterField(Texts texts, String promptKey, StringProperty filter) {
        promptTextProperty().bind(texts.bind(promptKey));
        accessibleTextProperty().bind(promptTextProperty());
        textProperty().bindBidirectional(filter);
        setLeft(Icons.icon("mdi2f-filter-variant"));
        FontIcon clear = Icons.icon("mdi2c-close");
        clear.getStyleClass().add("clear");
        clear.visibleProperty().bind(textProperty().isNotEmpty());
        clear.setOnMouseClicked(click -> clear());
        setRight(clear);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                clear();
                key.consume();
            }
        });
        getStyleClass().add("filter-field");
        setMinWidth(80);
        HBox.setHgrow(this, Priority.ALWAYS);
    }
}
