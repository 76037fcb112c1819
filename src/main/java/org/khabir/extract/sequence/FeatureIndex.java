package org.khabir.extract.sequence;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Rows of weights by features' numbers: an open hash table of sorted numbers. Immutable. */
public final class FeatureIndex {

    private final int[] sorted;
    private final int[] slots;
    private final int mask;

    /** @param sorted the features' numbers, ascending, none twice; a feature's row is its place here */
    public FeatureIndex(int[] sorted) {
        this.sorted = sorted;
        int capacity = Integer.highestOneBit(Math.max(8, sorted.length) * 2 - 1) * 2;
        slots = new int[capacity];
        Arrays.fill(slots, -1);
        mask = capacity - 1;
        for (int row = 0; row < sorted.length; row++) {
            int at = sorted[row] & mask;
            while (slots[at] >= 0) {
                at = at + 1 & mask;
            }
            slots[at] = row;
        }
    }

    /** The row of a feature, -1 where it has none. */
    public int row(int feature) {
        int at = feature & mask;
        while (slots[at] >= 0) {
            if (sorted[slots[at]] == feature) {
                return slots[at];
            }
            at = at + 1 & mask;
        }
        return -1;
    }

    public int size() {
        return sorted.length;
    }

    /** The feature of a row. */
    public int feature(int row) {
        return sorted[row];
    }

    /** The features in the order of their rows. */
    public IntStream numbers() {
        return Arrays.stream(sorted);
    }

    int[] sorted() {
        return sorted;
    }
}
