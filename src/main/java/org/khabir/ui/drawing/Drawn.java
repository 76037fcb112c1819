package org.khabir.ui.drawing;

/** A node that is drawn by a pen, so that it can be drawn into a file as on the screen. */
@FunctionalInterface
public interface Drawn {

    /** Draws it as it is shown, in its own coordinates. */
    void draw(Pen pen);
}
