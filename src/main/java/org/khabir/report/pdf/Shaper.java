package org.khabir.report.pdf;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Shapes text with one typeface through java.awt (HarfBuzz), and remembers what it shaped. Not thread-safe. */
final class Shaper {

    private static final int UNIT = 1000;
    private static final int NO_GLYPH = 0xFFFF;
    private static final int REMEMBERED = 20_000;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Font font;
    private final int emptyGlyph;
    private final Map<Piece, Glyphs> known = new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Piece, Glyphs> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Piece(String text, boolean rightToLeft) {
    }

    /** @param emptyGlyph a glyph of the font without width and contours, to carry the further letters of a ligature */
    Shaper(Font font, int emptyGlyph) {
        this.font = font.deriveFont((float) UNIT);
        this.emptyGlyph = emptyGlyph;
    }

    /** {@code text} shaped; it holds no blanks inside and is of one direction. */
    Glyphs shape(String text, boolean rightToLeft) {
        return known.computeIfAbsent(new Piece(text, rightToLeft), this::shape);
    }

    private Glyphs shape(Piece piece) {
        Shown shown = Shown.of(piece.text(), font);
        GlyphVector vector = font.layoutGlyphVector(EXACT, shown.characters(), 0, shown.characters().length,
                piece.rightToLeft() ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
        TreeSet<Integer> starts = new TreeSet<>();
        for (int i = 0; i < vector.getNumGlyphs(); i++) {
            starts.add(shown.source(vector.getGlyphCharIndex(i)));
        }
        Builder glyphs = new Builder(piece.rightToLeft());
        TreeSet<Integer> said = new TreeSet<>();
        for (int i = 0; i < vector.getNumGlyphs(); i++) {
            int start = shown.source(vector.getGlyphCharIndex(i));
            if (start != Shown.NO_SOURCE) {
                Integer next = starts.higher(start);
                int end = next == null ? piece.text().length() : next;
                String text = said.add(start) ? readable(piece.text(), start, end) : "";
                if (!text.isEmpty() && piece.rightToLeft() && Directions.needsMark(piece.text(), end)) {
                    text += Directions.MARK;
                }
                glyphs.add(vector.getGlyphCode(i), vector.getGlyphPosition(i), start, text);
            }
        }
        return glyphs.build((float) vector.getGlyphPosition(vector.getNumGlyphs()).getX());
    }

    /** A mark of direction, to stand behind a piece from left to right in a line from right to left. */
    Glyphs mark() {
        return new Glyphs(new int[] {emptyGlyph}, new float[1], new int[1], new String[] {Directions.MARK}, List.of(), 0);
    }

    /** What the glyph of the characters from {@code start} to {@code end} says: presentation forms as letters, marks of direction not at all. */
    private static String readable(String text, int start, int end) {
        StringBuilder readable = new StringBuilder(end - start);
        text.substring(start, end).codePoints().forEach(c -> {
            if (Character.getType(c) != Character.FORMAT && Character.getType(c) != Character.CONTROL) {
                readable.append(isPresentationForm(c) ? Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC) : Character.toString(c));
            }
        });
        return readable.toString();
    }

    private static boolean isPresentationForm(int c) {
        return c >= 0xFB50 && c <= 0xFDFF || c >= 0xFE70 && c <= 0xFEFC;
    }

    /** Collects glyphs in visual order. */
    private final class Builder {

        private record One(int id, float x, int index, String text) {
        }

        private final boolean rightToLeft;
        private final List<One> glyphs = new ArrayList<>();
        private final List<One> signs = new ArrayList<>();
        private final List<Glyphs.Stroke> strokes = new ArrayList<>();

        Builder(boolean rightToLeft) {
            this.rightToLeft = rightToLeft;
        }

        /**
         * Adds a glyph. Read from right to left, a glyph that says several letters comes out reversed in most readers: so it
         * says the first alone, and glyphs without width at its left edge say the others. Signs are drawn apart, for a raised
         * glyph breaks the line in readers, and said at the left edge of their letter as well.
         */
        void add(int id, Point2D at, int index, String text) {
            boolean sign = text.codePoints().allMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK);
            boolean nothing = id == NO_GLYPH || id == NO_GLYPH - 1 || id == emptyGlyph;
            if (sign && !nothing) {
                strokes.add(new Glyphs.Stroke(id, (float) at.getX(), (float) -at.getY()));
            }
            if (sign && rightToLeft) {
                signs.add(new One(id, 0, index, text));
            } else if (!text.isEmpty()) {
                float x = (float) at.getX();
                signs.forEach(waiting -> carry(waiting.text, 0, x, waiting.index));
                signs.clear();
                int first = sign ? 0 : rightToLeft ? 1 : text.codePointCount(0, text.length());
                carry(text, first, x, index);
                if (!sign) {
                    glyphs.add(new One(nothing ? emptyGlyph : id, x, index, text.substring(0, text.offsetByCodePoints(0, first))));
                }
            }
        }

        /** Glyphs without width that say the letters of {@code text} behind the first {@code skipped}, in visual order. */
        private void carry(String text, int skipped, float x, int index) {
            int[] letters = text.codePoints().skip(skipped).toArray();
            for (int k = 0; k < letters.length; k++) {
                int letter = rightToLeft ? letters[letters.length - 1 - k] : letters[k];
                glyphs.add(new One(emptyGlyph, x, index, Character.toString(letter)));
            }
        }

        Glyphs build(float width) {
            signs.forEach(left -> carry(left.text, 0, width, left.index));
            int n = glyphs.size();
            int[] ids = new int[n];
            float[] x = new float[n];
            int[] chars = new int[n];
            String[] texts = new String[n];
            for (int i = 0; i < n; i++) {
                One glyph = glyphs.get(i);
                ids[i] = glyph.id;
                x[i] = glyph.x;
                chars[i] = glyph.index;
                texts[i] = glyph.text;
            }
            return new Glyphs(ids, x, chars, texts, List.copyOf(strokes), width);
        }
    }
}
