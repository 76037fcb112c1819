package org.khabir.extract.english;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.khabir.text.Normalizer;
import org.khabir.text.Token;
import org.khabir.text.Tokenizer;

/** Reads the tables that lie beside this class: columns divided by tabulators, lines that start with # are remarks. */
final class Table {

    private Table() {
    }

    static List<String[]> rows(String resource) {
        try (InputStream in = Table.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Missing resource: " + resource);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\t")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a name, folded in full, divided by single blanks. */
    static String key(String name) {
        return Tokenizer.tokenize(name).stream().map(Token::text).map(Normalizer::key).collect(Collectors.joining(" "));
    }
}
