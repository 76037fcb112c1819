package org.khabir.ui.controls;

import java.util.function.DoubleSupplier;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;

/** How high a cell has to be for its node; measured once for a width, since lists ask again and again and measuring text takes long. */
final class MeasuredHeight {

    private double width = -1;
    private double height;

    /** @param usual the height where {@code cell} shows no node */
    double of(IndexedCell<?> cell, double wanted, DoubleSupplier usual) {
        Node node = cell.getGraphic();
        if (node == null || wanted <= 0) {
            return usual.getAsDouble();
        }
        if (cell.getSkin() == null) {
            cell.applyCss();
        }
        if (wanted != width) {
            double inner = wanted - cell.snappedLeftInset() - cell.snappedRightInset();
            height = Math.ceil(cell.snappedTopInset() + node.prefHeight(inner) + cell.snappedBottomInset());
            width = wanted;
        }
        return height;
    }

    /** To be called whenever the node’s layout is no longer right. */
    void forget() {
        width = -1;
    }
}
