package org.khabir.ui.shell;

import java.util.Arrays;
import java.util.Map;
import javafx.beans.property.Property;
import org.khabir.settings.DeskLayout;
import org.khabir.ui.desk.Scope;
import org.khabir.ui.library.LibraryOrder;

/** What was chosen in the panels of a case the last time. */
final class DeskMemory {

    private static final String DESK = "desk";
    private static final String SCOPE = "scope";
    private static final String ORDER = "order";

    private DeskMemory() {
    }

    static void restore(CaseModels models, DeskLayout layout) {
        restore(models.desk().scopeProperty(), Scope.values(), choices(layout, DESK).get(SCOPE));
        restore(models.library().orderProperty(), LibraryOrder.values(), choices(layout, CaseView.LIBRARY).get(ORDER));
        models.meetings().restoreFilters(choices(layout, CaseView.MEETINGS));
    }

    static Map<String, Map<String, String>> choices(CaseModels models) {
        return Map.of(DESK, Map.of(SCOPE, models.desk().scopeProperty().get().name()),
                CaseView.LIBRARY, Map.of(ORDER, models.library().orderProperty().get().name()),
                CaseView.MEETINGS, models.meetings().filters());
    }

    private static Map<String, String> choices(DeskLayout layout, String panel) {
        return layout.choices().getOrDefault(panel, Map.of());
    }

    /** Names that a later version no longer knows are passed over. */
    private static <E extends Enum<E>> void restore(Property<E> property, E[] values, String name) {
        Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst().ifPresent(property::setValue);
    }
}
