package org.khabir.settings;

import java.util.List;
import java.util.Map;

/**
 * How the window over a case was left.
 *
 * @param dividers positions from 0 to 1 of the dividers beside the middle; empty at first
 * @param views    ids of the wide views that were open, the one shown first
 * @param panels   ids of the panels shown at the sides
 * @param tables   by a table's id its columns in their order, those sorted by marked
 * @param choices  by a panel's id what was chosen in it, by the choice's name: filters, an order
 */
public record DeskLayout(List<Double> dividers, List<String> views, List<String> panels, Map<String, List<ColumnLayout>> tables,
                         Map<String, Map<String, String>> choices) {

    /** As a window is before anything was moved. */
    public static final DeskLayout USUAL = new DeskLayout(null, null, null, null, null);

    public DeskLayout {
        dividers = dividers == null ? List.of() : List.copyOf(dividers);
        views = views == null ? List.of() : List.copyOf(views);
        panels = panels == null ? List.of() : List.copyOf(panels);
        tables = tables == null ? Map.of() : Map.copyOf(tables);
        choices = choices == null ? Map.of() : Map.copyOf(choices);
    }
}
