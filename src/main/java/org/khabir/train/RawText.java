package org.khabir.train;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** Untagged text to learn words' use from: gzipped files of JSON lines with a body, or of plain DOC elements. */
final class RawText {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RawText() {
    }

    /** Hands over each line of text that is neither empty nor markup. */
    static void lines(Path file, Consumer<String> sink) throws IOException {
        articles(file, body -> body.lines().filter(line -> !line.isBlank()).forEach(sink));
    }

    /** Hands over each article's text. */
    static void articles(Path file, Consumer<String> sink) throws IOException {
        boolean json = file.toString().endsWith(".jsonl.gz");
        StringBuilder body = new StringBuilder();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file), 1 << 16), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (json) {
                    sink.accept(JSON.readTree(line).path("body").asText());
                } else if (!line.startsWith("<")) {
                    body.append(line).append('\n');
                } else if (!body.isEmpty()) {
                    sink.accept(body.toString());
                    body.setLength(0);
                }
            }
        }
    }
}
