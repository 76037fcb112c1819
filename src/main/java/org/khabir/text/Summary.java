package org.khabir.text;

import org.khabir.model.Span;

/** Shortens a sentence for a line of a list. */
public final class Summary {

    private static final int LONGEST = 140;
    private static final int SHORTEST = 80;
    /** A word this near to the end of what is shown says too little. */
    private static final int NEAR_END = 20;
    private static final int FARTHEST_BACK = 50;
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

    /**
     * As {@link #of(String, Span)}, but where that would end before the word at {@code at}, it begins with the clause of that word,
     * … before it.
     *
     * @param at offset of a word of the sentence in the body
     */
    public static String of(String body, Span sentence, int at) {
        String beginning = of(body, sentence);
        if (!beginning.endsWith("…") || at - sentence.start() < beginning.length() - NEAR_END) {
            return beginning;
        }
        int from = at;
        for (int i = at - 1; i > at - FARTHEST_BACK; i--) {
            if (CLAUSE_ENDS.indexOf(body.charAt(i)) >= 0) {
                from = i + 1;
                break;
            }
            from = Character.isWhitespace(body.charAt(i)) ? i + 1 : from;
        }
        return "…" + of(body, new Span(from, sentence.end())).stripLeading();
    }

    private static int wholeCharacters(String text) {
        return Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    }
}
