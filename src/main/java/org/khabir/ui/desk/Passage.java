package org.khabir.ui.desk;

import java.util.List;
import org.khabir.model.Article;
import org.khabir.model.Span;
import org.khabir.search.Snippet;

/** A stretch of an article with the words around it, for lists that lead to it. */
public record Passage(String articleId, String title, Snippet snippet) {

    private static final int CONTEXT = 70;
    private static final int LONGEST = 260;

    /** The stretch with some words before and behind it, from within its paragraph; a long one is cut short. */
    public static Passage of(Article article, Span span) {
        String body = article.body();
        Span marked = new Span(span.start(), Math.min(span.end(), span.start() + LONGEST));
        int start = wordStart(body, marked.start());
        int end = wordEnd(body, marked.end());
        return new Passage(article.id(), article.title(),
                new Snippet(new Span(start, end), body.substring(start, end), List.of(marked)));
    }

    /** The stretch alone, as a whole. */
    public static Passage sentence(Article article, Span span) {
        return new Passage(article.id(), article.title(), new Snippet(span, span.of(article.body()), List.of()));
    }

    /** Where a click on it leads. */
    public Place place() {
        return new Place(articleId, snippet.matches().isEmpty() ? snippet.span() : snippet.matches().getFirst());
    }

    private static int wordStart(String body, int from) {
        int paragraph = body.lastIndexOf('\n', Math.max(0, from - 1)) + 1;
        if (from - paragraph <= CONTEXT) {
            return Math.min(paragraph, from);
        }
        int blank = body.indexOf(' ', from - CONTEXT);
        return blank < 0 || blank >= from ? from : blank + 1;
    }

    private static int wordEnd(String body, int from) {
        int newline = body.indexOf('\n', from);
        int paragraph = newline < 0 ? body.length() : newline;
        if (paragraph - from <= CONTEXT) {
            return paragraph;
        }
        int blank = body.lastIndexOf(' ', from + CONTEXT);
        return Math.max(blank, from);
    }
}
