package org.khabir.ui.controls;

import java.util.function.BiConsumer;
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

    static void fill(IndexedCell<?> cell) {
        Node node = cell.getGraphic();
        if (node != null && node.isResizable()) {
            double width = cell.getWidth() - cell.snappedLeftInset() - cell.snappedRightInset();
            double height = cell.getHeight() - cell.snappedTopInset() - cell.snappedBottomInset();
            node.resizeRelocate(cell.snappedLeftInset(), cell.snappedTopInset(), Math.max(0, width), Math.max(0, height));
        }
    }
}
