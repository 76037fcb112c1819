package org.khabir.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Article;

/** An article as a JSON object: id, title, source, author, url, published, category, body. */
final class JsonArticle {

    private JsonArticle() {
    }

    /** @throws KhabirException where it is no object or has no body */
    static Article of(JsonNode node, SourceFile source) throws KhabirException {
        if (!node.isObject()) {
            throw new KhabirException("errors.ingest.no-article", source.file());
        }
        String body = text(node, "body");
        if (body.isBlank()) {
            throw new KhabirException("errors.ingest.empty", source.file());
        }
        String id = text(node, "id").strip();
        String title = text(node, "title").strip();
        return new Article(id.isEmpty() ? Bodies.idOf(title, body) : id, title, text(node, "source"), text(node, "author"),
                text(node, "url"), Dates.parse(text(node, "published")), text(node, "category"), body);
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? "" : value.asText();
    }
}
