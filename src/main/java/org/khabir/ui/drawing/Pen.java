package org.khabir.ui.drawing;

import javafx.scene.paint.Color;

/** Draws on the screen or into a file; all measures are pixels. */
public interface Pen {

    /** Begins a new path, of as many pieces as follow. */
    void begin();

    void moveTo(double x, double y);

    void lineTo(double x, double y);

    /** Ends a piece where it began. */
    void close();

    /** Fills the path; what lies within two of its pieces stays free. */
    void fill(Color color);

    /** Draws along the path. */
    void stroke(Color color, double width);

    void line(double fromX, double fromY, double toX, double toY, Color color, double width);

    /** @param edge null for none */
    void circle(double x, double y, double radius, Color fill, Color edge, double width);
}
