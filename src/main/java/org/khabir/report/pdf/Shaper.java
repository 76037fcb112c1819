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
        char[] shown = shown(piece.text());
        GlyphVector vector = font.layoutGlyphVector(EXACT, shown, 0, shown.length,
                piece.rightToLeft() ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
        TreeSet<Integer> starts = new TreeSet<>();
        for (int i = 0; i < vector.getNumGlyphs(); i++) {
            starts.add(vector.getGlyphCharIndex(i));
        }
        Builder glyphs = new Builder();
        TreeSet<Integer> said = new TreeSet<>();
        for (int i = 0; i < vector.getNumGlyphs(); i++) {
            int start = vector.getGlyphCharIndex(i);
            Integer next = starts.higher(start);
            String text = said.add(start) ? readable(piece.text(), start, next == null ? piece.text().length() : next) : "";
            if (!isInvisible(vector.getGlyphCode(i)) && !(text.isEmpty() && vector.getGlyphCode(i) == emptyGlyph)) {
                glyphs.add(vector.getGlyphCode(i), vector.getGlyphPosition(i), start, text, piece.rightToLeft());
            }
        }
        return glyphs.build((float) vector.getGlyphPosition(vector.getNumGlyphs()).getX());
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

    /** Marks of AWT for glyphs that are not there. */
    private static boolean isInvisible(int glyph) {
        return glyph == 0xFFFF || glyph == 0xFFFE;
    }

    /** The characters to draw: what the font lacks is shown as the replacement character. */
    private char[] shown(String text) {
        char[] shown = text.toCharArray();
        for (int i = 0; i < shown.length; ) {
            int c = text.codePointAt(i);
            if (!font.canDisplay(c)) {
                shown[i] = Character.getType(c) == Character.FORMAT || Character.getType(c) == Character.CONTROL ? '\u200C' : '\uFFFD';
                if (Character.charCount(c) == 2) {
                    shown[i + 1] = '\u200C';
                }
            }
            i += Character.charCount(c);
        }
        return shown;
    }

    /** Collects glyphs in visual order. */
    private final class Builder {

        private record One(int id, float x, float y, int index, String text) {
        }

        private final List<One> glyphs = new ArrayList<>();

        /**
         * Adds a glyph. Read from right to left, a glyph that says several letters comes out reversed in most readers: so it
         * says the first alone, and glyphs without width to its left say the others.
         */
        void add(int id, Point2D at, int index, String text, boolean rightToLeft) {
            float x = (float) at.getX();
            int letters = text.codePointCount(0, text.length());
            String own = text;
            if (rightToLeft && letters > 1) {
                int[] all = text.codePoints().toArray();
                for (int k = all.length - 1; k > 0; k--) {
                    glyphs.add(new One(emptyGlyph, x, 0, index, Character.toString(all[k])));
                }
                own = Character.toString(all[0]);
            }
            glyphs.add(new One(id, x, (float) -at.getY(), index, own));
        }

        Glyphs build(float width) {
            int n = glyphs.size();
            int[] ids = new int[n];
            float[] x = new float[n];
            float[] y = new float[n];
            int[] chars = new int[n];
            String[] texts = new String[n];
            for (int i = 0; i < n; i++) {
                One glyph = glyphs.get(i);
                ids[i] = glyph.id;
                x[i] = glyph.x;
                y[i] = glyph.y;
                chars[i] = glyph.index;
                texts[i] = glyph.text;
            }
            return new Glyphs(ids, x, y, chars, texts, width);
        }
    }
}
