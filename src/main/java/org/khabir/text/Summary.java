package org.khabir.text;

import org.khabir.model.Span;

/** Shortens a sentence for a line of a list. */
public final class Summary {

    private static final int LONGEST = 140;
    private static final int SHORTEST = 80;
    private static final String CLAUSE_ENDS = "،؛,;:";

    private Summary() {
    }

    /** The sentence itself, or its beginning up to the end of a clause or else of a word, with … behind it. */
    public static String of(String body, Span sentence) {
        String text = sentence.of(body);
        if (text.length() <= LONGEST) {
            return text;
        }
        int space = -1;
        for (int i = LONGEST; i >= SHORTEST; i--) {
            if (CLAUSE_ENDS.indexOf(text.charAt(i)) >= 0) {
                return text.substring(0, i) + "…";
            }
            space = space < 0 && Character.isWhitespace(text.charAt(i)) ? i : space;
        }
        return text.substring(0, space < 0 ? wholeCharacters(text) : space).stripTrailing() + "…";
    }

    private static int wholeCharacters(String text) {
        return Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    }
}
