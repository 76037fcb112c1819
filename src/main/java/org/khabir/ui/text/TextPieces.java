package org.khabir.ui.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a line of text into the pieces that each get a {@code Text} node of their own: a word, a number, a stretch of blanks,
 * a single sign. JavaFX's layout on Linux puts the parts of a run that come from different fonts in reverse order, and
 * stumbles over runs that wrap; a piece is one font's and never wraps unless it is wider than the line.
 */
public final class TextPieces {

    private enum Kind {
        WORD, NUMBER, BLANK, SIGN
    }

    private TextPieces() {
    }

    /** The pieces in order; together they are {@code text} again. Letters keep their tashkeel and joiners. */
    public static List<String> of(String text) {
        List<String> pieces = new ArrayList<>(text.length() / 3 + 1);
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        int start = 0;
        Kind kind = null;
        for (int at = 0; at < text.length(); at = letters.next()) {
            Kind here = kindOf(text.codePointAt(at));
            if (at > start && (here != kind || here == Kind.SIGN)) {
                pieces.add(text.substring(start, at));
                start = at;
            }
            kind = here;
        }
        if (start < text.length()) {
            pieces.add(text.substring(start));
        }
        return pieces;
    }

    private static Kind kindOf(int codePoint) {
        return Character.isLetter(codePoint) ? Kind.WORD
                : Character.isDigit(codePoint) ? Kind.NUMBER
                : Character.isSpaceChar(codePoint) || Character.isWhitespace(codePoint) ? Kind.BLANK
                : Kind.SIGN;
    }
}
