package org.khabir.model;

import java.util.List;
import java.util.Optional;

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
 * @param sides      the nationalities or sides stated of a person or body, the most stated first; otherwise empty
 * @param reviewed   how many of the mentions the analyst confirmed or made
 */
public record CaseEntity(String key, EntityType type, String name, String nameEn, List<String> aliases, int mentions,
                         double confidence, List<String> articleIds, List<String> names, List<CaseRole> roles,
                         List<CaseSide> sides, int reviewed) {

    public CaseEntity {
        aliases = List.copyOf(aliases);
        articleIds = List.copyOf(articleIds);
        names = List.copyOf(names);
        roles = List.copyOf(roles);
        sides = List.copyOf(sides);
    }

    /** The nationality or side that most articles state; empty where none does. */
    public Optional<CaseSide> side() {
        return sides.stream().findFirst();
    }

    /** True where the analyst looked at all mentions. */
    public boolean isReviewed() {
        return reviewed >= mentions;
    }

    /** How many mentions are likely wrong among those that the analyst did not look at: what is most worth a look has most. */
    public double doubt() {
        return (mentions - reviewed) * (1 - confidence);
    }

    /** One of a single name, without positions or sides, at which nobody looked. */
    public CaseEntity(String key, EntityType type, String name, String nameEn, List<String> aliases, int mentions,
                      double confidence, List<String> articleIds) {
        this(key, type, name, nameEn, aliases, mentions, confidence, articleIds, List.of(key), List.of(), List.of(), 0);
    }
}
