package org.khabir.extract.timeline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.khabir.model.TimelineKind;
import org.khabir.text.Normalizer;
import org.khabir.text.Proclitics;
import org.khabir.text.Token;

/** The verbs, nouns and phrases that tell a kind of happening, from happenings.tsv, in their inflected forms, and those that only look so. */
final class Triggers {

    private static final String RESOURCE = "happenings.tsv";
    private static final List<String> PAST_ENDINGS = List.of("", "ت", "ا", "تا", "وا", "ه", "ها", "ته", "تها");
    private static final List<String> PRESENT_ENDINGS = List.of("", "ان", "ون", "ه", "ها");
    private static final List<String> NOUN_ENDINGS = List.of("", "ه", "ها", "هم", "هما", "ا");

    private static final String NOTHING = "NOT";
    /** No verb stands behind these. */
    private static final Set<String> BEFORE_NAMES = Set.of("في", "من", "الي", "علي", "عن", "بين", "مع", "مدينه", "منطقه", "بمنطقه", "معتمديه",
            "جهه", "قريه", "بلده", "سواحل", "شاطئ", "حي", "دوار", "طريق", "قضيه", "جريمه", "محاوله", "بمحاوله", "محاولتي", "بمحاولتي", "محاولات", "احتمال", "باحتمال", "امكانيه", "عمليه", "تهمه");

    /**
     * @param kind null where it tells nothing
     * @param verb true for a single verb: it never ends in ta marbuta, though its folded form with a pronoun may look so (زاره, زارة)
     * @param tells true where a verb tells it
     * @param past  true for a single verb in the perfect
     */
    private record Form(List<String> words, TimelineKind kind, boolean verb, boolean tells, boolean past) {
    }

    private final Map<String, List<Form>> byFirstWord = new HashMap<>();

    Triggers() {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Triggers.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::addLine);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + RESOURCE, e);
        }
        byFirstWord.values().forEach(forms -> forms.sort(Comparator.comparing((Form form) -> -form.words.size()).thenComparing(form -> form.kind != null)));
    }

    private void addLine(String line) {
        String[] columns = line.split("\t");
        TimelineKind kind = columns[0].equals(NOTHING) ? null : TimelineKind.valueOf(columns[0]);
        if (columns[1].equals("pair")) {
            addPairs(columns[2].split(" \\+ "), kind);
            return;
        }
        for (String form : columns[2].split("\\|")) {
            List<String> words = List.of(Normalizer.key(form).split(" "));
            switch (columns[1]) {
                case "verb" -> addVerb(words.get(0), words.get(1), kind);
                case "noun" -> addNoun(words, kind);
                case "clause" -> add(words, kind, false, true);
                default -> add(words, kind, false, false);
            }
        }
    }

    private void addPairs(String[] sides, TimelineKind kind) {
        for (String first : sides[0].split("\\|")) {
            for (String second : sides[1].split("\\|")) {
                add(Stream.of((first + " " + second).split(" ")).map(Normalizer::key).toList(), kind, false, true);
            }
        }
    }

    private void addVerb(String past, String present, TimelineKind kind) {
        PAST_ENDINGS.forEach(ending -> byFirstWord.computeIfAbsent(past + ending, key -> new ArrayList<>()).add(new Form(List.of(past + ending), kind, true, true, true)));
        for (String ending : PRESENT_ENDINGS) {
            add(List.of(present + ending), kind, true, true);
            add(List.of("ت" + present.substring(1) + ending), kind, true, true);
        }
    }

    private void addNoun(List<String> words, TimelineKind kind) {
        if (words.size() > 1) {
            add(words, kind, false, false);
            return;
        }
        String noun = words.getFirst();
        add(List.of("ال" + noun), kind, false, false);
        String stem = noun.endsWith("ه") ? noun.substring(0, noun.length() - 1) + "ت" : noun;
        NOUN_ENDINGS.forEach(ending -> add(List.of(ending.isEmpty() ? noun : stem + ending), kind, false, false));
    }

    private void add(List<String> words, TimelineKind kind, boolean verb, boolean tells) {
        byFirstWord.computeIfAbsent(words.getFirst(), key -> new ArrayList<>()).add(new Form(words, kind, verb, tells, false));
    }

    /**
     * @param verb true where a verb tells it
     * @param past true where that is a single verb in the perfect
     */
    record Found(TimelineKind kind, boolean verb, boolean past) {
    }

    /** What the words from {@code i} on tell, read with and without proclitics; null where nothing. */
    Found at(List<Token> tokens, int i) {
        if (!tokens.get(i).isWord()) {
            return null;
        }
        for (Proclitics.Reading reading : Proclitics.readings(tokens.get(i).norm())) {
            for (Form form : byFirstWord.getOrDefault(reading.rest(), List.of())) {
                if (follows(form.words, tokens, i) && (!form.verb || mayBeVerb(tokens, i, reading.prefix()))) {
                    return form.kind == null ? null : new Found(form.kind, form.tells, form.past);
                }
            }
        }
        return null;
    }

    /** No verb ends in ta marbuta, takes ب or ك, or stands behind a preposition; behind ل it is one of the present. */
    private static boolean mayBeVerb(List<Token> tokens, int i, String prefix) {
        boolean withoutNoun = prefix.indexOf('ب') < 0 && prefix.indexOf('ك') < 0
                && (prefix.indexOf('ل') < 0 || "يتن".indexOf(tokens.get(i).norm().charAt(prefix.length())) >= 0);
        return withoutNoun && !tokens.get(i).light().endsWith("ة") && !(i > 0 && BEFORE_NAMES.contains(tokens.get(i - 1).norm()));
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
