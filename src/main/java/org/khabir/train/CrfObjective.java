package org.khabir.train;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.khabir.extract.sequence.Lattice;
import org.khabir.extract.sequence.Tags;

/**
 * What training makes small: the negative log likelihood of the tags plus half the squared weights times a factor. Parameters
 * are the features' weights row by row, then the transitions'. The sentences stand in fixed parts that are summed in their
 * order, so that the number of threads does not matter.
 */
final class CrfObjective implements OwlQn.Objective {

    private static final int PARTS = 2;

    private final List<Example> examples;
    private final int features;
    private final int tags;
    private final double l2;
    private final double[] centre;
    private final double[][] partGradients;

    CrfObjective(List<Example> examples, int features, Tags tags, double l2) {
        this(examples, features, tags, l2, new double[(features + tags.size()) * tags.size()]);
    }

    /** @param centre from where the parameters are counted: no evidence, no way from there */
    CrfObjective(List<Example> examples, int features, Tags tags, double l2, double[] centre) {
        this.examples = examples;
        this.features = features;
        this.tags = tags.size();
        this.l2 = l2;
        this.centre = centre;
        this.partGradients = new double[PARTS][size()];
    }

    /** The number of parameters. */
    int size() {
        return (features + tags) * tags;
    }

    @Override
    public double evaluate(double[] parameters, double[] gradient) {
        double[] moved = moved(parameters);
        double[][] transitions = transitions(moved, features, tags);
        double[] losses = new double[PARTS];
        IntStream.range(0, PARTS).parallel().forEach(part -> losses[part] = evaluatePart(part, moved, transitions));
        double loss = 0;
        for (int part = 0; part < PARTS; part++) {
            loss += losses[part];
        }
        for (int p = 0; p < gradient.length; p++) {
            double sum = l2 * parameters[p];
            for (double[] of : partGradients) {
                sum += of[p];
            }
            gradient[p] = sum;
            loss += 0.5 * l2 * parameters[p] * parameters[p];
        }
        return loss;
    }

    /** The parameters from zero. */
    double[] moved(double[] parameters) {
        double[] moved = parameters.clone();
        for (int p = 0; p < moved.length; p++) {
            moved[p] += centre[p];
        }
        return moved;
    }

    /** The transitions among {@code parameters}, minus infinity where a tag may not follow another. */
    static double[][] transitions(double[] parameters, int features, int tags) {
        double[][] transitions = new double[tags][tags];
        for (int from = 0; from < tags; from++) {
            for (int to = 0; to < tags; to++) {
                transitions[from][to] = Tags.follows(from, to) ? parameters[(features + from) * tags + to] : Double.NEGATIVE_INFINITY;
            }
        }
        return transitions;
    }

    private double evaluatePart(int part, double[] parameters, double[][] transitions) {
        double[] gradient = partGradients[part];
        Arrays.fill(gradient, 0);
        double loss = 0;
        int from = (int) ((long) examples.size() * part / PARTS);
        int to = (int) ((long) examples.size() * (part + 1) / PARTS);
        for (Example example : examples.subList(from, to)) {
            Lattice lattice = new Lattice(scores(example.rows(), parameters), transitions);
            loss += example.weight() * (lattice.logSum() - lattice.score(example.tags()));
            addGradient(example, lattice, gradient);
        }
        return loss;
    }

    private double[][] scores(int[][] rows, double[] parameters) {
        double[][] scores = new double[rows.length][tags];
        for (int i = 0; i < rows.length; i++) {
            for (int row : rows[i]) {
                for (int tag = 0, p = row * tags; tag < tags; tag++, p++) {
                    scores[i][tag] += parameters[p];
                }
            }
        }
        return scores;
    }

    private void addGradient(Example example, Lattice lattice, double[] gradient) {
        double[] surplus = new double[tags];
        for (int i = 0; i < example.rows().length; i++) {
            for (int tag = 0; tag < tags; tag++) {
                surplus[tag] = example.weight() * (lattice.probability(i, tag) - (example.tags()[i] == tag ? 1 : 0));
            }
            for (int row : example.rows()[i]) {
                for (int tag = 0, p = row * tags; tag < tags; tag++, p++) {
                    gradient[p] += surplus[tag];
                }
            }
            addTransitions(example, lattice, i, surplus, gradient);
        }
    }

    private void addTransitions(Example example, Lattice lattice, int i, double[] surplus, double[] gradient) {
        if (i == 0) {
            for (int to = 0; to < tags; to++) {
                gradient[(features + Tags.OUTSIDE) * tags + to] += surplus[to];
            }
            return;
        }
        for (int from = 0; from < tags; from++) {
            for (int to = 0; to < tags; to++) {
                if (Tags.follows(from, to)) {
                    gradient[(features + from) * tags + to] += example.weight() * lattice.probability(i, from, to);
                }
            }
        }
        gradient[(features + example.tags()[i - 1]) * tags + example.tags()[i]] -= example.weight();
    }
}
