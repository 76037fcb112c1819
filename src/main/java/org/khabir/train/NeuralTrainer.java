package org.khabir.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Trains a {@link NeuralTagger}: the layers by Adam (Kingma and Ba 2015), the feature vectors by AdaGrad (Duchi et al. 2011), over
 * small batches whose parts are summed in their order.
 */
final class NeuralTrainer {

    private static final int BATCH = 8;
    private static final int PARTS = 2;
    private static final float RATE = 0.002f;
    private static final float FEATURE_RATE = 0.03f;
    private static final float LARGEST_SLOPE = 5;

    private final NeuralTagger tagger;
    private final float[] mean;
    private final float[] spread;
    private final float[] featureSpread;
    private final float[][] gradients;
    private long steps;

    NeuralTrainer(NeuralTagger tagger) {
        this.tagger = tagger;
        this.mean = new float[tagger.parameters.length];
        this.spread = new float[tagger.parameters.length];
        this.featureSpread = new float[tagger.featureVectors.length];
        this.gradients = new float[PARTS][tagger.parameters.length];
    }

    /** Runs over the sentences {@code rounds} times, each time in another order. */
    void train(List<NeuralTagger.Input> inputs, List<int[]> tags, int rounds, long seed, IntConsumer afterRound) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] order = IntStream.range(0, inputs.size()).toArray();
        for (int round = 1; round <= rounds; round++) {
            shuffle(order, random);
            float rate = RATE * Math.min(1, 1.6f * (rounds - round + 0.5f) / rounds);
            for (int from = 0; from < order.length; from += BATCH) {
                batch(inputs, tags, Arrays.copyOfRange(order, from, Math.min(order.length, from + BATCH)), random.nextLong(), rate);
            }
            afterRound.accept(round);
        }
    }

    private static void shuffle(int[] order, SplittableRandom random) {
        for (int i = order.length - 1; i > 0; i--) {
            int k = random.nextInt(i + 1);
            int moved = order[i];
            order[i] = order[k];
            order[k] = moved;
        }
    }

    private void batch(List<NeuralTagger.Input> inputs, List<int[]> tags, int[] batch, long seed, float rate) {
        Touched[] touched = new Touched[PARTS];
        IntStream.range(0, PARTS).parallel().forEach(part -> {
            touched[part] = new Touched();
            for (int k = part; k < batch.length; k += PARTS) {
                tagger.learn(inputs.get(batch[k]), tags.get(batch[k]), new SplittableRandom(seed + k), gradients[part], touched[part]);
            }
        });
        stepLayers(batch.length, rate);
        for (Touched of : touched) {
            of.step(1f / batch.length);
        }
    }

    private void stepLayers(int sentences, float rate) {
        steps++;
        float meanScale = (float) (1 / (1 - Math.pow(0.9, steps)));
        float spreadScale = (float) (1 / (1 - Math.pow(0.999, steps)));
        float[] first = gradients[0];
        float[] second = gradients[1];
        for (int p = 0; p < mean.length; p++) {
            float slope = Math.clamp((first[p] + second[p]) / sentences, -LARGEST_SLOPE, LARGEST_SLOPE);
            first[p] = 0;
            second[p] = 0;
            mean[p] = 0.9f * mean[p] + 0.1f * slope;
            spread[p] = 0.999f * spread[p] + 0.001f * slope * slope;
            tagger.parameters[p] -= rate * meanScale * mean[p] / ((float) Math.sqrt(spreadScale * spread[p]) + 1e-7f);
        }
    }

    /** The slopes of the feature vectors that a batch's sentences hold. */
    final class Touched {

        private final List<Integer> features = new ArrayList<>();
        private final List<float[]> slopes = new ArrayList<>();

        void add(int feature, float[] inputSlopes, int from, float[] mask) {
            float[] slope = new float[NeuralTagger.FEATURE_DIMENSIONS];
            for (int d = 0; d < slope.length; d++) {
                slope[d] = inputSlopes[from + d] * mask[from + d];
            }
            features.add(feature);
            slopes.add(slope);
        }

        private void step(float scale) {
            for (int k = 0; k < slopes.size(); k++) {
                int at = features.get(k) * NeuralTagger.FEATURE_DIMENSIONS;
                for (int d = 0; d < NeuralTagger.FEATURE_DIMENSIONS; d++) {
                    float slope = slopes.get(k)[d] * scale;
                    featureSpread[at + d] += slope * slope;
                    tagger.featureVectors[at + d] -= FEATURE_RATE * slope / ((float) Math.sqrt(featureSpread[at + d]) + 1e-4f);
                }
            }
        }
    }
}
