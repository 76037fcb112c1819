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

/** Untagged text to learn words' use from: the lines of gzipped files, plain or JSON lines with a body. */
final class RawText {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RawText() {
    }

    /** Hands over each line of text that is neither empty nor markup. */
    static void lines(Path file, Consumer<String> sink) throws IOException {
        boolean json = file.toString().endsWith(".jsonl.gz");
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file), 1 << 16), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (json) {
                    JSON.readTree(line).path("body").asText().lines().filter(part -> !part.isBlank()).forEach(sink);
                } else if (!line.isBlank() && !line.startsWith("<")) {
                    sink.accept(line);
                }
            }
        }
    }
}
