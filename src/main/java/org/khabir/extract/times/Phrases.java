package org.khabir.extract.times;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.khabir.text.Normalizer;

/** A table of words and phrases and what each stands for, read from a resource beside this package. */
final class Phrases<T> {

    /** A phrase found: its value, and the index of the token behind it. */
    record Hit<T>(T value, int next) {
    }

    private record Phrase<T>(String[] words, T value) {
    }

    private final Map<String, List<Phrase<T>>> byFirstWord = new HashMap<>();

    /** Reads lines of {@code forms TAB columns}; forms are parted by {@code |}, and # begins a remark. */
    static <T> Phrases<T> load(String resource, Function<String[], T> value) {
        Phrases<T> phrases = new Phrases<>();
        for (String[] columns : rows(resource)) {
            for (String form : columns[0].split("\\|")) {
                phrases.add(form, value.apply(columns));
            }
        }
        phrases.byFirstWord.values().forEach(list -> list.sort(Comparator.comparing((Phrase<T> p) -> p.words.length).reversed()));
        return phrases;
    }

    private static List<String[]> rows(String resource) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Phrases.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\t")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }

    private void add(String form, T value) {
        String[] words = Normalizer.key(form).split(" ");
        byFirstWord.computeIfAbsent(words[0], key -> new ArrayList<>()).add(new Phrase<>(words, value));
    }

    /** The longest phrase that begins at {@code i}; null where none does. */
    Hit<T> at(Words words, int i) {
        for (Phrase<T> phrase : byFirstWord.getOrDefault(words.at(i), List.of())) {
            if (matches(phrase.words, words, i)) {
                return new Hit<>(phrase.value, i + phrase.words.length);
            }
        }
        return null;
    }

    /** What the single word {@code word} stands for, or null. */
    T get(String word) {
        for (Phrase<T> phrase : byFirstWord.getOrDefault(word, List.of())) {
            if (phrase.words.length == 1) {
                return phrase.value;
            }
        }
        return null;
    }

    private static boolean matches(String[] phrase, Words words, int i) {
        for (int k = 1; k < phrase.length; k++) {
            if (!words.is(i + k, phrase[k])) {
                return false;
            }
        }
        return true;
    }

    /** The first words of all phrases, folded. */
    Set<String> firstWords() {
        return byFirstWord.keySet();
    }

    /** The words of column 1 of {@code resource} by the name in column 0, folded. */
    static Map<String, Set<String>> groups(String resource) {
        Map<String, Set<String>> groups = new HashMap<>();
        for (String[] columns : rows(resource)) {
            groups.put(columns[0], Set.copyOf(Arrays.stream(columns[1].split(" ")).map(Normalizer::key).distinct().toList()));
        }
        return groups;
    }
}
