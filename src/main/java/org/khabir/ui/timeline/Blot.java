package org.khabir.ui.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is drawn for the happenings of a lane that fall on the same few pixels: so many blots as fit on the line at most, however
 * many happenings there are.
 *
 * @param lane    index of the lane
 * @param from    left edge, in pixels; the same as {@code to} where it is a point
 * @param row     of a range, 0 to {@link #ROWS} - 1, so that ranges do not cover each other
 * @param count   how many happenings it stands for
 * @param first   the earliest of them: index into the dated happenings
 * @param last    the latest of them
 * @param meeting true for meetings, which have a shape of their own
 */
record Blot(int lane, double from, double to, int row, int count, int first, int last, boolean meeting) {

    static final int ROWS = 3;
    private static final double CELL = 6;
    private static final double SHORTEST_RANGE = 10;
    private static final double SLACK = 3;

    /** All blots in view, those of ranges before those of points in each lane. */
    static List<Blot> of(Lanes lanes, TimeScale scale) {
        List<Blot> blots = new ArrayList<>();
        for (int lane = 0; lane < lanes.lanes().size(); lane++) {
            Heap[] heaps = {new Heap(scale, true, false), new Heap(scale, true, true), new Heap(scale, false, false), new Heap(scale, false, true)};
            for (int member : lanes.lanes().get(lane).members()) {
                double start = lanes.starts()[member];
                double end = lanes.ends()[member];
                if (end >= scale.first() && start <= scale.last()) {
                    boolean isRange = (end - start) / scale.daysPerPixel() >= SHORTEST_RANGE;
                    heaps[(isRange ? 0 : 2) + (lanes.meetings()[member] ? 1 : 0)].put(member, start, end);
                }
            }
            for (Heap heap : heaps) {
                heap.collect(lane, blots);
            }
        }
        return blots;
    }

    boolean isRange() {
        return to > from;
    }

    double middle() {
        return (from + to) / 2;
    }

    /** Half the height of a point, in pixels: the more it stands for, the larger. */
    double radius() {
        return Math.min(9, 4 + Math.log(count));
    }

    /** Whether {@code x} lies on it or close by. */
    boolean isAt(double x) {
        return isRange() ? x >= from - SLACK && x <= to + SLACK : Math.abs(x - from) <= radius() + SLACK;
    }

    /** Ranges or points, meetings or others, of one lane by the pixels on which they fall. */
    private static final class Heap {

        private final TimeScale scale;
        private final boolean ranges;
        private final boolean meetings;
        private final int[] counts;
        private final int[] firsts;
        private final int[] lasts;
        private final double[] froms;
        private final double[] tos;

        Heap(TimeScale scale, boolean ranges, boolean meetings) {
            int cells = (int) (scale.width() / CELL) + 2;
            this.scale = scale;
            this.ranges = ranges;
            this.meetings = meetings;
            this.counts = new int[cells];
            this.firsts = new int[cells];
            this.lasts = new int[cells];
            this.froms = new double[cells];
            this.tos = new double[cells];
        }

        void put(int member, double start, double end) {
            double one = Math.clamp(scale.x(start), -SHORTEST_RANGE, scale.width() + SHORTEST_RANGE);
            double other = Math.clamp(scale.x(end), -SHORTEST_RANGE, scale.width() + SHORTEST_RANGE);
            double from = ranges ? Math.min(one, other) : (one + other) / 2;
            double to = ranges ? Math.max(one, other) : from;
            int cell = Math.clamp((int) (from / CELL), 0, counts.length - 1);
            if (counts[cell] == 0) {
                firsts[cell] = member;
                froms[cell] = from;
                tos[cell] = to;
            }
            tos[cell] = ranges ? Math.max(tos[cell], to) : tos[cell];
            lasts[cell] = member;
            counts[cell]++;
        }

        void collect(int lane, List<Blot> into) {
            double[] rows = new double[ROWS];
            Arrays.fill(rows, Double.NEGATIVE_INFINITY);
            for (int cell = 0; cell < counts.length; cell++) {
                if (counts[cell] > 0) {
                    int row = ranges ? freeRow(rows, froms[cell]) : 0;
                    rows[row] = Math.max(rows[row], tos[cell]);
                    into.add(new Blot(lane, froms[cell], tos[cell], row, counts[cell], firsts[cell], lasts[cell], meetings));
                }
            }
        }

        private static int freeRow(double[] rows, double from) {
            int best = 0;
            for (int row = 0; row < rows.length; row++) {
                if (rows[row] < from) {
                    return row;
                }
                best = rows[row] < rows[best] ? row : best;
            }
            return best;
        }
    }
}
