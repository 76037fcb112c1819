package org.khabir.extract.timeline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.khabir.text.Normalizer;
import org.khabir.text.Token;

/** Groups of phrases of a tab-separated resource, matched against tokens. */
final class Phrases {

    private final Map<String, Map<String, List<List<String>>>> groups = new HashMap<>();

    /** Reads this package's resource {@code name}: a group's name, and its phrases separated by " / ". */
    Phrases(String name) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Phrases.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::addLine);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }

    private void addLine(String line) {
        String[] columns = line.split("\t");
        Map<String, List<List<String>>> group = groups.computeIfAbsent(columns[0], g -> new HashMap<>());
        for (String phrase : columns[1].split(" / ")) {
            List<String> words = List.of(Normalizer.key(phrase.strip()).split(" "));
            group.merge(words.getFirst(), List.of(words), (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
        }
    }

    /** How many tokens from {@code at} on the longest phrase of {@code group} covers; 0 for none. */
    int match(List<Token> tokens, int at, String group) {
        String norm = tokens.get(at).norm();
        int length = match(tokens, at, norm, group);
        boolean glued = length == 0 && norm.length() > 2 && (norm.charAt(0) == 'و' || norm.charAt(0) == 'ف');
        return glued ? match(tokens, at, norm.substring(1), group) : length;
    }

    private int match(List<Token> tokens, int at, String first, String group) {
        int longest = 0;
        for (List<String> words : groups.getOrDefault(group, Map.of()).getOrDefault(first, List.of())) {
            longest = words.size() > longest && follows(tokens, at, words) ? words.size() : longest;
        }
        return longest;
    }

    /** A phrase's last word of one letter is a proclitic of the word there. */
    private static boolean follows(List<Token> tokens, int at, List<String> words) {
        for (int k = 1; k < words.size(); k++) {
            boolean proclitic = k == words.size() - 1 && words.get(k).length() == 1;
            boolean there = at + k < tokens.size() && (proclitic ? tokens.get(at + k).startsWith(words.get(k)) : tokens.get(at + k).is(words.get(k)));
            if (!there) {
                return false;
            }
        }
        return true;
    }
}
