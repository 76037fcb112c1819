package org.khabir.ui.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.khabir.model.DrawnPlace;

/**
 * A network with the places of its nodes, in pixels at the usual size. Never altered.
 *
 * @param pinned which nodes the analyst put where they are
 * @param fresh  how much of it has no place of its own yet, 0 to 1
 */
record Arrangement(Network network, double[] xs, double[] ys, boolean[] pinned, double fresh) {

    static final Arrangement EMPTY = new Arrangement(Network.EMPTY, new double[0], new double[0], new boolean[0], 0);
    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
    private static final double APART = 60;

    /**
     * Nodes of which a place is known stand there; others beside those they are linked to or, where these have no place either, on a spiral in the order of their
     * weight. The same network is always arranged the same.
     *
     * @param known by the keys of names
     */
    static Arrangement of(Network network, Map<String, DrawnPlace> known) {
        int count = network.nodes().size();
        double[] xs = new double[count];
        double[] ys = new double[count];
        boolean[] pinned = new boolean[count];
        boolean[] placed = new boolean[count];
        for (int i = 0; i < count; i++) {
            DrawnPlace place = place(network.nodes().get(i), known);
            if (place != null) {
                xs[i] = place.x();
                ys[i] = place.y();
                pinned[i] = place.pinned();
                placed[i] = true;
            }
        }
        long fresh = IntStream.range(0, count).filter(i -> !placed[i]).count();
        for (int i = 0; i < count; i++) {
            if (!placed[i]) {
                putBeside(network, i, xs, ys, placed);
            }
        }
        return new Arrangement(network, xs, ys, pinned, count == 0 ? 0 : (double) fresh / count);
    }

    private static DrawnPlace place(Network.Node node, Map<String, DrawnPlace> known) {
        DrawnPlace own = known.get(node.entity().key());
        return own != null ? own : node.entity().names().stream().filter(known::containsKey).map(known::get).findFirst().orElse(null);
    }

    private static void putBeside(Network network, int node, double[] xs, double[] ys, boolean[] placed) {
        double x = 0;
        double y = 0;
        int neighbours = 0;
        for (Network.Link link : network.links()) {
            int other = link.one() == node ? link.other() : link.one();
            if (link.touches(node) && placed[other]) {
                x += xs[other];
                y += ys[other];
                neighbours++;
            }
        }
        double distance = neighbours > 0 ? APART : APART * Math.sqrt(node + 1);
        xs[node] = x / Math.max(1, neighbours) + distance * Math.cos(node * GOLDEN_ANGLE);
        ys[node] = y / Math.max(1, neighbours) + distance * Math.sin(node * GOLDEN_ANGLE);
        placed[node] = neighbours > 0;
    }

    Arrangement moved(int node, double x, double y) {
        double[] newXs = xs.clone();
        double[] newYs = ys.clone();
        newXs[node] = x;
        newYs[node] = y;
        return new Arrangement(network, newXs, newYs, pinned, 0).pinned(node, true);
    }

    Arrangement pinned(int node, boolean pin) {
        boolean[] pins = pinned.clone();
        pins[node] = pin;
        return new Arrangement(network, xs, ys, pins, 0);
    }

    /** The places, to be kept. */
    List<DrawnPlace> places() {
        List<DrawnPlace> places = new ArrayList<>();
        for (int i = 0; i < xs.length; i++) {
            places.add(new DrawnPlace(network.nodes().get(i).entity().key(), xs[i], ys[i], pinned[i]));
        }
        return places;
    }

    double left() {
        return IntStream.range(0, xs.length).mapToDouble(i -> xs[i]).min().orElse(0);
    }

    double right() {
        return IntStream.range(0, xs.length).mapToDouble(i -> xs[i]).max().orElse(0);
    }

    double top() {
        return IntStream.range(0, ys.length).mapToDouble(i -> ys[i]).min().orElse(0);
    }

    double bottom() {
        return IntStream.range(0, ys.length).mapToDouble(i -> ys[i]).max().orElse(0);
    }
}
