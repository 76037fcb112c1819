package org.khabir.ui.controls;

import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;

/**
 * An entry of a context menu whose key holds in one list alone. It is written behind the name, as the platform writes it, for an accelerator would hold in the
 * whole window.
 */
public final class KeyedItem extends MenuItem {

    public KeyedItem(String name, Node picture, KeyCombination keys, Runnable action) {
        super(name + " (" + keys.getDisplayText() + ")", picture);
        setMnemonicParsing(false);
        setOnAction(event -> action.run());
    }
}
