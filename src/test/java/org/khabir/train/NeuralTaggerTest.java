package org.khabir.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.khabir.extract.sequence.Tags;

class NeuralTaggerTest {

    private static final Tags TAGS = new Tags(List.of("PER", "LOC"));
    private static final int DIMENSIONS = 4;
    private static final int FEATURES = 6;

    @Test
    void theGradientIsTheSlopeOfTheLoss() {
        NeuralTagger tagger = new NeuralTagger(TAGS, DIMENSIONS, FEATURES, 5);
        NeuralTagger.Input input = sentence(new SplittableRandom(3), 3);
        int[] wanted = {1, 2, 0};
        float[] gradient = new float[tagger.parameters.length];
        tagger.learn(input, wanted, null, gradient, new NeuralTrainer(tagger).new Touched());
        SplittableRandom random = new SplittableRandom(9);
        for (int tries = 0; tries < 200; tries++) {
            int p = random.nextInt(gradient.length);
            float kept = tagger.parameters[p];
            tagger.parameters[p] = kept + 0.01f;
            double above = loss(tagger, input, wanted);
            tagger.parameters[p] = kept - 0.01f;
            double below = loss(tagger, input, wanted);
            tagger.parameters[p] = kept;
            assertThat((double) gradient[p]).as("parameter %d", p).isCloseTo((above - below) / 0.02, within(2e-3));
        }
    }

    private static double loss(NeuralTagger tagger, NeuralTagger.Input input, int[] wanted) {
        return tagger.lattice(input).logSum() - tagger.lattice(input).score(wanted);
    }

    @Test
    void learnsWhatNeighboursSayAndTwiceTheSame() {
        NeuralTagger first = trained();
        NeuralTagger second = trained();
        NeuralTagger.Input input = new NeuralTagger.Input(new float[3][DIMENSIONS], new int[][] {{0}, {1}, {2}});

        assertThat(first.lattice(input).best()).containsExactly(0, 1, 0);
        assertThat(first.parameters).isEqualTo(second.parameters);
        assertThat(first.featureVectors).isEqualTo(second.featureVectors);
    }

    /** Behind feature 0 the word with feature 1 is a name; elsewhere it is none. */
    private static NeuralTagger trained() {
        List<NeuralTagger.Input> inputs = new ArrayList<>();
        List<int[]> tags = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            inputs.add(new NeuralTagger.Input(new float[3][DIMENSIONS], new int[][] {{i % 2 == 0 ? 0 : 3}, {1}, {2}}));
            tags.add(new int[] {0, i % 2 == 0 ? 1 : 0, 0});
        }
        NeuralTagger tagger = new NeuralTagger(TAGS, DIMENSIONS, FEATURES, 1);
        new NeuralTrainer(tagger).train(inputs, tags, 40, 1, round -> { });
        return tagger;
    }

    private static NeuralTagger.Input sentence(SplittableRandom random, int words) {
        float[][] vectors = new float[words][DIMENSIONS];
        int[][] features = new int[words][];
        for (int i = 0; i < words; i++) {
            for (int d = 0; d < DIMENSIONS; d++) {
                vectors[i][d] = (float) random.nextDouble(-1, 1);
            }
            features[i] = new int[] {random.nextInt(FEATURES), random.nextInt(FEATURES)};
        }
        return new NeuralTagger.Input(vectors, features);
    }
}
