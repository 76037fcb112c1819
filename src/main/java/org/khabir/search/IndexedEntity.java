package org.khabir.search;

import java.util.List;
import org.khabir.model.EntityType;

/**
 * An entity of an article, as it is searched for.
 *
 * @param name       what the facet shows
 * @param otherNames further spellings and the English name, by which queries find it as well
 */
public record IndexedEntity(EntityType type, String name, List<String> otherNames) {

    public IndexedEntity {
        otherNames = List.copyOf(otherNames);
    }
}
