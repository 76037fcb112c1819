package org.khabir.ui.controls;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Short nodes side by side, on as many lines as they need; one that is too long for a line of its own is shortened to it. What comes last stands at its line's
 * end.
 */
public final class WrappingLine extends Pane {

    private static final double GAP = 8;

    private final boolean lastAtEnd;

    public WrappingLine(Node... nodes) {
        this(true, nodes);
    }

    private WrappingLine(boolean lastAtEnd, Node... nodes) {
        super(nodes);
        this.lastAtEnd = lastAtEnd;
    }

    /** One whose last node stands beside the others as well. */
    public static WrappingLine together(Node... nodes) {
        return new WrappingLine(false, nodes);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return getManagedChildren().stream().mapToDouble(node -> node.prefWidth(-1) + GAP).sum() - GAP;
    }

    @Override
    protected double computePrefHeight(double width) {
        return place(width <= 0 ? Double.MAX_VALUE : width, false);
    }

    @Override
    protected void layoutChildren() {
        place(getWidth(), true);
    }

    /** Goes through the lines, putting the nodes there where asked to. @return the height of all */
    private double place(double width, boolean putting) {
        List<Node> nodes = getManagedChildren();
        double x = 0;
        double y = 0;
        double line = 0;
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            double wide = Math.min(node.prefWidth(-1), width);
            if (x > 0 && x + wide > width) {
                y += line;
                x = 0;
                line = 0;
            }
            double high = node.prefHeight(wide);
            if (putting) {
                boolean last = lastAtEnd && i == nodes.size() - 1 && nodes.size() > 1;
                node.resizeRelocate(snapPositionX(last ? width - wide : x), snapPositionY(y), wide, high);
            }
            x += wide + GAP;
            line = Math.max(line, high);
        }
        return y + line;
    }
}
