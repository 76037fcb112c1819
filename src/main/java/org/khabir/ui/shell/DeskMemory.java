package org.khabir.ui.shell;

import java.util.HashMap;
import java.util.Map;
import org.khabir.settings.DeskLayout;
import org.khabir.ui.desk.Filters;

/** What was chosen in the panels of a case the last time. */
final class DeskMemory {

    private DeskMemory() {
    }

    static void restore(CaseModels models, DeskLayout layout) {
        filters(models).forEach((panel, filters) -> filters.restore(layout.choices().getOrDefault(panel, Map.of())));
    }

    /** By panel, for {@link DeskLayout#choices}. */
    static Map<String, Map<String, String>> choices(CaseModels models) {
        Map<String, Map<String, String>> choices = new HashMap<>();
        filters(models).forEach((panel, filters) -> choices.put(panel, filters.written()));
        return choices;
    }

    private static Map<String, Filters> filters(CaseModels models) {
        return Map.of("desk", models.desk().choices(), CaseView.LIBRARY, models.library().filters(), CaseView.ENTITIES, models.entities().filters(),
                CaseView.MEETINGS, models.meetings().filters(), CaseView.MATRIX, models.matrix().filters(), CaseView.TIMELINE, models.timeline().filters(), WideViews.NETWORK, models.network().filters(),
                WideViews.MAP, models.map().filters());
    }
}
