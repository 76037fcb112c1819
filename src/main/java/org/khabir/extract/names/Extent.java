package org.khabir.extract.names;

/**
 * A name's tokens with no sign at its ends that belongs to the text around it: quotes and brackets stay only in pairs.
 *
 * @param first index of the first token
 * @param last  index of the last token, included
 */
record Extent(int first, int last) {

    /** The extent of the name from {@code first} to {@code last}; null where there is no word in it. */
    static Extent of(Words words, int first, int last) {
        int from = first;
        int to = last;
        while (from <= to && !words.isWord(from) && !words.token(from).isNumber()) {
            from++;
        }
        while (to > from && !words.isWord(to) && !words.token(to).isNumber() && !closes(words, from, to)) {
            to--;
        }
        int open = open(words, from, to);
        if (open > from) {
            to = words.sameSentence(to, to + 1) && isClosing(words, open, to + 1) ? to + 1 : open - 1;
        }
        return from > to ? null : new Extent(from, to);
    }

    private static boolean closes(Words words, int from, int to) {
        int open = open(words, from, to - 1);
        return open >= 0 && isClosing(words, open, to);
    }

    /** The last sign that opens and is not closed; -1 where there is none. */
    private static int open(Words words, int from, int to) {
        int open = -1;
        for (int i = from; i <= to; i++) {
            if (open >= 0 && isClosing(words, open, i)) {
                open = -1;
            } else if (words.isSign(i, "\"") || words.isSign(i, "(")) {
                open = i;
            }
        }
        return open;
    }

    private static boolean isClosing(Words words, int open, int i) {
        return words.isSign(i, words.isSign(open, "(") ? ")" : "\"");
    }
}
