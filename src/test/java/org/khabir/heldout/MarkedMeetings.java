package org.khabir.heldout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.khabir.text.Normalizer;

/** Meetings as a reader marked them in a file of this folder, by article; an article without any tells none. */
record MarkedMeetings(Map<String, List<Told>> byArticle) {

    /** A name in a marking: a part of the entity's name is enough. */
    record Name(String key, String role, boolean optional) {

        /** True where one of {@code forms}, folded, holds the name or is held by it. */
        boolean names(List<String> forms) {
            return forms.stream().anyMatch(form -> (" " + form + " ").contains(" " + key + " ") || (" " + key + " ").contains(" " + form + " "));
        }
    }

    /** A marked meeting; the fields as the file writes them. */
    record Told(String kind, String status, List<Name> people, String place, String date) {

        boolean isOptional() {
            return status.startsWith("~");
        }

        List<Name> required() {
            return people.stream().filter(name -> !name.optional()).toList();
        }
    }

    static MarkedMeetings read(String name) throws IOException {
        Map<String, List<Told>> byArticle = new LinkedHashMap<>();
        try (InputStream in = MarkedMeetings.class.getResourceAsStream("/org/khabir/heldout/" + name)) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.startsWith("#")).toList()) {
                String[] fields = line.split("\t");
                List<Told> told = byArticle.computeIfAbsent(fields[0], article -> new ArrayList<>());
                if (fields.length > 1) {
                    told.add(told(Arrays.copyOfRange(fields, 1, fields.length)));
                }
            }
        }
        return new MarkedMeetings(byArticle);
    }

    /** @param fields kind, status, participants, place, date */
    static Told told(String[] fields) {
        return new Told(fields[0], fields[1], Arrays.stream(fields[2].split("; ")).map(MarkedMeetings::name).toList(), fields[3], fields[4]);
    }

    private static Name name(String written) {
        boolean optional = written.startsWith("?");
        String[] parts = written.substring(optional ? 1 : 0).split(":");
        return new Name(Normalizer.key(parts[0]), parts.length > 1 ? parts[1] : "PARTICIPANT", optional);
    }

    /** The definite ones of all articles. */
    Stream<Told> definite() {
        return byArticle.values().stream().flatMap(List::stream).filter(told -> !told.isOptional());
    }
}
