package org.khabir.model;

/** What an entity is called in the case; {@code key} is that of the case's entity, {@code nameEn} null where unknown. */
public record EntityName(String key, String name, String nameEn) {
}
