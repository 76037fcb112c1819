package org.khabir.ui.map;

import java.util.ArrayList;
import java.util.List;
import org.khabir.ui.drawing.Viewport;

/**
 * Spots that would cover each other, drawn as one.
 *
 * @param spots the weightiest first, where the cluster is drawn
 * @param x     in pixels, as {@code y}
 */
record Cluster(List<Spot> spots, double x, double y) {

    private static final double NEAR = 30;
    private static final double SMALLEST = 8;
    private static final double LARGEST = 26;

    /** Each spot goes to the first cluster that it is near to, or makes one of its own. */
    static List<Cluster> of(List<Spot> spots, Viewport view) {
        List<Cluster> clusters = new ArrayList<>();
        for (Spot spot : spots) {
            double x = view.x(spot.x());
            double y = view.y(spot.y());
            clusters.stream().filter(cluster -> Math.hypot(cluster.x - x, cluster.y - y) < NEAR).findFirst().ifPresentOrElse(
                    cluster -> cluster.spots.add(spot), () -> clusters.add(new Cluster(new ArrayList<>(List.of(spot)), x, y)));
        }
        return clusters;
    }

    int meetings() {
        return spots.stream().mapToInt(spot -> spot.meetings().size()).sum();
    }

    int namings() {
        return spots.stream().mapToInt(spot -> spot.namings().size()).sum();
    }

    /** Of the disc, in pixels: its area grows with what it stands for. */
    static double radius(int count) {
        return Math.clamp(SMALLEST * Math.sqrt(count) * 0.8, SMALLEST, LARGEST);
    }

    double radius() {
        return Math.max(radius(Math.max(1, meetings())), namings() == 0 ? 0 : radius(namings()));
    }

    boolean isAt(double atX, double atY) {
        return Math.hypot(x - atX, y - atY) <= radius() + 2;
    }
}
