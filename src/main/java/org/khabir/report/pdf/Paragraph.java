package org.khabir.report.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Sets a paragraph: cuts it into pieces of one direction, breaks lines at blanks, and puts each line in visual order (UAX #9). */
final class Paragraph {

    private final String text;
    private final Shaper shaper;
    private final float size;
    private final Bidi bidi;

    private record Logical(int start, int end, boolean blank) {
    }

    /** @param rightToLeft the direction where the text itself shows none */
    Paragraph(String text, Typeface typeface, float size, boolean rightToLeft) {
        this.text = text;
        this.shaper = typeface.shaper();
        this.size = size;
        this.bidi = new Bidi(text, rightToLeft ? Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    }

    boolean isRightToLeft() {
        return !bidi.baseIsLeftToRight();
    }

    /** The lines, none wider than {@code width} points unless a single character is. */
    List<Line> lines(float width) {
        List<Line> lines = new ArrayList<>();
        List<Logical> line = new ArrayList<>();
        float used = 0;
        for (Logical word : words(width)) {
            float wide = width(word);
            if (!word.blank && used + wide > width && !line.isEmpty()) {
                lines.add(visual(withoutBlankEnd(line)));
                line.clear();
                used = 0;
            }
            if (!(word.blank && line.isEmpty())) {
                line.add(word);
                used += wide;
            }
        }
        line = withoutBlankEnd(line);
        if (!line.isEmpty()) {
            lines.add(visual(line));
        }
        return lines;
    }

    /** The width in points of the widest word. */
    float widestWord() {
        return (float) words(Float.MAX_VALUE).stream().mapToDouble(this::width).max().orElse(0);
    }

    private static List<Logical> withoutBlankEnd(List<Logical> line) {
        int end = line.size();
        while (end > 0 && line.get(end - 1).blank) {
            end--;
        }
        return line.subList(0, end);
    }

    /** Words and blanks; a word wider than a line is cut where it must be. */
    private List<Logical> words(float width) {
        List<Logical> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at + 1;
            boolean blank = isBlank(at);
            while (!blank && end < text.length() && !isBlank(end)) {
                end++;
            }
            Logical word = new Logical(at, end, blank);
            if (width(word) <= width) {
                words.add(word);
            } else {
                cut(word, width, words);
            }
            at = end;
        }
        return words;
    }

    private void cut(Logical word, float width, List<Logical> words) {
        int start = word.start;
        while (start < word.end) {
            int end = start + 1;
            while (end < word.end && width(new Logical(start, end + 1, false)) <= width) {
                end++;
            }
            if (end < word.end && Character.isLowSurrogate(text.charAt(end))) {
                end = end - 1 > start ? end - 1 : end + 1;
            }
            words.add(new Logical(start, end, false));
            start = end;
        }
    }

    private boolean isBlank(int at) {
        char c = text.charAt(at);
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private float width(Logical word) {
        float width = 0;
        for (Logical piece : pieces(word)) {
            width += glyphs(piece).width() * size / 1000;
        }
        return width;
    }

    /** The parts of a word that are each of one level. */
    private List<Logical> pieces(Logical word) {
        List<Logical> pieces = new ArrayList<>(1);
        int start = word.start;
        for (int at = word.start + 1; at <= word.end; at++) {
            if (at == word.end || bidi.getLevelAt(at) != bidi.getLevelAt(start)) {
                pieces.add(new Logical(start, at, word.blank));
                start = at;
            }
        }
        return pieces;
    }

    private Glyphs glyphs(Logical piece) {
        return shaper.shape(piece.blank ? " " : text.substring(piece.start, piece.end), (bidi.getLevelAt(piece.start) & 1) == 1);
    }

    private Line visual(List<Logical> words) {
        List<Logical> pieces = words.stream().flatMap(word -> pieces(word).stream()).toList();
        Object[] order = pieces.toArray();
        byte[] levels = new byte[order.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(pieces.get(i).start);
        }
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        List<Line.Piece> placed = new ArrayList<>(order.length);
        float x = 0;
        for (Object each : order) {
            Logical piece = (Logical) each;
            Glyphs glyphs = glyphs(piece);
            float width = glyphs.width() * size / 1000;
            if (isRightToLeft() && !piece.blank && (bidi.getLevelAt(piece.start) & 1) == 0) {
                placed.add(new Line.Piece(shaper.mark(), piece.end, piece.end, x, 0));
            }
            placed.add(new Line.Piece(glyphs, piece.start, piece.end, x, width));
            x += width;
        }
        return new Line(List.copyOf(placed), x);
    }
}
