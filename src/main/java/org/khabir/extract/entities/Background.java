package org.khabir.extract.entities;

import org.khabir.model.EntityType;

/** What is known of the world beside the article: countries, their adjectives, and English names. */
public interface Background {

    /** The ISO code of the country that {@code name} names; null where it names none. */
    String country(String name);

    /** The ISO code of the country behind an adjective of nationality, folded in full and without article; null for none. */
    String nationality(String adjective);

    /** The usual English name; null where it is not known. */
    String english(String name, EntityType type);

    /** An identifier that all names of the same well-known thing share; null where it is not known. */
    String identity(String name, EntityType type);
}
