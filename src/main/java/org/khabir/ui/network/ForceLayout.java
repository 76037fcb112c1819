package org.khabir.ui.network;

import java.util.Arrays;

/**
 * Moves the nodes of a network to where links are short and nodes apart, by forces as in Fruchterman and Reingold, “Graph Drawing by Force-directed
 * Placement” (1991), but with links that pull the less the more of them a node has, so that crowded parts open up, and with a pull to the middle, so that parts
 * without a link between them stay together. Without chance: the same start leads to the
 * same end. Pinned nodes stay. For one thread.
 */
final class ForceLayout {

    private static final double LENGTH = 62;
    private static final double GRAVITY = 0.5;
    private static final double SPRING = 1.1;
    private static final double CHARGE = 0.05;
    private static final double COOLING = 0.975;
    private static final double HOT = 90;
    private static final double WARM = 18;
    private static final double COLD = 0.4;

    private final Network network;
    private final double[] xs;
    private final double[] ys;
    private final boolean[] pinned;
    private final double[] pushX;
    private final double[] pushY;
    private final double[] charges;
    private final double[] springs;
    private double heat;

    /** @param start arranged anew throughout where much of it is fresh, gently where little is, not at all where nothing is */
    ForceLayout(Arrangement start) {
        network = start.network();
        xs = start.xs().clone();
        ys = start.ys().clone();
        pinned = start.pinned();
        pushX = new double[xs.length];
        pushY = new double[xs.length];
        int[] degrees = new int[xs.length];
        network.links().forEach(link -> {
            degrees[link.one()]++;
            degrees[link.other()]++;
        });
        charges = Arrays.stream(degrees).mapToDouble(degree -> 1 + CHARGE * degree).toArray();
        springs = Arrays.stream(degrees).mapToDouble(degree -> Math.sqrt(SPRING / Math.max(1, Math.sqrt(degree)))).toArray();
        heat = start.fresh() == 0 ? 0 : WARM + (HOT - WARM) * start.fresh();
    }

    /** True once nothing moves any more. */
    boolean isSettled() {
        return heat < COLD;
    }

    /** Goes so many steps at most. */
    void run(int steps) {
        for (int i = 0; i < steps && !isSettled(); i++) {
            step();
        }
    }

    /** Where the nodes are now. */
    Arrangement arrangement() {
        return new Arrangement(network, xs.clone(), ys.clone(), pinned, 0);
    }

    private void step() {
        repel();
        attract();
        for (int i = 0; i < xs.length; i++) {
            double x = pushX[i] - GRAVITY * xs[i];
            double y = pushY[i] - GRAVITY * ys[i];
            double length = Math.hypot(x, y);
            if (!pinned[i] && length > 0) {
                double way = Math.min(length, heat);
                xs[i] += x / length * way;
                ys[i] += y / length * way;
            }
        }
        heat *= COOLING;
    }

    private void repel() {
        Arrays.fill(pushX, 0);
        Arrays.fill(pushY, 0);
        for (int i = 0; i < xs.length; i++) {
            for (int j = i + 1; j < xs.length; j++) {
                double x = xs[i] - xs[j];
                double y = ys[i] - ys[j];
                double square = Math.max(x * x + y * y, 1);
                double force = LENGTH * LENGTH / square * charges[i] * charges[j];
                pushX[i] += x * force;
                pushY[i] += y * force;
                pushX[j] -= x * force;
                pushY[j] -= y * force;
            }
        }
    }

    private void attract() {
        for (Network.Link link : network.links()) {
            double x = xs[link.one()] - xs[link.other()];
            double y = ys[link.one()] - ys[link.other()];
            double force = springs[link.one()] * springs[link.other()] * (1 + 0.25 * Math.log(link.weight()));
            pushX[link.one()] -= x * force;
            pushY[link.one()] -= y * force;
            pushX[link.other()] += x * force;
            pushY[link.other()] += y * force;
        }
    }
}
