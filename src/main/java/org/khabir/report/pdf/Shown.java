package org.khabir.report.pdf;

import java.awt.Font;

/**
 * The characters that are shaped for a text, and the text's character behind each.
 *
 * @param characters what is shaped
 * @param sources    for each of them the index of the text's character, or {@link #NO_SOURCE}
 */
record Shown(char[] characters, int[] sources) {

    /** The source of a character that was put in. */
    static final int NO_SOURCE = -1;

    private static final char JOINER = '\u200D';
    private static final char NOTHING = '\u200C';
    private static final char REPLACEMENT = '\uFFFD';

    /**
     * What the font lacks is shown as the replacement character. A joiner between two lams keeps the font from drawing لله as one
     * sign, of whose letters some readers drop the second lam as a double of the first.
     */
    static Shown of(String text, Font font) {
        StringBuilder shown = new StringBuilder(text.length() + 2);
        int[] sources = new int[2 * text.length() + 1];
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean mark = Character.getType(c) == Character.FORMAT || Character.getType(c) == Character.CONTROL;
            int start = shown.length();
            if (font.canDisplay(c)) {
                shown.appendCodePoint(c);
            } else {
                shown.append(mark ? NOTHING : REPLACEMENT);
            }
            java.util.Arrays.fill(sources, start, shown.length(), i);
            if (text.startsWith("لله", i)) {
                sources[shown.length()] = NO_SOURCE;
                shown.append(JOINER);
            }
            i += Character.charCount(c);
        }
        return new Shown(shown.toString().toCharArray(), sources);
    }

    /** The index in the text of what stands at {@code index} here. */
    int source(int index) {
        return sources[index];
    }
}
