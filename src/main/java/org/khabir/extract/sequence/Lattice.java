package org.khabir.extract.sequence;

/**
 * All taggings of a sentence with their probabilities, for given scores: a word's tags' and the transitions'. Sums run by the
 * forward-backward algorithm with scaling, the best tagging by Viterbi's.
 */
public final class Lattice {

    private final double[][] scores;
    private final double[][] transitions;
    private final double[][] weights;
    private final double[][] ways;
    private final double[][] forward;
    private final double[][] backward;
    private final double[] scales;
    private double logSum;

    /**
     * @param scores      of each word's tags; at least one word
     * @param transitions scores from tag to tag; row {@link Tags#OUTSIDE} is also the sentence's beginning; minus infinity forbids
     */
    public Lattice(double[][] scores, double[][] transitions) {
        this.scores = scores;
        this.transitions = transitions;
        int words = scores.length;
        int tags = transitions.length;
        weights = new double[words][tags];
        ways = new double[tags][tags];
        forward = new double[words][tags];
        backward = new double[words][tags];
        scales = new double[words];
        exponentiate();
        runForward();
        runBackward();
    }

    private void exponentiate() {
        for (int from = 0; from < ways.length; from++) {
            for (int to = 0; to < ways.length; to++) {
                ways[from][to] = Math.exp(transitions[from][to]);
            }
        }
        for (int i = 0; i < scores.length; i++) {
            double highest = Double.NEGATIVE_INFINITY;
            for (double score : scores[i]) {
                highest = Math.max(highest, score);
            }
            for (int tag = 0; tag < ways.length; tag++) {
                weights[i][tag] = Math.exp(scores[i][tag] - highest);
            }
            logSum += highest;
        }
    }

    private void runForward() {
        for (int i = 0; i < scores.length; i++) {
            double sum = 0;
            for (int to = 0; to < ways.length; to++) {
                double reached = i == 0 ? ways[Tags.OUTSIDE][to] : 0;
                for (int from = 0; i > 0 && from < ways.length; from++) {
                    reached += forward[i - 1][from] * ways[from][to];
                }
                forward[i][to] = reached * weights[i][to];
                sum += forward[i][to];
            }
            scales[i] = sum;
            logSum += Math.log(sum);
            for (int to = 0; to < ways.length; to++) {
                forward[i][to] /= sum;
            }
        }
    }

    private void runBackward() {
        int last = scores.length - 1;
        java.util.Arrays.fill(backward[last], 1);
        for (int i = last - 1; i >= 0; i--) {
            for (int from = 0; from < ways.length; from++) {
                double sum = 0;
                for (int to = 0; to < ways.length; to++) {
                    sum += ways[from][to] * weights[i + 1][to] * backward[i + 1][to];
                }
                backward[i][from] = sum / scales[i + 1];
            }
        }
    }

    /** The logarithm of the sum over all taggings of their exponentiated scores. */
    public double logSum() {
        return logSum;
    }

    /** The probability that word {@code i} has the tag. */
    public double probability(int i, int tag) {
        return forward[i][tag] * backward[i][tag];
    }

    /** The probability that word {@code i} has tag {@code to} and the word before it {@code from}. */
    public double probability(int i, int from, int to) {
        return forward[i - 1][from] * ways[from][to] * weights[i][to] * backward[i][to] / scales[i];
    }

    /** The probability that exactly the words from {@code first} to {@code last} are a name of the type. */
    public double nameProbability(int first, int last, int type) {
        double path = forward[first][Tags.begin(type)];
        int tag = Tags.begin(type);
        for (int i = first + 1; i <= last; i++) {
            path *= ways[tag][Tags.inside(type)] * weights[i][Tags.inside(type)] / scales[i];
            tag = Tags.inside(type);
        }
        if (last == scores.length - 1) {
            return path;
        }
        double ends = 0;
        for (int to = 0; to < ways.length; to++) {
            if (to != Tags.inside(type)) {
                ends += ways[tag][to] * weights[last + 1][to] * backward[last + 1][to];
            }
        }
        return path * ends / scales[last + 1];
    }

    /** The score of one tagging. */
    public double score(int[] tagging) {
        double score = 0;
        for (int i = 0; i < tagging.length; i++) {
            score += scores[i][tagging[i]] + transitions[i == 0 ? Tags.OUTSIDE : tagging[i - 1]][tagging[i]];
        }
        return score;
    }

    /** The tagging with the highest score. */
    public int[] best() {
        int words = scores.length;
        int[][] came = new int[words][ways.length];
        double[] reached = transitions[Tags.OUTSIDE].clone();
        for (int tag = 0; tag < reached.length; tag++) {
            reached[tag] += scores[0][tag];
        }
        for (int i = 1; i < words; i++) {
            double[] next = new double[ways.length];
            for (int to = 0; to < ways.length; to++) {
                int from = bestWay(reached, to);
                came[i][to] = from;
                next[to] = reached[from] + transitions[from][to] + scores[i][to];
            }
            reached = next;
        }
        int[] tagging = new int[words];
        tagging[words - 1] = highest(reached);
        for (int i = words - 1; i > 0; i--) {
            tagging[i - 1] = came[i][tagging[i]];
        }
        return tagging;
    }

    private int bestWay(double[] reached, int to) {
        int best = 0;
        for (int from = 1; from < ways.length; from++) {
            if (reached[from] + transitions[from][to] > reached[best] + transitions[best][to]) {
                best = from;
            }
        }
        return best;
    }

    private static int highest(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[best]) {
                best = i;
            }
        }
        return best;
    }
}
