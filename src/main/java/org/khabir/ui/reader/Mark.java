package org.khabir.ui.reader;

import org.khabir.model.EntityType;
import org.khabir.model.Review;
import org.khabir.model.Span;

/**
 * Something shown in the text.
 *
 * @param span       where, in the body
 * @param type       the entity's type, null for other kinds
 * @param id         of the entity, meeting or annotation; for a time its place in the analysis' list; empty for other kinds
 * @param color      of the tag as {@code #rrggbb}, null for other kinds and mere notes
 * @param loud       true for a name, false for a description that stands for it
 * @param confidence of the extractor, 0 to 1
 */
public record Mark(Span span, Kind kind, EntityType type, String id, String color, boolean loud, double confidence,
                   Review review) {

    /** What a mark stands for. */
    public enum Kind {
        /** A sentence that tells of a meeting. */
        MEETING,
        /** A stretch the analyst tagged or wrote a note on. */
        ANNOTATION,
        ENTITY,
        /** A date or other time expression. */
        TIME,
        /** A hit of the search that led here, or of the reader's own. */
        SEARCH,
        /** The hit the reader's find bar stands at. */
        CURRENT,
        SELECTED
    }

    static Mark plain(Span span, Kind kind) {
        return new Mark(span, kind, null, "", null, true, 1, Review.UNREVIEWED);
    }
}
