package org.khabir.extract.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabir.text.Normalizer;

/**
 * A file of words in sections that lies beside this class, all folded; {@code [NAME]} begins a section, # a remark. Immutable.
 *
 * @param sections the words by section
 */
record WordSections(Map<String, Set<String>> sections) {

    static WordSections read(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WordSections.class.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            return parse(reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static WordSections parse(List<String> lines) {
        Map<String, Set<String>> sections = new HashMap<>();
        String section = "";
        for (String line : lines) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1);
            } else {
                Set<String> words = sections.computeIfAbsent(section, name -> new HashSet<>());
                Stream.of(line.split(" ")).map(WordSections::folded).forEach(words::add);
            }
        }
        return new WordSections(sections);
    }

    private static String folded(String entry) {
        return Stream.of(entry.split("_")).map(Normalizer::key).collect(Collectors.joining("_"));
    }

    boolean has(String section, String word) {
        return sections.getOrDefault(section, Set.of()).contains(word);
    }
}
