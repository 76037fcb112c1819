package org.khabir.search;

import java.util.List;
import org.khabir.model.Article;

/** What the index holds of an article: its text and fields, the names of its tags, and its entities. */
public record IndexedArticle(Article article, List<String> tags, List<IndexedEntity> entities) {

    public IndexedArticle {
        tags = List.copyOf(tags);
        entities = List.copyOf(entities);
    }
}
