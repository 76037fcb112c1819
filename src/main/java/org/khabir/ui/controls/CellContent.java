package org.khabir.ui.controls;

import java.util.function.BiConsumer;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;

/**
 * Lays out a cell's node over the whole of the cell, so that text in it wraps where the cell ends. The cell's own layout must not run
 * before: it gives the node another width, and two widths in one pass ask for the next pass, for ever.
 */
final class CellContent {

    private CellContent() {
    }

    /** What a cell shows its items by where it makes its node once, with {@code made}, and has {@code fill} put each item into it. */
    static <T, N extends Node> Function<T, Node> kept(Supplier<N> made, BiConsumer<N, T> fill) {
        N node = made.get();
        return item -> {
            fill.accept(node, item);
            return node;
        };
    }

    /** How high {@code cell} has to be at {@code width}; {@code usual} where it shows no node. */
    static double height(IndexedCell<?> cell, double width, DoubleSupplier usual) {
        Node node = cell.getGraphic();
        if (node == null || width <= 0) {
            return usual.getAsDouble();
        }
        if (cell.getSkin() == null) {
            cell.applyCss();
        }
        double inner = width - cell.snappedLeftInset() - cell.snappedRightInset();
        return Math.ceil(cell.snappedTopInset() + node.prefHeight(inner) + cell.snappedBottomInset());
    }

    static void fill(IndexedCell<?> cell) {
        Node node = cell.getGraphic();
        if (node != null && node.isResizable()) {
            double width = cell.getWidth() - cell.snappedLeftInset() - cell.snappedRightInset();
            double height = cell.getHeight() - cell.snappedTopInset() - cell.snappedBottomInset();
            node.resizeRelocate(cell.snappedLeftInset(), cell.snappedTopInset(), Math.max(0, width), Math.max(0, height));
        }
    }
}
