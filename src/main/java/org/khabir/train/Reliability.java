package org.khabir.train;

import java.util.Locale;

/** How often names are right, by their confidence in ten bins, and the expected calibration error (Naeini et al. 2015). */
public final class Reliability {

    private static final int BINS = 10;

    private final int[] counts = new int[BINS];
    private final double[] confidences = new double[BINS];
    private final int[] right = new int[BINS];

    void add(double confidence, boolean isRight) {
        int bin = Math.min(BINS - 1, (int) (confidence * BINS));
        counts[bin]++;
        confidences[bin] += confidence;
        right[bin] += isRight ? 1 : 0;
    }

    /** The mean distance of a bin's confidence from its share of right names, weighed by its number of names; 0 to 1. */
    public double expectedError() {
        double error = 0;
        int all = 0;
        for (int bin = 0; bin < BINS; bin++) {
            error += Math.abs(confidences[bin] - right[bin]);
            all += counts[bin];
        }
        return all == 0 ? 0 : error / all;
    }

    /** A line a bin that has names, and the expected calibration error. */
    public String table() {
        StringBuilder table = new StringBuilder();
        for (int bin = 0; bin < BINS; bin++) {
            if (counts[bin] > 0) {
                table.append(String.format(Locale.ROOT, "  %.1f–%.1f  %5d names  confidence %.3f  right %.3f%n", bin / 10.0, (bin + 1) / 10.0,
                        counts[bin], confidences[bin] / counts[bin], 1.0 * right[bin] / counts[bin]));
            }
        }
        return table.append(String.format(Locale.ROOT, "  expected calibration error %.3f%n", expectedError())).toString();
    }
}
