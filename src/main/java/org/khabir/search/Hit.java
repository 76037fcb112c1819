package org.khabir.search;

import java.time.LocalDate;
import java.util.List;

/** An article found, best passages first in the order of the text. {@code published} is null where unknown. */
public record Hit(String articleId, String title, String source, LocalDate published, float score,
                  List<Snippet> snippets) {

    public Hit {
        snippets = List.copyOf(snippets);
    }
}
