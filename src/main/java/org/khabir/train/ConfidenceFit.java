package org.khabir.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.khabir.extract.names.Confidence;
import org.khabir.model.EntityType;

/** Fits the curve of confidence to names of which it is known whether they are right (logistic regression). */
final class ConfidenceFit {

    private static final double L2 = 1;
    private static final int ROUNDS = 100;

    private final List<double[]> evidence = new ArrayList<>();
    private final List<Boolean> right = new ArrayList<>();

    void add(double probability, boolean proposed, EntityType type, boolean isRight) {
        evidence.add(Confidence.evidence(probability, proposed, type));
        right.add(isRight);
    }

    Confidence fitted() {
        double[] weights = new OwlQn(this::evaluate, 0).minimize(evidence.getFirst().length, ROUNDS, round -> { });
        return new Confidence(Arrays.stream(weights).boxed().toList());
    }

    private double evaluate(double[] weights, double[] gradient) {
        double loss = 0;
        for (int k = 0; k < weights.length; k++) {
            gradient[k] = k < 2 ? 0 : L2 * weights[k];
            loss += k < 2 ? 0 : 0.5 * L2 * weights[k] * weights[k];
        }
        for (int i = 0; i < evidence.size(); i++) {
            double sum = 0;
            for (int k = 0; k < weights.length; k++) {
                sum += weights[k] * evidence.get(i)[k];
            }
            double probability = 1 / (1 + Math.exp(-sum));
            boolean is = right.get(i);
            loss -= Math.log(Math.max(1e-12, is ? probability : 1 - probability));
            for (int k = 0; k < weights.length; k++) {
                gradient[k] += (probability - (is ? 1 : 0)) * evidence.get(i)[k];
            }
        }
        return loss;
    }
}
