package org.khabir.model;

import java.util.List;

/**
 * A person, body, place, facility, weapon or event of one article, gathered from all its mentions there.
 *
 * @param id       unique within the article's analysis
 * @param name     the fullest form
 * @param nameEn   the usual English name or a romanisation, null where there is none
 * @param mentions in the order of the text, at least one
 * @param roles    of a person; otherwise empty
 */
public record Entity(String id, EntityType type, String name, String nameEn, List<Mention> mentions, List<Role> roles,
                     Provenance provenance) {

    public Entity {
        mentions = List.copyOf(mentions);
        roles = List.copyOf(roles);
    }
}
