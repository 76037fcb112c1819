package org.khabir.extract.times;

/** Passes over what is quoted as a name or title: جمعية "غدا أجمل", فيلم "ليلة القدر". */
final class Titles {

    private static final int LONGEST = 8;

    private final Lexicon lexicon;

    Titles(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The index of the quotation mark that closes a title which begins at {@code i}, or -1; one with a number in it may be a date. */
    int end(Words words, int i) {
        if (!words.is(i - 1, "\"") || !opens(words, i - 1) || !isNamedAs(words.at(i - 2))) {
            return -1;
        }
        for (int k = i; k <= i + LONGEST; k++) {
            if (words.is(k, "\"")) {
                return k;
            }
            if (words.isNumber(k)) {
                return -1;
            }
        }
        return -1;
    }

    /** A quotation mark with a space before it, not the one that closes حزب "المبادرة". */
    private static boolean opens(Words words, int mark) {
        return mark > 0 && words.tokens().get(mark - 1).end() < words.tokens().get(mark).start();
    }

    private boolean isNamedAs(String word) {
        boolean article = word.startsWith("ال") || word.startsWith("لل");
        boolean proclitic = word.length() > 3 && (word.startsWith("ل") || word.startsWith("ب") || word.startsWith("و"));
        return lexicon.group("titled").contains(word) || article && lexicon.group("titled").contains(word.substring(2))
                || proclitic && lexicon.group("titled").contains(word.substring(1));
    }
}
