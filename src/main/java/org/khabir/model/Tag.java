package org.khabir.model;

/**
 * A code of the analyst's codebook.
 *
 * @param color       as {@code #rrggbb}
 * @param description what it is for, empty where that is not said
 * @param parentId    the tag it stands under, null at the top
 * @param position    its place among those under the same parent, the smallest first; where two are equal the name decides
 * @param shortcut    the digit, 1 to 9, that puts it on what is read; 0 for none
 * @param heading     true where it only gathers the tags under it and is put on nothing itself
 */
public record Tag(String id, String name, String color, String description, String parentId, int position, int shortcut,
                  boolean heading) {

    public Tag {
        if (shortcut < 0 || shortcut > 9) {
            throw new IllegalArgumentException("No digit: " + shortcut);
        }
    }

    /** A tag without a shortcut, before the others under its parent. */
    public Tag(String id, String name, String color, String description, String parentId) {
        this(id, name, color, description, parentId, 0, 0, false);
    }

    /** The same tag elsewhere in the codebook. */
    public Tag at(String newParentId, int newPosition) {
        return new Tag(id, name, color, description, newParentId, newPosition, shortcut, heading);
    }

    /** @param digit 1 to 9, 0 for none */
    public Tag withShortcut(int digit) {
        return new Tag(id, name, color, description, parentId, position, digit, heading);
    }

    public Tag withDescription(String newDescription) {
        return new Tag(id, name, color, newDescription, parentId, position, shortcut, heading);
    }
}
