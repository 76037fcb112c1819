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
 * @param place    where a location or facility lies; null where unknown, and of other entities
 * @param side     the nationality or side of a person or body, as {@link Role#side}; null where unknown, and of other entities
 */
public record Entity(String id, EntityType type, String name, String nameEn, List<Mention> mentions, List<Role> roles,
                     Place place, String side, Provenance provenance) {

    public Entity {
        mentions = List.copyOf(mentions);
        roles = List.copyOf(roles);
    }

    /** An entity of which neither place nor side is known. */
    public Entity(String id, EntityType type, String name, String nameEn, List<Mention> mentions, List<Role> roles,
                  Provenance provenance) {
        this(id, type, name, nameEn, mentions, roles, null, null, provenance);
    }

    /** This entity as one that lies at {@code where} and is called {@code english}. */
    public Entity at(Place where, String english) {
        return new Entity(id, type, name, english, mentions, roles, where, side, provenance);
    }

    /** This entity under another name. */
    public Entity called(String other, String english) {
        return new Entity(id, type, other, english, mentions, roles, place, side, provenance);
    }
}
