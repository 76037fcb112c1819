package org.khabir.settings;

/** Where the window was, in logical pixels of the whole desktop. */
public record WindowBounds(double x, double y, double width, double height, boolean maximized) {

    /** These bounds moved and shrunk so that they lie within {@code screen}. */
    public WindowBounds clampedTo(WindowBounds screen) {
        double fittingWidth = Math.min(width, screen.width);
        double fittingHeight = Math.min(height, screen.height);
        return new WindowBounds(
                Math.clamp(x, screen.x, screen.x + screen.width - fittingWidth),
                Math.clamp(y, screen.y, screen.y + screen.height - fittingHeight),
                fittingWidth, fittingHeight, maximized);
    }
}
