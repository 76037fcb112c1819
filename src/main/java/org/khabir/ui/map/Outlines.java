package org.khabir.ui.map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * The outlines of the countries, in Mercator's projection: x and y by turns. From Natural Earth by way of a TopoJSON file, whose lines are given in steps
 * from point to point and shared between neighbours (github.com/topojson/topojson-specification).
 *
 * @param lines coasts and borders
 * @param land  closed; a ring within another is a lake
 */
record Outlines(List<Line> lines, List<Line> land) {

    static final Outlines NONE = new Outlines(List.of(), List.of());
    private static final double WORLD = 360;
    private static final double EDGE = 0.01;
    private static final String FILE = "countries-50m.json.gz";

    /** Points, and the rectangle they lie in. */
    record Line(double[] points, double left, double top, double right, double bottom) {

        /** Points as they are in a file: where they leap from one side of the world to the other, they go on beyond its edge. */
        static Line of(double[] given) {
            double[] points = given.clone();
            for (int i = 2; i < points.length; i += 2) {
                points[i] -= WORLD * Math.round((points[i] - points[i - 2]) / WORLD);
            }
            return bounded(points);
        }

        /** The same beyond the other edge. */
        Line shifted() {
            double[] moved = points.clone();
            for (int i = 0; i < moved.length; i += 2) {
                moved[i] += left < -WORLD / 2 ? WORLD : -WORLD;
            }
            return bounded(moved);
        }

        boolean isBeyondEdge() {
            return left < -WORLD / 2 - EDGE || right > WORLD / 2 + EDGE;
        }

        /** Around the pole where it goes all round the world, which on the map ends there. */
        Line throughPole() {
            double ends = points[points.length - 2] - points[0];
            if (Math.abs(ends) < WORLD / 2) {
                return this;
            }
            double pole = Mercator.y(-Mercator.MOST);
            double[] whole = Arrays.copyOf(points, points.length + 4);
            whole[points.length] = points[points.length - 2];
            whole[points.length + 1] = pole;
            whole[points.length + 2] = points[0];
            whole[points.length + 3] = pole;
            return bounded(whole);
        }

        private static Line bounded(double[] points) {
            double left = Double.POSITIVE_INFINITY;
            double top = Double.POSITIVE_INFINITY;
            double right = Double.NEGATIVE_INFINITY;
            double bottom = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < points.length; i += 2) {
                left = Math.min(left, points[i]);
                right = Math.max(right, points[i]);
                top = Math.min(top, points[i + 1]);
                bottom = Math.max(bottom, points[i + 1]);
            }
            return new Line(points, left, top, right, bottom);
        }
    }

    /** Reads the file that comes with Khabir; takes a part of a second. */
    static Outlines load() {
        try (InputStream in = new GZIPInputStream(Outlines.class.getResourceAsStream(FILE))) {
            JsonNode topology = new ObjectMapper().readTree(in);
            List<double[]> arcs = new ArrayList<>();
            topology.get("arcs").forEach(arc -> arcs.add(points(arc, topology.get("transform"))));
            List<Line> land = new ArrayList<>();
            topology.at("/objects/land/geometries").forEach(geometry -> geometry.get("arcs")
                    .forEach(polygon -> polygon.forEach(ring -> land.add(Line.of(joined(ring, arcs)).throughPole()))));
            return new Outlines(onBothEdges(arcs.stream().map(Line::of).toList()), onBothEdges(land));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Line> onBothEdges(List<Line> lines) {
        return Stream.concat(lines.stream(), lines.stream().filter(Line::isBeyondEdge).map(Line::shifted)).toList();
    }

    private static double[] points(JsonNode arc, JsonNode transform) {
        double[] points = new double[2 * arc.size()];
        long x = 0;
        long y = 0;
        for (int i = 0; i < arc.size(); i++) {
            x += arc.get(i).get(0).asLong();
            y += arc.get(i).get(1).asLong();
            points[2 * i] = Mercator.x(x * transform.at("/scale/0").asDouble() + transform.at("/translate/0").asDouble());
            points[2 * i + 1] = Mercator.y(y * transform.at("/scale/1").asDouble() + transform.at("/translate/1").asDouble());
        }
        return points;
    }

    /** The arcs one behind the other; one given as its complement is gone backwards. */
    private static double[] joined(JsonNode ring, List<double[]> arcs) {
        int length = 0;
        for (JsonNode number : ring) {
            length += arcs.get(index(number)).length;
        }
        double[] joined = new double[length];
        int at = 0;
        for (JsonNode number : ring) {
            double[] arc = arcs.get(index(number));
            for (int i = 0; i < arc.length; i += 2) {
                int from = number.asInt() >= 0 ? i : arc.length - 2 - i;
                joined[at++] = arc[from];
                joined[at++] = arc[from + 1];
            }
        }
        return joined;
    }

    private static int index(JsonNode number) {
        return number.asInt() >= 0 ? number.asInt() : ~number.asInt();
    }
}
