package org.khabir.ui.timeline;

/**
 * Where times stand on a line of pixels. Times are days since 1970-01-01 with fractions, x is 0 at the left edge.
 *
 * @param middle      the time in the middle of the line
 * @param daysPerPixel how much time a pixel is
 * @param width       of the line, in pixels
 * @param rightToLeft true where older times stand to the right
 */
record TimeScale(double middle, double daysPerPixel, double width, boolean rightToLeft) {

    /** An hour is 120 pixels wide at most. */
    private static final double FINEST = 1.0 / 24 / 120;
    /** A century is 50 pixels wide at least. */
    private static final double COARSEST = 36_525.0 / 50;
    /** Free room beside the first and the last time where all is shown, of the whole width. */
    private static final double MARGIN = 0.04;

    TimeScale {
        daysPerPixel = Math.clamp(daysPerPixel, FINEST, COARSEST);
        width = Math.max(1, width);
    }

    /** Shows everything from {@code first} to {@code last}, and at least a month. */
    static TimeScale fitting(double first, double last, double width, boolean rightToLeft) {
        double days = Math.max(30, last - first) * (1 + 2 * MARGIN);
        return new TimeScale((first + last) / 2, days / Math.max(1, width), width, rightToLeft);
    }

    double x(double time) {
        double ahead = (time - middle) / daysPerPixel;
        return width / 2 + (rightToLeft ? -ahead : ahead);
    }

    double time(double x) {
        double ahead = x - width / 2;
        return middle + (rightToLeft ? -ahead : ahead) * daysPerPixel;
    }

    /** The oldest time in view. */
    double first() {
        return middle - width / 2 * daysPerPixel;
    }

    /** The latest time in view. */
    double last() {
        return middle + width / 2 * daysPerPixel;
    }

    /** Larger by {@code factor}; the time at {@code x} stays where it is. */
    TimeScale zoomed(double factor, double x) {
        double kept = time(x);
        TimeScale zoomed = new TimeScale(middle, daysPerPixel / factor, width, rightToLeft);
        return zoomed.around(middle + kept - zoomed.time(x));
    }

    /** Moved as by a hand that drags the line by {@code pixels} to the right. */
    TimeScale dragged(double pixels) {
        return around(middle + (rightToLeft ? pixels : -pixels) * daysPerPixel);
    }

    TimeScale around(double time) {
        return new TimeScale(time, daysPerPixel, width, rightToLeft);
    }

    TimeScale wide(double pixels) {
        return new TimeScale(middle, daysPerPixel, pixels, rightToLeft);
    }

    TimeScale towards(boolean left) {
        return new TimeScale(middle, daysPerPixel, width, left);
    }
}
