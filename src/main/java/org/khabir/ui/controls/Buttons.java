package org.khabir.ui.controls;

import atlantafx.base.theme.Styles;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;

/** Buttons that are a picture alone, with their name as tooltip and for assistive technology. */
public final class Buttons {

    private Buttons() {
    }

    public static Button icon(String icon, ObservableValue<String> name, Runnable action) {
        Button button = new Button(null, Icons.icon(icon));
        button.setOnAction(event -> action.run());
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        button.accessibleTextProperty().bind(name);
        Hints.bind(button, name);
        return button;
    }
}
