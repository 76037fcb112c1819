package org.khabir.ui.notes;

import org.khabir.model.Tag;

/**
 * What was written into the form of a tag.
 *
 * @param color    as {@code #rrggbb}
 * @param shortcut 1 to 9, 0 for none
 */
public record TagDraft(String name, String color, String description, int shortcut, boolean heading) {

    public TagDraft {
        name = name.strip();
        description = description.strip();
    }

    /** A new tag of this kind. */
    public Tag tag(String id, String parentId, int position) {
        return new Tag(id, name, color, description, parentId, position, shortcut, heading);
    }

    /** {@code tag} with what was written. */
    Tag over(Tag tag) {
        return tag(tag.id(), tag.parentId(), tag.position());
    }
}
