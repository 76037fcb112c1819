package org.khabir.store;

import java.util.List;
import org.khabir.model.Article;
import org.khabir.model.EntityType;

/** An article with the names of its tags, and the case's entities in it. */
public record DescribedArticle(Article article, List<String> tags, List<NamedEntity> entities) {

    /** An entity under its name in the case, what else this article calls it, and the sides that it states, as {@link org.khabir.model.Role#side}. */
    public record NamedEntity(EntityType type, String name, List<String> otherNames, List<String> sides) {

        public NamedEntity {
            otherNames = List.copyOf(otherNames);
            sides = List.copyOf(sides);
        }
    }

    public DescribedArticle {
        tags = List.copyOf(tags);
        entities = List.copyOf(entities);
    }
}
