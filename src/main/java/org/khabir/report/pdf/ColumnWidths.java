package org.khabir.report.pdf;

import java.util.stream.IntStream;

/** Divides a width among columns: by shares, but so that no column is narrower than its widest word while others have room. */
final class ColumnWidths {

    /** No word makes its column wider than this part of the whole: an address without blanks is cut instead. */
    private static final float MOST = 0.4f;

    private ColumnWidths() {
    }

    /**
     * @param width  of all columns together, in points
     * @param shares how wide each column is to be, beside the others
     * @param needed the width of each column’s widest word with what stands beside it, in points
     */
    static float[] of(float width, int[] shares, float[] needed) {
        float all = IntStream.of(shares).sum();
        float[] widths = new float[shares.length];
        float missing = 0;
        float spare = 0;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = width * shares[i] / all;
            float least = Math.min(needed[i], width * MOST);
            missing += Math.max(0, least - widths[i]);
            spare += Math.max(0, widths[i] - least);
        }
        float given = Math.min(1, missing / Math.max(spare, 1));
        float taken = Math.min(1, spare / Math.max(missing, 1));
        for (int i = 0; i < widths.length; i++) {
            float least = Math.min(needed[i], width * MOST);
            widths[i] += widths[i] < least ? (least - widths[i]) * taken : (least - widths[i]) * given;
        }
        return widths;
    }
}
