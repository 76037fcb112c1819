package org.khabir.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.khabir.model.Span;

/**
 * A line of set text, its pieces in visual order, left to right.
 *
 * @param pieces what stands on it, blanks included
 * @param width  in points
 */
record Line(List<Piece> pieces, float width) {

    /**
     * A piece on a line.
     *
     * @param start index of its first character in the paragraph
     * @param end   behind its last
     * @param x     its left edge from the line's, in points
     * @param width in points
     */
    record Piece(Glyphs glyphs, int start, int end, float x, float width) {
    }

    /** A stretch of the line from its left edge, in points. */
    record Extent(float left, float right) {
    }

    /** Where the characters of {@code span} (of the paragraph) stand on this line, left to right; neighbours are joined. */
    List<Extent> extents(Span span, float size) {
        List<Extent> extents = new ArrayList<>();
        for (Piece piece : pieces) {
            int from = Math.max(span.start(), piece.start);
            int to = Math.min(span.end(), piece.end);
            if (from < to) {
                Extent extent = from == piece.start && to == piece.end ? new Extent(piece.x, piece.x + piece.width)
                        : part(piece, from - piece.start, to - piece.start, size);
                join(extents, extent);
            }
        }
        return extents;
    }

    private static void join(List<Extent> extents, Extent next) {
        Extent last = extents.isEmpty() ? null : extents.getLast();
        if (last != null && next.left - last.right < 0.5f) {
            extents.set(extents.size() - 1, new Extent(last.left, Math.max(last.right, next.right)));
        } else {
            extents.add(next);
        }
    }

    /** The stretch of the glyphs that show characters {@code from} to {@code to} of a piece. */
    private static Extent part(Piece piece, int from, int to, float size) {
        Glyphs glyphs = piece.glyphs;
        float left = Float.MAX_VALUE;
        float right = 0;
        for (int i = 0; i < glyphs.count(); i++) {
            if (glyphs.chars()[i] >= from && glyphs.chars()[i] < to) {
                float end = i + 1 < glyphs.count() ? Math.max(glyphs.x()[i], glyphs.x()[i + 1]) : glyphs.width();
                left = Math.min(left, glyphs.x()[i]);
                right = Math.max(right, end);
            }
        }
        if (left > right) {
            return new Extent(piece.x, piece.x);
        }
        return new Extent(piece.x + left * size / 1000, piece.x + right * size / 1000);
    }
}
