package org.khabir.extract.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.khabir.model.EntityType;

/**
 * The share of names that are right, given the stacked field's probability of exactly this name: Platt's curve (1999), with a
 * weight for names that rules and the first field have alike, and one for each type. Fitted to articles that the field had not
 * learned from.
 *
 * @param weights see {@link #evidence}
 */
public record Confidence(List<Double> weights) {

    private static final String FILE = "confidence.txt";
    private static final double LEAST = 0.001;
    private static final double HIGHEST = 0.99;

    public Confidence {
        weights = List.copyOf(weights);
    }

    /** The curve that comes with Khabir. */
    public static Confidence shipped() {
        try (InputStream in = Confidence.class.getResourceAsStream(FILE)) {
            return new Confidence(new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().map(Double::valueOf).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }

    /** The curve as the file keeps it: a weight a line. */
    public String text() {
        StringBuilder text = new StringBuilder();
        weights.forEach(weight -> text.append(String.format(Locale.ROOT, "%.6f%n", weight)));
        return text.toString().replace("\r", "");
    }

    /** What the weights are of: one, the probability's log odds, whether the name was proposed, its log odds then, and its type. */
    public static double[] evidence(double probability, boolean proposed, EntityType type) {
        double within = Math.clamp(probability, LEAST, 1 - LEAST);
        double odds = Math.log(within / (1 - within));
        double[] evidence = new double[4 + EntityType.values().length];
        evidence[0] = 1;
        evidence[1] = odds;
        evidence[2] = proposed ? 1 : 0;
        evidence[3] = proposed ? odds : 0;
        evidence[4 + type.ordinal()] = 1;
        return evidence;
    }

    /** The confidence, 0 to 1. */
    public double of(double probability, boolean proposed, EntityType type) {
        double[] evidence = evidence(probability, proposed, type);
        double sum = 0;
        for (int k = 0; k < evidence.length; k++) {
            sum += weights.get(k) * evidence[k];
        }
        return Math.min(HIGHEST, 1 / (1 + Math.exp(-sum)));
    }

    /** The curve that takes probabilities as they are. */
    public static Confidence plain() {
        List<Double> weights = new ArrayList<>();
        for (int k = 0; k < 4 + EntityType.values().length; k++) {
            weights.add(k == 1 ? 1.0 : 0.0);
        }
        return new Confidence(weights);
    }
}
