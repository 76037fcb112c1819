package org.khabir.train;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Divides words into classes of like vectors: spherical k-means, begun with the oftenest words. */
final class WordClasses {

    private static final int ROUNDS = 8;

    private WordClasses() {
    }

    /** The class of each word; {@code vectors} of the oftenest words come first and have lengths divisible by eight. */
    static int[] divide(float[][] vectors, int classes) {
        float[][] unit = Arrays.stream(vectors).map(WordClasses::normalized).toArray(float[][]::new);
        float[][] centres = Arrays.stream(unit, 0, Math.min(classes, unit.length)).map(float[]::clone).toArray(float[][]::new);
        int[] of = new int[unit.length];
        for (int round = 0; round < ROUNDS; round++) {
            float[][] now = centres;
            IntStream.range(0, unit.length).parallel().forEach(word -> of[word] = nearest(unit[word], now));
            centres = means(unit, of, centres);
        }
        return of;
    }

    private static int nearest(float[] vector, float[][] centres) {
        int best = 0;
        float highest = Float.NEGATIVE_INFINITY;
        for (int k = 0; k < centres.length; k++) {
            float near = WordVectors.dot(vector, centres[k]);
            if (near > highest) {
                highest = near;
                best = k;
            }
        }
        return best;
    }

    /** The classes' directions; an empty class keeps its own. */
    private static float[][] means(float[][] unit, int[] of, float[][] before) {
        float[][] sums = new float[before.length][before[0].length];
        int[] sizes = new int[before.length];
        for (int word = 0; word < unit.length; word++) {
            float[] sum = sums[of[word]];
            sizes[of[word]]++;
            for (int d = 0; d < sum.length; d++) {
                sum[d] += unit[word][d];
            }
        }
        for (int k = 0; k < sums.length; k++) {
            sums[k] = sizes[k] == 0 ? before[k] : normalized(sums[k]);
        }
        return sums;
    }

    private static float[] normalized(float[] vector) {
        float length = (float) Math.sqrt(WordVectors.dot(vector, vector));
        float[] unit = new float[vector.length];
        for (int d = 0; d < unit.length; d++) {
            unit[d] = length == 0 ? 0 : vector[d] / length;
        }
        return unit;
    }
}
