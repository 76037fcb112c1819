package org.khabir.ui.controls;

import java.util.Comparator;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.khabir.ui.common.Texts;

/** Makes a table's columns: their titles follow the language, their cells show a node made for each row, or keep theirs and fill it anew. */
public final class Columns<T> {

    private final Texts texts;
    private final TableView<T> table;

    public Columns(Texts texts, TableView<T> table) {
        this.texts = texts;
        this.table = table;
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    /**
     * Adds a column, whose id is the key of its title.
     *
     * @param width      preferred, in pixels; the columns share the table's width in this proportion
     * @param content    the cell's node; null leaves it blank
     * @param comparator how the column sorts; null where it does not
     */
    public TableColumn<T, T> add(String titleKey, double width, Function<T, Node> content, Comparator<T> comparator) {
        return add(titleKey, width, () -> content, comparator);
    }

    /** Adds a column whose cells make their node once and have {@code fill} put each row into it: far quicker where rows come and go. */
    public <N extends Node> TableColumn<T, T> add(String titleKey, double width, Supplier<N> node, BiConsumer<N, T> fill, Comparator<T> comparator) {
        return add(titleKey, width, () -> CellContent.kept(node, fill), comparator);
    }

    private TableColumn<T, T> add(String titleKey, double width, Supplier<Function<T, Node>> content, Comparator<T> comparator) {
        TableColumn<T, T> column = new TableColumn<>();
        column.setId(titleKey);
        column.textProperty().bind(texts.bind(titleKey));
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 48));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(any -> new NodeCell<>(content.get()));
        column.setSortable(comparator != null);
        column.setComparator(comparator);
        table.getColumns().add(column);
        return column;
    }

    private static final class NodeCell<T> extends TableCell<T, T> {

        private final Function<T, Node> content;
        private final MeasuredHeight height = new MeasuredHeight();

        NodeCell(Function<T, Node> content) {
            this.content = content;
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            boolean same = !empty && item != null && item.equals(getItem()) && getGraphic() != null;
            super.updateItem(item, empty);
            if (!same) {
                setGraphic(empty || item == null ? null : content.apply(item));
                Spoken.tell(this);
            }
        }

        @Override
        protected double computePrefHeight(double width) {
            return height.of(this, getTableColumn().getWidth(), () -> super.computePrefHeight(width));
        }

        /** None: as high as is preferred is what it becomes, and measuring text takes long. */
        @Override
        protected double computeMinHeight(double width) {
            return 0;
        }

        @Override
        protected double computeMaxHeight(double width) {
            return Double.MAX_VALUE;
        }

        @Override
        public void requestLayout() {
            if (height != null) {
                height.forget();
            }
            super.requestLayout();
        }

        @Override
        protected void layoutChildren() {
            if (getGraphic() == null) {
                super.layoutChildren();
            } else {
                CellContent.fill(this);
            }
        }
    }
}
