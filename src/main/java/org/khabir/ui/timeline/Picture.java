package org.khabir.ui.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The drawn timeline as figures: lanes from the top, the axis below them.
 *
 * @param heights of all and of its parts
 */
record Picture(Lanes lanes, TimeScale scale, Heights heights, List<Blot> blots) {

    static final Picture NOTHING = new Picture(Lanes.NONE, TimeScale.fitting(0, 0, 1, false), new Heights(0, 0, 1), List.of());
    /** A lane is so many times as high at most as it is at least. */
    private static final double HIGHEST = 3.3;
    /** Points stand in a lane's upper part, ranges below them. */
    private static final double POINTS = 0.32;
    private static final double RANGES = 0.6;

    /** In pixels. @param lane of a lane at least */
    record Heights(double all, double axis, double lane) {
    }

    static Picture of(Lanes lanes, TimeScale scale, Heights heights) {
        return new Picture(lanes, scale, heights, Blot.of(lanes, scale));
    }

    /** Whether it is the picture of these. */
    boolean shows(Lanes others, TimeScale wide, Heights high) {
        return lanes == others && scale.equals(wide) && heights.equals(high);
    }

    double laneHeight() {
        return Math.clamp((heights.all - heights.axis) / Math.max(1, lanes.lanes().size()), heights.lane, heights.lane * HIGHEST);
    }

    double laneTop(int lane) {
        return lane * laneHeight();
    }

    /** The height above the axis's line. */
    double axisTop() {
        return Math.max(heights.all - heights.axis, 0);
    }

    /** The middle of the blot, from the top. */
    double y(Blot blot) {
        return laneTop(blot.lane()) + laneHeight() * (blot.isRange() ? RANGES : POINTS) + (blot.isRange() ? (blot.row() + 0.5) * rowHeight() : 0);
    }

    /** The height of a range, with the free room below it. */
    double rowHeight() {
        return laneHeight() * (1 - RANGES) / Blot.ROWS;
    }

    /** What is drawn at a place, what is nearest first in its lane. */
    Optional<Blot> at(double x, double y) {
        int lane = (int) Math.floor(y / laneHeight());
        return blots.stream().filter(blot -> blot.lane() == lane && blot.isAt(x))
                .min(Comparator.comparingDouble((Blot blot) -> Math.abs(y(blot) - y)).thenComparingDouble(blot -> Math.abs(blot.middle() - x)));
    }

    Happening first(Blot blot) {
        return lanes.dated().get(blot.first());
    }

    /** Whether zooming in can part what the blot stands for. */
    boolean canPart(Blot blot) {
        return lanes.starts()[blot.last()] > lanes.starts()[blot.first()];
    }
}
