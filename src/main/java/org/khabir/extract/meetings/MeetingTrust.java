package org.khabir.extract.meetings;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.khabir.model.Entity;
import org.khabir.model.EntityType;
import org.khabir.model.Meeting;
import org.khabir.model.Mention;
import org.khabir.model.MentionKind;

/**
 * How often meetings read in a certain way are right: logistic regression over signs of the reading, fitted to meetings of random
 * news that a reader judged (docs/quality-meetings.md).
 *
 * @param weights a weight for each sign; other signs count for nothing
 */
public record MeetingTrust(Map<String, Double> weights) {

    /** What {@link #signs} holds for every meeting. */
    public static final String ALWAYS = "always";
    private static final double SURE_NAME = 0.8;
    private static final double LIKELY_NAME = 0.6;
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

    /** The share of meetings like {@code meeting} that are right, 0 to 1. */
    public double of(Meeting meeting, List<Entity> entities) {
        double sum = signs(meeting, entities).stream().mapToDouble(sign -> weights.getOrDefault(sign, 0.0)).sum();
        return Math.clamp(1 / (1 + Math.exp(-sum)), LEAST, HIGHEST);
    }

    /** How a meeting was read and what it holds: its trigger, how its sides were found, who takes part, how sure their names are. */
    public static Set<String> signs(Meeting meeting, List<Entity> entities) {
        Map<String, Entity> byId = new HashMap<>();
        entities.forEach(entity -> byId.put(entity.id(), entity));
        List<Entity> people = meeting.participants().stream().map(participant -> byId.get(participant.entityId())).toList();
        Set<String> signs = new TreeSet<>(Set.of(ALWAYS));
        String[] rule = meeting.provenance().rule().split(": ", 2);
        signs.add("trigger " + rule[0]);
        signs.add("read as " + rule[rule.length - 1]);
        signs.add("status " + meeting.status());
        signs.add(people.size() == 1 ? "one side named" : people.size() == 2 ? "two named" : "more named");
        signs.add("persons " + Math.min(2, people.stream().filter(entity -> entity.type() == EntityType.PERSON).count()));
        signs.add("sentences " + Math.min(2, meeting.evidence().size()));
        signs.add("names " + sureness(people));
        addIf(signs, meeting.placeId() != null, "place");
        addIf(signs, meeting.date() != null, "date");
        addIf(signs, people.stream().anyMatch(entity -> entity.type() == EntityType.LOCATION), "a place takes part");
        addIf(signs, people.stream().anyMatch(MeetingTrust::isDescribed), "somebody without a name");
        addIf(signs, people.stream().anyMatch(entity -> !entity.roles().isEmpty()), "an office-holder");
        return signs;
    }

    private static void addIf(Set<String> signs, boolean is, String sign) {
        if (is) {
            signs.add(sign);
        }
    }

    private static boolean isDescribed(Entity entity) {
        return entity.mentions().stream().noneMatch(mention -> mention.kind() == MentionKind.NAME);
    }

    /** How sure the least sure of the names is. */
    private static String sureness(List<Entity> people) {
        double least = people.stream().mapToDouble(MeetingTrust::sureness).min().orElse(1);
        return least >= SURE_NAME ? "sure" : least >= LIKELY_NAME ? "likely" : "doubtful";
    }

    private static double sureness(Entity entity) {
        return entity.mentions().stream().map(Mention::provenance).mapToDouble(provenance -> provenance.confidence()).max().orElse(0);
    }
}
