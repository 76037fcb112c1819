package org.khabir.ui.notes;

import org.khabir.model.Tag;

/** A line of the codebook: a tag and how many passages carry it; the lines without a tag are all passages, and all notes. */
public record TagRow(Kind kind, Tag tag, long count) {

    /** What a line gathers. */
    public enum Kind {
        ALL, NOTES, TAG
    }

    boolean gathers(NotedPassage passage) {
        return switch (kind) {
            case ALL -> true;
            case NOTES -> !passage.annotation().note().isEmpty();
            case TAG -> tag.id().equals(passage.annotation().tagId());
        };
    }

    boolean isSameLineAs(TagRow other) {
        return kind == other.kind && (tag == null || tag.id().equals(other.tag.id()));
    }
}
