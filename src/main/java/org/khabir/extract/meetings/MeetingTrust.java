package org.khabir.extract.meetings;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How often meetings read in a certain way are right: logistic regression over {@link MeetingSigns}, fitted to meetings of random
 * news that a reader judged (docs/quality-meetings.md).
 *
 * @param weights a weight for each sign; other signs count for nothing
 */
public record MeetingTrust(Map<String, Double> weights) {

    private static final double LEAST = 0.05;
    private static final double HIGHEST = 0.98;

    public MeetingTrust {
        weights = Map.copyOf(weights);
    }

    /** The weights that come with Khabir. */
    public static MeetingTrust shipped() {
        return new MeetingTrust(Tables.rows("trust.tsv").stream().collect(Collectors.toMap(row -> row[0], row -> Double.valueOf(row[1]))));
    }

    /** The weights as the file keeps them, a sign a line in the order of the alphabet. */
    public String text() {
        StringBuilder text = new StringBuilder("# Weights of the signs of a right meeting, made by khabir train --meetings (docs/quality-meetings.md).\n");
        new TreeMap<>(weights).forEach((sign, weight) -> text.append(String.format(Locale.ROOT, "%s\t%.4f\n", sign, weight)));
        return text.toString();
    }

    /** The share of meetings with such {@link MeetingSigns} that are right, 0 to 1. */
    public double of(Set<String> signs) {
        double sum = signs.stream().mapToDouble(sign -> weights.getOrDefault(sign, 0.0)).sum();
        return Math.clamp(1 / (1 + Math.exp(-sum)), LEAST, HIGHEST);
    }
}
