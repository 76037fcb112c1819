package org.khabir.store;

import java.util.List;
import org.khabir.model.Article;

/** An article with the names of its tags and of the case's entities in it. */
public record DescribedArticle(Article article, List<String> tags, List<String> entities) {

    public DescribedArticle {
        tags = List.copyOf(tags);
        entities = List.copyOf(entities);
    }
}
