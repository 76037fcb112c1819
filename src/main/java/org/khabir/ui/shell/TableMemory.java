package org.khabir.ui.shell;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import org.khabir.settings.ColumnLayout;

/** Puts the columns of tables where they were left: their order, widths and what the table was sorted by. Tables are known by their ids. */
final class TableMemory {

    private final Map<String, List<ColumnLayout>> layouts;
    private final Map<String, TableView<?>> tables = new HashMap<>();
    private final Set<Node> panels = new HashSet<>();

    TableMemory(Map<String, List<ColumnLayout>> layouts) {
        this.layouts = layouts;
    }

    /** Restores the tables of a panel as soon as it is laid out: before that, its tables are not below it yet. */
    void meet(Node panel) {
        panel.layoutBoundsProperty().subscribe(bounds -> {
            if (bounds.getWidth() > 0 && panels.add(panel)) {
                restoreIn(panel);
            }
        });
    }

    private void restoreIn(Node root) {
        for (Node node : root.lookupAll(".table-view")) {
            if (node instanceof TableView<?> table && table.getId() != null && tables.putIfAbsent(table.getId(), table) == null) {
                restore(table, layouts.getOrDefault(table.getId(), List.of()));
            }
        }
    }

    /** The columns of all tables, of those not met as they were given. */
    Map<String, List<ColumnLayout>> layouts() {
        Map<String, List<ColumnLayout>> now = new HashMap<>(layouts);
        tables.forEach((id, table) -> now.put(id, table.getColumns().stream().filter(column -> column.getId() != null)
                .map(column -> new ColumnLayout(column.getId(), column.getWidth(), sortOf(column, table))).toList()));
        return now;
    }

    private static String sortOf(TableColumn<?, ?> column, TableView<?> table) {
        return table.getSortOrder().contains(column) ? column.getSortType().name() : null;
    }

    private static <T> void restore(TableView<T> table, List<ColumnLayout> layout) {
        List<String> order = layout.stream().map(ColumnLayout::column).toList();
        if (!order.isEmpty()) {
            table.getColumns().sort(Comparator.comparingInt(column -> order.contains(column.getId()) ? order.indexOf(column.getId()) : order.size()));
        }
        for (ColumnLayout left : layout) {
            table.getColumns().stream().filter(column -> Objects.equals(column.getId(), left.column())).findFirst().ifPresent(column -> {
                column.setPrefWidth(left.width());
                if (left.sort() != null && column.isSortable()) {
                    column.setSortType(SortType.valueOf(left.sort()));
                    table.getSortOrder().add(column);
                }
            });
        }
    }
}
