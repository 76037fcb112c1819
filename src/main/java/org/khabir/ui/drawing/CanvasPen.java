package org.khabir.ui.drawing;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;

/** Draws on a canvas. */
final class CanvasPen implements Pen {

    private final GraphicsContext graphics;

    CanvasPen(GraphicsContext graphics) {
        this.graphics = graphics;
        graphics.setFillRule(FillRule.EVEN_ODD);
    }

    @Override
    public void begin() {
        graphics.beginPath();
    }

    @Override
    public void moveTo(double x, double y) {
        graphics.moveTo(x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        graphics.lineTo(x, y);
    }

    @Override
    public void close() {
        graphics.closePath();
    }

    @Override
    public void fill(Color color) {
        graphics.setFill(color);
        graphics.fill();
    }

    @Override
    public void stroke(Color color, double width) {
        graphics.setStroke(color);
        graphics.setLineWidth(width);
        graphics.stroke();
    }

    @Override
    public void line(double fromX, double fromY, double toX, double toY, Color color, double width) {
        graphics.setStroke(color);
        graphics.setLineWidth(width);
        graphics.strokeLine(fromX, fromY, toX, toY);
    }

    @Override
    public void circle(double x, double y, double radius, Color fill, Color edge, double width) {
        graphics.setFill(fill);
        graphics.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
        if (edge != null) {
            graphics.setStroke(edge);
            graphics.setLineWidth(width);
            graphics.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
        }
    }
}
