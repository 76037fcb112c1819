package org.khabir.search;

import java.util.List;
import org.khabir.model.EntityType;

/**
 * An entity of an article, as it is searched for.
 *
 * @param name       what the facet shows
 * @param otherNames further spellings and the English name, by which queries find it as well
 * @param sides      the nationalities or sides stated of it, as {@link org.khabir.model.Role#side}
 */
public record IndexedEntity(EntityType type, String name, List<String> otherNames, List<String> sides) {

    public IndexedEntity {
        otherNames = List.copyOf(otherNames);
        sides = List.copyOf(sides);
    }
}
