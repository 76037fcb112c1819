package org.khabir.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Buttons;
import org.khabir.ui.controls.Icons;

/**
 * Something the window can be told to do: the menus, the toolbar and the list of shortcuts are made of these.
 *
 * @param name     as menus show it
 * @param icon     the picture's name, null for none
 * @param keys     holding null where there is no shortcut
 * @param disabled while it cannot be done
 */
record Command(ObservableValue<String> name, String icon, ObservableValue<KeyCombination> keys, Runnable action,
               ObservableValue<Boolean> disabled) {

    MenuItem menuItem() {
        MenuItem item = new MenuItem(null, icon == null ? null : Icons.icon(icon));
        item.textProperty().bind(name);
        item.setMnemonicParsing(false);
        item.acceleratorProperty().bind(keys);
        item.disableProperty().bind(disabled);
        item.setOnAction(event -> action.run());
        return item;
    }

    Button button(Texts texts) {
        Button button = Buttons.icon(icon, name.map(text -> keys.getValue() == null
                ? text : text + " (" + keys.getValue().getDisplayText() + ")"), action);
        button.disableProperty().bind(disabled);
        return button;
    }
}
