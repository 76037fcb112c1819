package org.khabir.ui.drawing;

/**
 * The part of a plane that is in view.
 *
 * @param scale pixels for each unit of the plane, above 0
 * @param left  the plane's x at the left edge
 * @param top   the plane's y at the upper edge
 */
public record Viewport(double scale, double left, double top) {

    /**
     * Shows a rectangle of the plane as large as it fits, in the middle.
     *
     * @param width  of the view, in pixels, as {@code height} and {@code margin}
     * @param margin left free on each side
     * @param most   no larger scale than this
     */
    public static Viewport fitting(double minX, double minY, double maxX, double maxY, double width, double height, double margin, double most) {
        double scale = Math.min(most, Math.min(room(width, margin) / Math.max(maxX - minX, 1e-9), room(height, margin) / Math.max(maxY - minY, 1e-9)));
        return new Viewport(scale, (minX + maxX) / 2 - width / 2 / scale, (minY + maxY) / 2 - height / 2 / scale);
    }

    private static double room(double length, double margin) {
        return Math.max(length - 2 * margin, 1);
    }

    /** Where a point of the plane is seen, in pixels from the left. */
    public double x(double planeX) {
        return (planeX - left) * scale;
    }

    /** Where a point of the plane is seen, in pixels from the top. */
    public double y(double planeY) {
        return (planeY - top) * scale;
    }

    /** Which point of the plane is seen so many pixels from the left. */
    public double planeX(double x) {
        return left + x / scale;
    }

    /** Which point of the plane is seen so many pixels from the top. */
    public double planeY(double y) {
        return top + y / scale;
    }

    /** The plane moved by so many pixels. */
    public Viewport dragged(double x, double y) {
        return new Viewport(scale, left - x / scale, top - y / scale);
    }

    /** The plane so many times as large; what is seen at the pixel {@code x}, {@code y} stays there. */
    public Viewport zoomed(double factor, double x, double y) {
        double larger = scale * factor;
        return new Viewport(larger, planeX(x) - x / larger, planeY(y) - y / larger);
    }

    /** With a point of the plane in the middle of a view of so many pixels. */
    public Viewport around(double planeX, double planeY, double width, double height) {
        return new Viewport(scale, planeX - width / 2 / scale, planeY - height / 2 / scale);
    }
}
