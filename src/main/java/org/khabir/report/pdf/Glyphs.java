package org.khabir.report.pdf;

import java.util.List;

/**
 * A piece of text without blanks and of one direction, shaped. Glyphs stand in visual order, left to right; lengths are in
 * thousandths of the font size.
 *
 * @param ids     glyph ids of the font
 * @param x       where each glyph starts, from the piece's left edge
 * @param chars   the first character of the piece that each glyph shows, as an index into the piece
 * @param texts   what each glyph says when read back
 * @param strokes vowel signs and the like, which are drawn apart: in the text a glyph without width says them
 * @param width   of the whole piece
 */
record Glyphs(int[] ids, float[] x, int[] chars, String[] texts, List<Stroke> strokes, float width) {

    /** A sign above or below a letter: its glyph, and where its origin stands from the piece's left end of the base line. */
    record Stroke(int id, float x, float y) {
    }

    int count() {
        return ids.length;
    }
}
