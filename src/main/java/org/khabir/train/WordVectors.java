package org.khabir.train;

/**
 * Vectors of words by their neighbours: skip-gram with negative sampling (Mikolov et al. 2013), in one thread and the text's
 * order, so that the same text gives the same vectors.
 */
final class WordVectors {

    private static final int NEGATIVES = 5;
    private static final int NOISE_TABLE = 1 << 22;
    private static final int SIGMOID_STEPS = 1024;
    private static final float SIGMOID_LIMIT = 6;
    private static final double FIRST_RATE = 0.025;
    private static final double SAMPLE = 2e-4;

    private final WordStream.Numbered raw;
    private final int dimensions;
    private final int window;
    private final float[][] vectors;
    private final float[][] contexts;
    private final int[] noise;
    private final float[] sigmoid = new float[SIGMOID_STEPS + 1];
    private final float[] change;
    private long random;

    WordVectors(WordStream.Numbered raw, int dimensions, int window, long seed) {
        this.raw = raw;
        this.dimensions = dimensions;
        this.window = window;
        this.random = seed;
        this.vectors = new float[raw.words().size()][dimensions];
        this.contexts = new float[raw.words().size()][dimensions];
        this.change = new float[dimensions];
        this.noise = noiseTable();
        for (float[] vector : vectors) {
            for (int d = 0; d < dimensions; d++) {
                vector[d] = ((next() & 0xffff) / 65536f - 0.5f) / dimensions;
            }
        }
        for (int i = 0; i <= SIGMOID_STEPS; i++) {
            double x = (2.0 * i / SIGMOID_STEPS - 1) * SIGMOID_LIMIT;
            sigmoid[i] = (float) (1 / (1 + Math.exp(-x)));
        }
    }

    private long next() {
        random = random * 25214903917L + 11;
        return random >>> 16;
    }

    private int[] noiseTable() {
        double sum = 0;
        for (int count : raw.counts()) {
            sum += Math.pow(count, 0.75);
        }
        int[] table = new int[NOISE_TABLE];
        int word = 0;
        double reached = Math.pow(raw.counts()[0], 0.75) / sum;
        for (int i = 0; i < NOISE_TABLE; i++) {
            table[i] = word;
            if ((double) (i + 1) / NOISE_TABLE > reached && word + 1 < raw.counts().length) {
                reached += Math.pow(raw.counts()[++word], 0.75) / sum;
            }
        }
        return table;
    }

    /** Runs over the text {@code rounds} times; returns a vector for each word. */
    float[][] train(int rounds) {
        int[] line = new int[1000];
        long total = (long) raw.text().length * rounds;
        long seen = 0;
        for (int round = 0; round < rounds; round++) {
            int length = 0;
            for (int word : raw.text()) {
                seen++;
                if (word >= 0 && length < line.length && isSampled(word)) {
                    line[length++] = word;
                }
                if (word < 0 || length == line.length) {
                    learn(line, length, (float) Math.max(FIRST_RATE * 1e-4, FIRST_RATE * (1 - (double) seen / total)));
                    length = 0;
                }
            }
        }
        return vectors;
    }

    private boolean isSampled(int word) {
        double share = raw.counts()[word] / (SAMPLE * raw.text().length);
        return (Math.sqrt(share) + 1) / share >= (next() & 0xffff) / 65536.0;
    }

    private void learn(int[] line, int length, float rate) {
        for (int i = 0; i < length; i++) {
            int reach = 1 + (int) (next() % window);
            for (int k = Math.max(0, i - reach); k <= Math.min(length - 1, i + reach); k++) {
                if (k != i) {
                    learnPair(vectors[line[k]], line[i], rate);
                }
            }
        }
    }

    private void learnPair(float[] vector, int centre, float rate) {
        java.util.Arrays.fill(change, 0);
        for (int n = 0; n <= NEGATIVES; n++) {
            int target = n == 0 ? centre : noise[(int) (next() & NOISE_TABLE - 1)];
            if (n > 0 && target == centre) {
                continue;
            }
            float[] context = contexts[target];
            float step = ((n == 0 ? 1 : 0) - sigmoid(dot(vector, context))) * rate;
            for (int d = 0; d < dimensions; d++) {
                change[d] += step * context[d];
                context[d] += step * vector[d];
            }
        }
        for (int d = 0; d < dimensions; d++) {
            vector[d] += change[d];
        }
    }

    private float sigmoid(float x) {
        return x >= SIGMOID_LIMIT ? 1 : x <= -SIGMOID_LIMIT ? 0
                : sigmoid[(int) ((x + SIGMOID_LIMIT) / (2 * SIGMOID_LIMIT) * SIGMOID_STEPS)];
    }

    /** In eight sums side by side, which is faster and always the same; lengths are divisible by eight. */
    static float dot(float[] a, float[] b) {
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        float s4 = 0;
        float s5 = 0;
        float s6 = 0;
        float s7 = 0;
        for (int d = 0; d < a.length; d += 8) {
            s0 += a[d] * b[d];
            s1 += a[d + 1] * b[d + 1];
            s2 += a[d + 2] * b[d + 2];
            s3 += a[d + 3] * b[d + 3];
            s4 += a[d + 4] * b[d + 4];
            s5 += a[d + 5] * b[d + 5];
            s6 += a[d + 6] * b[d + 6];
            s7 += a[d + 7] * b[d + 7];
        }
        return s0 + s1 + (s2 + s3) + (s4 + s5 + (s6 + s7));
    }
}
