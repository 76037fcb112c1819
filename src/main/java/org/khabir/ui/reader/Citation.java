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
        String from = origin(texts, article);
        if (quote.isBlank()) {
            return from;
        }
        return texts.text("reader.citation.quote", quote.strip()) + "\n— " + from;
    }

    /** The same as HTML, each part in its own direction. */
    public static String html(Texts texts, Article article, String quote) {
        String from = "<p dir=\"auto\">" + escaped(origin(texts, article)) + "</p>";
        return quote.isBlank() ? from : "<blockquote dir=\"auto\">" + escaped(quote.strip()).replace("\n", "<br>") + "</blockquote>" + from;
    }

    private static String origin(Texts texts, Article article) {
        List<String> origin = new ArrayList<>();
        add(origin, article.author());
        add(origin, article.title().isEmpty() ? "" : texts.text("reader.citation.title", article.title()));
        add(origin, article.source());
        add(origin, article.published() == null ? "" : new DateText(texts).full(article.published()));
        add(origin, article.url());
        return origin.isEmpty() ? texts.text("library.untitled") : String.join(texts.text("reader.citation.separator"), origin);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static void add(List<String> origin, String part) {
        if (!part.isEmpty()) {
            origin.add(part);
        }
    }
}
