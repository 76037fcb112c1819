package org.khabir.ingest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.khabir.i18n.KhabirException;

/** JSON lines: an article object a line. A broken line is refused alone. */
final class JsonLinesReader implements ArticleReader {

    private final ObjectMapper json = new ObjectMapper();

    @Override
    public void read(SourceFile source, ArticleSink sink) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(source.open(), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null && !sink.cancelled(); line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    give(line, number, source, sink);
                }
            }
        }
    }

    private void give(String line, int number, SourceFile source, ArticleSink sink) {
        try {
            JsonReader.give(json.readTree(line), source, sink);
        } catch (JacksonException e) {
            sink.refused(new Refusal(source.file(), new KhabirException(e, "errors.ingest.broken-line", source.file(),
                    String.valueOf(number), e.getOriginalMessage())));
        }
    }
}
