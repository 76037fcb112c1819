package org.khabir.model;

import java.util.List;

/**
 * An entity of the case, gathered from those of its articles.
 *
 * @param key        identifies it in the case; it may change when more articles come, but each of {@code names} still leads to it
 * @param nameEn     null where unknown
 * @param aliases    the other forms found
 * @param confidence mean of its mentions', 0 to 1
 * @param articleIds where it occurs
 * @param names      the keys of the names that it was joined from, for decisions about it
 * @param roles      the positions of a person, the most stated first; otherwise empty
 */
public record CaseEntity(String key, EntityType type, String name, String nameEn, List<String> aliases, int mentions,
                         double confidence, List<String> articleIds, List<String> names, List<CaseRole> roles) {

    public CaseEntity {
        aliases = List.copyOf(aliases);
        articleIds = List.copyOf(articleIds);
        names = List.copyOf(names);
        roles = List.copyOf(roles);
    }

    /** One of a single name, and without positions. */
    public CaseEntity(String key, EntityType type, String name, String nameEn, List<String> aliases, int mentions,
                      double confidence, List<String> articleIds) {
        this(key, type, name, nameEn, aliases, mentions, confidence, articleIds, List.of(key), List.of());
    }
}
