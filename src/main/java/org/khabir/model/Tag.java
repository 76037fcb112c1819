package org.khabir.model;

/**
 * A code of the analyst's codebook.
 *
 * @param parentId the tag it stands under, null at the top
 * @param color    as {@code #rrggbb}
 */
public record Tag(String id, String name, String color, String description, String parentId) {
}
