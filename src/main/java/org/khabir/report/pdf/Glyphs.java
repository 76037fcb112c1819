package org.khabir.report.pdf;

/**
 * A piece of text without blanks and of one direction, shaped. Glyphs stand in visual order, left to right; lengths are in
 * thousandths of the font size.
 *
 * @param ids      glyph ids of the font
 * @param x        where each glyph starts, from the piece's left edge
 * @param y        how far each is raised above the base line
 * @param chars    the first character of the piece that each glyph shows, as an index into the piece
 * @param texts    what each glyph says when read back
 * @param width    of the whole piece
 */
record Glyphs(int[] ids, float[] x, float[] y, int[] chars, String[] texts, float width) {

    int count() {
        return ids.length;
    }
}
