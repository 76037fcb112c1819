package org.khabir.ui.shell;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Which panels are in sight; at first none is. */
final class Sights {

    private final Map<String, BooleanProperty> panels = new HashMap<>();

    BooleanProperty of(String panel) {
        return panels.computeIfAbsent(panel, id -> new SimpleBooleanProperty(this, id));
    }
}
