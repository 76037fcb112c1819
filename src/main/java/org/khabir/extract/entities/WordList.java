package org.khabir.extract.entities;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.khabir.text.Normalizer;

/** Reads the word lists that lie beside this class. Lines that start with # are remarks. */
final class WordList {

    private WordList() {
    }

    /** The words of a list, folded in full. */
    static Set<String> words(String resource) {
        return lines(resource).stream().flatMap(line -> Arrays.stream(line.split("\\s+")))
                .map(Normalizer::key).collect(Collectors.toUnmodifiableSet());
    }

    /** The rows of a table, cut at tabulators. */
    static List<String[]> rows(String resource) {
        return lines(resource).stream().map(line -> line.split("\t")).toList();
    }

    private static List<String> lines(String resource) {
        try (InputStream in = WordList.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Missing resource: " + resource);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
