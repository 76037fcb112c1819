package org.khabir.extract.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LatticeTest {

    private static final int WORDS = 4;
    private static final Tags TAGS = new Tags(List.of("PER", "LOC"));

    private final double[][] transitions = transitions(new Random(3));
    private final double[][] scores = scores(new Random(7));
    private final Lattice lattice = new Lattice(scores, transitions);

    @Test
    void theSumIsThatOverAllTaggings() {
        double sum = all().stream().mapToDouble(tagging -> Math.exp(lattice.score(tagging))).sum();

        assertThat(lattice.logSum()).isCloseTo(Math.log(sum), within(1e-9));
    }

    @Test
    void theBestTaggingIsTheBestOfAll() {
        int[] best = all().stream().max(Comparator.comparingDouble(lattice::score)).orElseThrow();

        assertThat(lattice.best()).containsExactly(best);
    }

    @Test
    void probabilitiesOfAWordsTagsAndOfTheWaysBetweenThemSumToOne() {
        for (int i = 0; i < WORDS; i++) {
            double sum = 0;
            for (int tag = 0; tag < TAGS.size(); tag++) {
                sum += lattice.probability(i, tag);
            }
            assertThat(sum).isCloseTo(1, within(1e-9));
        }
        double pairs = 0;
        for (int from = 0; from < TAGS.size(); from++) {
            for (int to = 0; to < TAGS.size(); to++) {
                pairs += lattice.probability(2, from, to);
            }
        }
        assertThat(pairs).isCloseTo(1, within(1e-9));
    }

    @Test
    void aNamesProbabilityIsTheShareOfTheTaggingsThatHoldExactlyIt() {
        for (int first = 0; first < WORDS; first++) {
            for (int last = first; last < WORDS; last++) {
                int from = first;
                int to = last;
                double share = all().stream().filter(tagging -> holds(tagging, from, to, 1))
                        .mapToDouble(tagging -> Math.exp(lattice.score(tagging) - lattice.logSum())).sum();
                assertThat(lattice.nameProbability(first, last, 1)).isCloseTo(share, within(1e-9));
            }
        }
    }

    private static boolean holds(int[] tagging, int first, int last, int type) {
        for (int i = first; i <= last; i++) {
            if (tagging[i] != (i == first ? Tags.begin(type) : Tags.inside(type))) {
                return false;
            }
        }
        return last == WORDS - 1 || tagging[last + 1] != Tags.inside(type);
    }

    private static List<int[]> all() {
        List<int[]> all = new ArrayList<>(List.of(new int[0]));
        for (int i = 0; i < WORDS; i++) {
            List<int[]> longer = new ArrayList<>();
            for (int[] tagging : all) {
                int before = tagging.length == 0 ? Tags.OUTSIDE : tagging[tagging.length - 1];
                for (int tag = 0; tag < TAGS.size(); tag++) {
                    if (Tags.follows(before, tag)) {
                        int[] more = Arrays.copyOf(tagging, tagging.length + 1);
                        more[tagging.length] = tag;
                        longer.add(more);
                    }
                }
            }
            all = longer;
        }
        return all;
    }

    private static double[][] transitions(Random random) {
        double[][] transitions = new double[TAGS.size()][TAGS.size()];
        for (int from = 0; from < TAGS.size(); from++) {
            for (int to = 0; to < TAGS.size(); to++) {
                transitions[from][to] = Tags.follows(from, to) ? random.nextGaussian() : Double.NEGATIVE_INFINITY;
            }
        }
        return transitions;
    }

    private static double[][] scores(Random random) {
        double[][] scores = new double[WORDS][TAGS.size()];
        for (double[] of : scores) {
            Arrays.setAll(of, tag -> random.nextGaussian());
        }
        return scores;
    }
}
