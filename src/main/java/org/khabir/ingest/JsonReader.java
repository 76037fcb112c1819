package org.khabir.ingest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import org.khabir.i18n.KhabirException;

/** A JSON file: one article object, an array of them, or objects one after another. Arrays are read as they come, however long. */
final class JsonReader implements ArticleReader {

    private final ObjectMapper json = new ObjectMapper();

    @Override
    public void read(SourceFile source, ArticleSink sink) throws IOException, KhabirException {
        try (InputStream in = source.open(); JsonParser parser = json.createParser(in)) {
            while (parser.nextToken() != null && !sink.cancelled()) {
                if (parser.currentToken() != JsonToken.START_ARRAY && parser.currentToken() != JsonToken.END_ARRAY) {
                    give(parser.readValueAsTree(), source, sink);
                }
            }
        } catch (JacksonException e) {
            throw new KhabirException(e, "errors.ingest.broken", source.file(), where(e));
        }
    }

    static void give(JsonNode node, SourceFile source, ArticleSink sink) {
        try {
            sink.article(source.file(), JsonArticle.of(node, source));
        } catch (KhabirException e) {
            sink.refused(new Refusal(source.file(), e));
        }
    }

    static String where(JacksonException e) {
        String at = e.getLocation() == null ? "" : " (" + e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr() + ")";
        return e.getOriginalMessage() + at;
    }
}
