package org.khabir.ui.desk;

import org.khabir.model.Span;

/** Where a click leads: an article, and the stretch of it to reveal; null for its beginning. */
public record Place(String articleId, Span span) implements Stop {

    public static Place article(String articleId) {
        return new Place(articleId, null);
    }
}
