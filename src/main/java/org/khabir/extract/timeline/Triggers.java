package org.khabir.extract.timeline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khabir.model.TimelineKind;
import org.khabir.text.Normalizer;
import org.khabir.text.Proclitics;
import org.khabir.text.Token;

/** The verbs, nouns and phrases that tell a kind of happening, from happenings.tsv, in their inflected forms. */
final class Triggers {

    private static final String RESOURCE = "happenings.tsv";
    private static final List<String> PAST_ENDINGS = List.of("", "ت", "ا", "تا", "وا", "ه", "ها", "ته", "تها");
    private static final List<String> PRESENT_ENDINGS = List.of("", "ان", "ون", "ه", "ها");
    private static final List<String> NOUN_ENDINGS = List.of("", "ه", "ها", "هم", "هما", "ا");

    /** @param verb true for a verb: it never ends in ta marbuta, though its folded form with a pronoun may look so (زاره, زارة) */
    private record Form(List<String> words, TimelineKind kind, boolean verb) {
    }

    private final Map<String, List<Form>> byFirstWord = new HashMap<>();

    Triggers() {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Triggers.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::addLine);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + RESOURCE, e);
        }
        byFirstWord.values().forEach(forms -> forms.sort((a, b) -> b.words.size() - a.words.size()));
    }

    private void addLine(String line) {
        String[] columns = line.split("\t");
        TimelineKind kind = TimelineKind.valueOf(columns[0]);
        for (String form : columns[2].split("\\|")) {
            List<String> words = List.of(Normalizer.key(form).split(" "));
            switch (columns[1]) {
                case "verb" -> addVerb(words.get(0), words.get(1), kind);
                case "noun" -> addNoun(words, kind);
                default -> add(words, kind, false);
            }
        }
    }

    private void addVerb(String past, String present, TimelineKind kind) {
        PAST_ENDINGS.forEach(ending -> add(List.of(past + ending), kind, true));
        for (String ending : PRESENT_ENDINGS) {
            add(List.of(present + ending), kind, true);
            add(List.of("ت" + present.substring(1) + ending), kind, true);
        }
    }

    private void addNoun(List<String> words, TimelineKind kind) {
        if (words.size() > 1) {
            add(words, kind, false);
            return;
        }
        String noun = words.getFirst();
        add(List.of("ال" + noun), kind, false);
        String stem = noun.endsWith("ه") ? noun.substring(0, noun.length() - 1) + "ت" : noun;
        NOUN_ENDINGS.forEach(ending -> add(List.of(ending.isEmpty() ? noun : stem + ending), kind, false));
    }

    private void add(List<String> words, TimelineKind kind, boolean verb) {
        byFirstWord.computeIfAbsent(words.getFirst(), key -> new ArrayList<>()).add(new Form(words, kind, verb));
    }

    /** @param verb true where a verb tells it */
    record Found(TimelineKind kind, boolean verb) {
    }

    /** What the words from {@code i} on tell, read with and without proclitics; null where nothing. */
    Found at(List<Token> tokens, int i) {
        if (!tokens.get(i).isWord()) {
            return null;
        }
        for (Proclitics.Reading reading : Proclitics.readings(tokens.get(i).norm())) {
            for (Form form : byFirstWord.getOrDefault(reading.rest(), List.of())) {
                if (follows(form.words, tokens, i) && !(form.verb && tokens.get(i).light().endsWith("ة"))) {
                    return new Found(form.kind, form.verb);
                }
            }
        }
        return null;
    }

    private static boolean follows(List<String> words, List<Token> tokens, int i) {
        for (int k = 1; k < words.size(); k++) {
            if (i + k >= tokens.size() || !tokens.get(i + k).is(words.get(k))) {
                return false;
            }
        }
        return true;
    }
}
