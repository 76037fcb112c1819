package org.khabir.ui.controls;

import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

/** A list's cell that shows a node made for each item, or one that it keeps and fills anew, as wide as the list and as high as it needs at that width. */
public final class Cell<T> extends ListCell<T> {

    private final Function<T, Node> content;
    private final MeasuredHeight height = new MeasuredHeight();

    private Cell(Function<T, Node> content) {
        this.content = content;
        setPrefWidth(0);
    }

    /** Has {@code list} show its items by {@code content}. */
    public static <T> void fill(ListView<T> list, Function<T, Node> content) {
        list.setCellFactory(view -> new Cell<>(content));
    }

    /** Has {@code list} show its items in nodes that its cells make once; {@code fill} puts each item into them: far quicker where items come and go. */
    public static <T, N extends Node> void fill(ListView<T> list, Supplier<N> node, BiConsumer<N, T> fill) {
        list.setCellFactory(view -> new Cell<>(CellContent.kept(node, fill)));
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        boolean same = !empty && item != null && item.equals(getItem()) && getGraphic() != null;
        super.updateItem(item, empty);
        setText(null);
        if (!same) {
            setGraphic(empty || item == null ? null : content.apply(item));
            Spoken.tell(this);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return height.of(this, width > 0 ? width : getWidth(), () -> super.computePrefHeight(width));
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
