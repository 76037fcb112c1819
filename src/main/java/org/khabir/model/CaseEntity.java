package org.khabir.model;

import java.util.List;

/**
 * An entity of the case, gathered from those of its articles.
 *
 * @param key        identifies it in the case
 * @param nameEn     null where unknown
 * @param aliases    the other forms found
 * @param confidence mean of its mentions', 0 to 1
 * @param articleIds where it occurs
 */
public record CaseEntity(String key, EntityType type, String name, String nameEn, List<String> aliases, int mentions,
                         double confidence, List<String> articleIds) {

    public CaseEntity {
        aliases = List.copyOf(aliases);
        articleIds = List.copyOf(articleIds);
    }
}
