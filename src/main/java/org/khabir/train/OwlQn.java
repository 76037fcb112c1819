package org.khabir.train;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.function.IntConsumer;

/**
 * Makes a function plus the sum of the parameters' absolute values small: orthant-wise limited-memory quasi-Newton
 * (Andrew and Gao 2007). With no weight on the absolute values it is L-BFGS.
 */
final class OwlQn {

    /** The smooth part of what is made small. */
    @FunctionalInterface
    interface Objective {

        /** The value at {@code parameters}; fills {@code gradient}. */
        double evaluate(double[] parameters, double[] gradient);
    }

    private static final int MEMORY = 6;
    private static final int LONGEST_SEARCH = 20;
    private static final double DECREASE = 1e-4;

    private record Pair(float[] step, float[] change, double product) {
    }

    private final Objective objective;
    private final double l1;
    private final Deque<Pair> memory = new ArrayDeque<>();

    OwlQn(Objective objective, double l1) {
        this.objective = objective;
        this.l1 = l1;
    }

    /** Runs {@code rounds} steps from zero, or fewer where no step helps; {@code afterRound} hears each round's number. */
    double[] minimize(int size, int rounds, IntConsumer afterRound) {
        double[] point = new double[size];
        double[] gradient = new double[size];
        double value = objective.evaluate(point, gradient);
        for (int round = 1; round <= rounds; round++) {
            double[] steepest = steepest(point, gradient);
            double[] direction = direction(steepest);
            double[] next = new double[size];
            double[] nextGradient = new double[size];
            double reached = search(point, value + l1 * absolutes(point), steepest, direction, next, nextGradient, round == 1);
            if (Double.isNaN(reached)) {
                break;
            }
            remember(point, next, gradient, nextGradient);
            point = next;
            gradient = nextGradient;
            value = reached;
            afterRound.accept(round);
        }
        return point;
    }

    /** Minus the pseudo-gradient. */
    private double[] steepest(double[] point, double[] gradient) {
        double[] steepest = new double[point.length];
        for (int p = 0; p < point.length; p++) {
            double g = gradient[p];
            if (point[p] != 0) {
                steepest[p] = -(g + Math.signum(point[p]) * l1);
            } else if (Math.abs(g) > l1) {
                steepest[p] = -(g - Math.signum(g) * l1);
            }
        }
        return steepest;
    }

    /** The two-loop recursion, kept in the orthant of steepest descent. */
    private double[] direction(double[] steepest) {
        double[] direction = steepest.clone();
        double[] shares = new double[memory.size()];
        int k = 0;
        for (Iterator<Pair> newestFirst = memory.descendingIterator(); newestFirst.hasNext(); k++) {
            Pair pair = newestFirst.next();
            shares[k] = dot(pair.step, direction) / pair.product;
            add(direction, pair.change, -shares[k]);
        }
        if (!memory.isEmpty()) {
            Pair newest = memory.getLast();
            double scale = newest.product / square(newest.change);
            for (int p = 0; p < direction.length; p++) {
                direction[p] *= scale;
            }
        }
        for (Pair pair : memory) {
            add(direction, pair.step, shares[--k] - dot(pair.change, direction) / pair.product);
        }
        for (int p = 0; l1 > 0 && p < direction.length; p++) {
            if (direction[p] * steepest[p] <= 0) {
                direction[p] = 0;
            }
        }
        return direction;
    }

    /** Halves the step until the value falls enough; NaN where it never does. */
    private double search(double[] point, double value, double[] steepest, double[] direction, double[] next, double[] gradient,
                          boolean first) {
        double step = first ? 1 / Math.sqrt(square(direction)) : 1;
        for (int tries = 0; tries < LONGEST_SEARCH; tries++, step *= 0.5) {
            double gained = 0;
            for (int p = 0; p < point.length; p++) {
                double moved = point[p] + step * direction[p];
                double orthant = point[p] != 0 ? point[p] : steepest[p];
                next[p] = l1 > 0 && moved * orthant < 0 ? 0 : moved;
                gained += (next[p] - point[p]) * -steepest[p];
            }
            double smooth = objective.evaluate(next, gradient);
            if (smooth + l1 * absolutes(next) <= value + DECREASE * gained) {
                return smooth;
            }
        }
        return Double.NaN;
    }

    private void remember(double[] point, double[] next, double[] gradient, double[] nextGradient) {
        float[] step = new float[point.length];
        float[] change = new float[point.length];
        double product = 0;
        for (int p = 0; p < point.length; p++) {
            step[p] = (float) (next[p] - point[p]);
            change[p] = (float) (nextGradient[p] - gradient[p]);
            product += (double) step[p] * change[p];
        }
        if (product > 1e-12) {
            memory.addLast(new Pair(step, change, product));
        }
        if (memory.size() > MEMORY) {
            memory.removeFirst();
        }
    }

    private static double absolutes(double[] values) {
        return Arrays.stream(values).map(Math::abs).sum();
    }

    private static double square(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value * value;
        }
        return sum;
    }

    private static double square(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += (double) value * value;
        }
        return sum;
    }

    private static double dot(float[] a, double[] b) {
        double sum = 0;
        for (int p = 0; p < a.length; p++) {
            sum += a[p] * b[p];
        }
        return sum;
    }

    private static void add(double[] to, float[] what, double times) {
        for (int p = 0; p < to.length; p++) {
            to[p] += times * what[p];
        }
    }
}
