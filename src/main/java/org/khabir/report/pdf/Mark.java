package org.khabir.report.pdf;

import org.khabir.model.Span;

/**
 * Something to show in a paragraph.
 *
 * @param span in the paragraph
 * @param note what an annotation over it says; null for none
 */
record Mark(Span span, Look look, int color, String note) {

    /** How a mark looks. */
    enum Look {
        /** Coloured ground behind the words. */
        GROUND,
        /** A dotted line below them. */
        DOTTED,
        /** A strong line below them. */
        LINE,
        /** A bar in the margin. */
        BAR
    }
}
