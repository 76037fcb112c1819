package org.khabir.ui.map;

import javafx.scene.paint.Color;
import org.khabir.ui.drawing.Pen;
import org.khabir.ui.drawing.Viewport;

/** Draws outlines with no more points than can be told apart in view. */
final class OutlinePainter {

    private static final double FINEST = 0.9;
    private static final double BEYOND = 20;
    private static final double BORDER = 0.8;

    private final Pen pen;
    private final Viewport view;
    private final double width;
    private final double height;
    private double lastX;
    private double lastY;
    private double heldX;
    private double heldY;
    private int commonSide;
    private boolean holding;

    OutlinePainter(Pen pen, Viewport view, double width, double height) {
        this.pen = pen;
        this.view = view;
        this.width = width;
        this.height = height;
    }

    void paint(Outlines outlines, Color land, Color border) {
        pen.begin();
        for (Outlines.Line ring : outlines.land()) {
            if (isInView(ring)) {
                trace(ring.points());
                pen.close();
            }
        }
        pen.fill(land);
        pen.begin();
        for (Outlines.Line line : outlines.lines()) {
            if (isInView(line)) {
                trace(line.points());
            }
        }
        pen.stroke(border, BORDER);
    }

    private boolean isInView(Outlines.Line line) {
        return view.x(line.right()) >= 0 && view.x(line.left()) <= width && view.y(line.bottom()) >= 0 && view.y(line.top()) <= height;
    }

    /** Of points in a row that are all beyond one edge only the first and the last are drawn. */
    private void trace(double[] points) {
        holding = false;
        for (int i = 0; i < points.length; i += 2) {
            double x = view.x(points[i]);
            double y = view.y(points[i + 1]);
            int side = side(x, y);
            if (i == 0) {
                pen.moveTo(x, y);
                reach(x, y, side);
            } else if ((side & commonSide) != 0) {
                commonSide &= side;
                heldX = x;
                heldY = y;
                holding = true;
            } else {
                drawHeld();
                if (side != 0 || Math.abs(x - lastX) + Math.abs(y - lastY) >= FINEST || i == points.length - 2) {
                    pen.lineTo(x, y);
                    reach(x, y, side);
                }
            }
        }
        drawHeld();
    }

    private void drawHeld() {
        if (holding) {
            pen.lineTo(heldX, heldY);
            reach(heldX, heldY, 0);
            holding = false;
        }
    }

    private void reach(double x, double y, int side) {
        lastX = x;
        lastY = y;
        commonSide = side;
    }

    /** Beyond which edges a point is: a bit each; 0 within. */
    private int side(double x, double y) {
        return (x < -BEYOND ? 1 : 0) | (x > width + BEYOND ? 2 : 0) | (y < -BEYOND ? 4 : 0) | (y > height + BEYOND ? 8 : 0);
    }
}
