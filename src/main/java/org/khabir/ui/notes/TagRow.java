package org.khabir.ui.notes;

import org.khabir.model.Tag;

/**
 * A line of the codebook.
 *
 * @param tag      null on the lines for all passages and for all notes
 * @param passages that it gathers in the present scope
 * @param articles that these stand in
 */
public record TagRow(Kind kind, Tag tag, int passages, int articles) {

    /** What a line gathers. */
    public enum Kind {
        ALL, NOTES, TAG
    }

    boolean isSameLineAs(TagRow other) {
        return kind == other.kind && (tag == null || tag.id().equals(other.tag.id()));
    }
}
