package org.khabir.search;

import java.time.LocalDate;
import java.util.List;
import org.khabir.model.Span;

/**
 * An article found.
 *
 * @param published    null where unknown
 * @param titleMatches the stretches of the title that match
 * @param snippets     the best passages in the order of the text; the body's beginning where only other fields match
 */
public record Hit(String articleId, String title, String source, LocalDate published, float score,
                  List<Span> titleMatches, List<Snippet> snippets) {

    public Hit {
        titleMatches = List.copyOf(titleMatches);
        snippets = List.copyOf(snippets);
    }
}
