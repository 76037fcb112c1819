package org.khabir.train;

import java.util.SplittableRandom;
import org.khabir.extract.sequence.Lattice;
import org.khabir.extract.sequence.Tags;

/**
 * A recurrent network that reads a sentence from both sides, below a random field (Huang, Xu and Yu 2015). It is the teacher:
 * slower than the shipped model, it tags raw sentences for that to learn from. A word comes in as its vector and the sum of
 * learned vectors of its features.
 */
final class NeuralTagger {

    static final int FEATURE_DIMENSIONS = 64;
    private static final int UNITS = 80;
    private static final float KEPT = 0.6f;

    private final Tags tags;
    private final int vectorDimensions;
    private final LstmLayer ahead;
    private final LstmLayer back;
    final float[] featureVectors;
    /** The layers' parameters: ahead, back, then output rows, bias, transitions. */
    final float[] parameters;

    /**
     * A sentence as the network reads it.
     *
     * @param vectors  of each word
     * @param features of each word, as rows of the feature vectors
     */
    record Input(float[][] vectors, int[][] features) {
    }

    NeuralTagger(Tags tags, int vectorDimensions, int features, long seed) {
        this.tags = tags;
        this.vectorDimensions = vectorDimensions;
        this.ahead = new LstmLayer(vectorDimensions + FEATURE_DIMENSIONS, UNITS, false);
        this.back = new LstmLayer(vectorDimensions + FEATURE_DIMENSIONS, UNITS, true);
        this.featureVectors = new float[features * FEATURE_DIMENSIONS];
        this.parameters = new float[transitionsAt() + tags.size() * tags.size()];
        SplittableRandom random = new SplittableRandom(seed);
        fill(random, featureVectors, 0, featureVectors.length, 0.05f);
        fill(random, parameters, 0, outputAt() + 2 * UNITS * tags.size(), 0.08f);
    }

    private static void fill(SplittableRandom random, float[] values, int from, int to, float reach) {
        for (int p = from; p < to; p++) {
            values[p] = (float) (random.nextDouble(-reach, reach));
        }
    }

    private int outputAt() {
        return ahead.size() + back.size();
    }

    private int biasAt() {
        return outputAt() + 2 * UNITS * tags.size();
    }

    private int transitionsAt() {
        return biasAt() + tags.size();
    }

    /** Scores of all taggings of a sentence. */
    Lattice lattice(Input input) {
        return new Forward(input, null).lattice;
    }

    /** The scores of each word's tags. */
    double[][] scores(Input input) {
        return new Forward(input, null).scores;
    }

    double[][] transitions() {
        double[][] transitions = new double[tags.size()][tags.size()];
        for (int from = 0; from < tags.size(); from++) {
            for (int to = 0; to < tags.size(); to++) {
                transitions[from][to] = Tags.follows(from, to) ? parameters[transitionsAt() + from * tags.size() + to]
                        : Double.NEGATIVE_INFINITY;
            }
        }
        return transitions;
    }

    /** Adds the slopes of a sentence's negative log likelihood; some inputs and outputs are left out by chance. */
    void learn(Input input, int[] wanted, SplittableRandom random, float[] gradient, NeuralTrainer.Touched touched) {
        Forward forward = new Forward(input, random);
        int length = wanted.length;
        float[][] aheadSlopes = new float[length][UNITS];
        float[][] backSlopes = new float[length][UNITS];
        for (int i = 0; i < length; i++) {
            for (int tag = 0; tag < tags.size(); tag++) {
                float surplus = (float) (forward.lattice.probability(i, tag) - (wanted[i] == tag ? 1 : 0));
                gradient[biasAt() + tag] += surplus;
                learnOutput(forward.ahead.outputs()[i], forward.aheadMask[i], outputAt(), tag, surplus, gradient, aheadSlopes[i]);
                learnOutput(forward.back.outputs()[i], forward.backMask[i], outputAt() + UNITS * tags.size(), tag, surplus, gradient,
                        backSlopes[i]);
            }
            learnTransitions(forward.lattice, wanted, i, gradient);
        }
        float[][] inputSlopes = new float[length][vectorDimensions + FEATURE_DIMENSIONS];
        ahead.learn(forward.ahead, aheadSlopes, parameters, gradient, inputSlopes);
        learnBack(forward, backSlopes, gradient, inputSlopes);
        for (int i = 0; i < length; i++) {
            for (int feature : input.features[i]) {
                touched.add(feature, inputSlopes[i], vectorDimensions, forward.inputMask[i]);
            }
        }
    }

    private void learnBack(Forward forward, float[][] slopes, float[] gradient, float[][] inputSlopes) {
        float[] own = java.util.Arrays.copyOfRange(parameters, ahead.size(), outputAt());
        float[] part = new float[back.size()];
        back.learn(forward.back, slopes, own, part, inputSlopes);
        for (int p = 0; p < part.length; p++) {
            gradient[ahead.size() + p] += part[p];
        }
    }

    private void learnOutput(float[] outputs, float[] mask, int at, int tag, float surplus, float[] gradient, float[] slopes) {
        for (int u = 0; u < UNITS; u++) {
            gradient[at + u * tags.size() + tag] += surplus * outputs[u] * mask[u];
            slopes[u] += surplus * parameters[at + u * tags.size() + tag] * mask[u];
        }
    }

    private void learnTransitions(Lattice lattice, int[] wanted, int i, float[] gradient) {
        int size = tags.size();
        for (int to = 0; to < size; to++) {
            for (int from = 0; from < size; from++) {
                if (i > 0 && Tags.follows(from, to)) {
                    gradient[transitionsAt() + from * size + to] += (float) lattice.probability(i, from, to);
                }
            }
            if (i == 0) {
                gradient[transitionsAt() + Tags.OUTSIDE * size + to] += (float) lattice.probability(0, to);
            }
        }
        gradient[transitionsAt() + (i == 0 ? Tags.OUTSIDE : wanted[i - 1]) * size + wanted[i]] -= 1;
    }

    /** One run over a sentence. */
    private final class Forward {

        private final float[][] inputMask;
        private final float[][] aheadMask;
        private final float[][] backMask;
        private final LstmLayer.Run ahead;
        private final LstmLayer.Run back;
        private final double[][] scores;
        private final Lattice lattice;

        Forward(Input input, SplittableRandom random) {
            int length = input.vectors.length;
            inputMask = mask(length, vectorDimensions + FEATURE_DIMENSIONS, random);
            aheadMask = mask(length, UNITS, random);
            backMask = mask(length, UNITS, random);
            float[][] read = new float[length][];
            for (int i = 0; i < length; i++) {
                read[i] = word(input, i);
            }
            ahead = NeuralTagger.this.ahead.run(read, parameters);
            back = NeuralTagger.this.back.run(read, java.util.Arrays.copyOfRange(parameters, NeuralTagger.this.ahead.size(), outputAt()));
            scores = new double[length][tags.size()];
            for (int i = 0; i < length; i++) {
                addOutput(ahead.outputs()[i], aheadMask[i], outputAt(), scores[i]);
                addOutput(back.outputs()[i], backMask[i], outputAt() + UNITS * tags.size(), scores[i]);
                for (int tag = 0; tag < tags.size(); tag++) {
                    scores[i][tag] += parameters[biasAt() + tag];
                }
            }
            lattice = new Lattice(scores, transitions());
        }

        private float[] word(Input input, int i) {
            float[] word = java.util.Arrays.copyOf(input.vectors[i], vectorDimensions + FEATURE_DIMENSIONS);
            for (int feature : input.features[i]) {
                for (int d = 0; d < FEATURE_DIMENSIONS; d++) {
                    word[vectorDimensions + d] += featureVectors[feature * FEATURE_DIMENSIONS + d];
                }
            }
            for (int d = 0; d < word.length; d++) {
                word[d] *= inputMask[i][d];
            }
            return word;
        }

        private void addOutput(float[] outputs, float[] mask, int at, double[] to) {
            for (int u = 0; u < UNITS; u++) {
                for (int tag = 0; tag < to.length; tag++) {
                    to[tag] += outputs[u] * mask[u] * parameters[at + u * to.length + tag];
                }
            }
        }

        private static float[][] mask(int length, int size, SplittableRandom random) {
            float[][] mask = new float[length][size];
            for (float[] of : mask) {
                for (int d = 0; d < size; d++) {
                    of[d] = random == null ? 1 : random.nextFloat() < KEPT ? 1 / KEPT : 0;
                }
            }
            return mask;
        }
    }
}
