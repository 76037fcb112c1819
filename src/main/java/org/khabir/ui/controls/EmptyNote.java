package org.khabir.ui.controls;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.javafx.FontIcon;

/** Stands where a panel has nothing to show, and says why and what to do. */
public final class EmptyNote extends VBox {

    public EmptyNote(String iconName, ObservableValue<String> text) {
        FontIcon icon = Icons.icon(iconName);
        icon.getStyleClass().add("empty-icon");
        Label label = new Label();
        label.textProperty().bind(text);
        label.setWrapText(true);
        label.setAlignment(Pos.CENTER);
        label.setTextAlignment(TextAlignment.CENTER);
        label.getStyleClass().add("empty-text");
        getStyleClass().add("empty-note");
        setAlignment(Pos.CENTER);
        getChildren().addAll(icon, label);
    }
}
