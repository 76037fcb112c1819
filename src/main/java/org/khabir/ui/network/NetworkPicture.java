package org.khabir.ui.network;

import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.khabir.ui.drawing.Pen;
import org.khabir.ui.drawing.Viewport;

/** The arranged network as it is seen: what is drawn where, and what is at a pixel. */
record NetworkPicture(Arrangement arrangement, Viewport view) {

    private static final double SMALLEST = 4.5;
    private static final double LARGEST = 15;
    private static final double THINNEST = 0.9;
    private static final double THICKEST = 6;
    private static final int STRONGEST = 3;
    private static final double SLACK = 3;
    private static final double FADED = 0.18;

    double x(int node) {
        return view.x(arrangement.xs()[node]);
    }

    double y(int node) {
        return view.y(arrangement.ys()[node]);
    }

    /** Half the width of a node: its area grows with its weight, and all grow a little as one zooms in. */
    double radius(int node) {
        double share = Math.sqrt((double) network().nodes().get(node).weight() / network().highestWeight());
        return (SMALLEST + (LARGEST - SMALLEST) * share) * Math.clamp(Math.sqrt(view.scale()), 0.5, 1.5);
    }

    /** The node at a pixel, the last drawn first. */
    OptionalInt nodeAt(double x, double y) {
        return IntStream.range(0, network().nodes().size()).filter(i -> Math.hypot(x(i) - x, y(i) - y) <= radius(i) + SLACK).findFirst();
    }

    /** The link that runs through a pixel, or null. */
    Network.Link linkAt(double x, double y) {
        return network().links().stream().filter(link -> distance(link, x, y) <= SLACK + width(link) / 2).findFirst().orElse(null);
    }

    /**
     * @param node   the chosen one, -1 for none: what has nothing to do with it fades
     * @param chosen the chosen link, null for none
     * @param colors by style class
     */
    void paint(Pen pen, Function<String, Color> colors, int node, Network.Link chosen) {
        Color usual = colors.apply("network-link");
        Color near = colors.apply("network-near");
        boolean[] bright = bright(node, chosen);
        boolean fades = node >= 0 || chosen != null;
        Predicate<Network.Link> isNear = link -> node >= 0 && link.touches(node) || link.equals(chosen);
        draw(pen, network().links().stream().filter(isNear.negate()), fades ? faded(usual) : usual);
        draw(pen, network().links().stream().filter(isNear), near);
        Color edge = colors.apply("network-ground");
        for (int i = network().nodes().size() - 1; i >= 0; i--) {
            Color own = colors.apply(NodeShape.style(network().nodes().get(i).entity().type()));
            Color fill = bright[i] ? own : faded(own);
            NodeShape.draw(pen, network().nodes().get(i).entity().type(), x(i), y(i), radius(i), fill, i == node ? colors.apply("network-chosen") : edge, i == node ? 3 : 1);
            if (arrangement.pinned()[i]) {
                pen.circle(x(i), y(i), radius(i) / 3, edge, null, 0);
            }
        }
    }

    /** Links of one width are one path, which is cut out of the whole picture however few they are. */
    private void draw(Pen pen, Stream<Network.Link> links, Color color) {
        links.collect(Collectors.groupingBy(this::strength, TreeMap::new, Collectors.toList())).values().forEach(alike -> {
            pen.begin();
            for (Network.Link link : alike) {
                pen.moveTo(x(link.one()), y(link.one()));
                pen.lineTo(x(link.other()), y(link.other()));
            }
            pen.stroke(color, width(alike.getFirst()));
        });
    }

    private boolean[] bright(int node, Network.Link chosen) {
        boolean[] bright = new boolean[network().nodes().size()];
        for (int i = 0; i < bright.length; i++) {
            bright[i] = node < 0 && chosen == null || i == node || chosen != null && chosen.touches(i);
        }
        if (node >= 0) {
            network().linksOf(node).forEach(link -> bright[link.one()] = bright[link.other()] = true);
        }
        return bright;
    }

    private Network network() {
        return arrangement.network();
    }

    private double width(Network.Link link) {
        return (THINNEST + (THICKEST - THINNEST) * strength(link) / STRONGEST) * Math.clamp(view.scale(), 0.6, 1.5);
    }

    /** How heavy a link is among all, from 0 to {@link #STRONGEST}. */
    private int strength(Network.Link link) {
        return Math.round((float) STRONGEST * (link.weight() - 1) / Math.max(1, network().highestLink() - 1));
    }

    private double distance(Network.Link link, double x, double y) {
        double fromX = x(link.one());
        double fromY = y(link.one());
        double wayX = x(link.other()) - fromX;
        double wayY = y(link.other()) - fromY;
        double along = Math.clamp(((x - fromX) * wayX + (y - fromY) * wayY) / Math.max(wayX * wayX + wayY * wayY, 1e-9), 0, 1);
        return Math.hypot(fromX + along * wayX - x, fromY + along * wayY - y);
    }

    private static Color faded(Color color) {
        return color.deriveColor(0, 1, 1, FADED);
    }
}
