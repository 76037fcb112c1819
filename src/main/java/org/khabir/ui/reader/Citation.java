package org.khabir.ui.reader;

import java.util.ArrayList;
import java.util.List;
import org.khabir.model.Article;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.DateText;

/** A quotation with where it comes from. */
public final class Citation {

    private Citation() {
    }

    /** @param quote empty for the article itself */
    public static String of(Texts texts, Article article, String quote) {
        List<String> origin = new ArrayList<>();
        add(origin, article.author());
        add(origin, article.title().isEmpty() ? "" : texts.text("reader.citation.title", article.title()));
        add(origin, article.source());
        add(origin, article.published() == null ? "" : new DateText(texts).full(article.published()));
        add(origin, article.url());
        String from = String.join(texts.text("reader.citation.separator"), origin);
        if (quote.isBlank()) {
            return from;
        }
        String quoted = texts.text("reader.citation.quote", quote.strip());
        return from.isEmpty() ? quoted : quoted + "\n— " + from;
    }

    private static void add(List<String> origin, String part) {
        if (!part.isEmpty()) {
            origin.add(part);
        }
    }
}
