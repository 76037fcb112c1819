package org.khabir.extract.entities;

import java.util.Set;

/** Wishes behind a name or title (حفظه الله ورعاه، رحمه الله), between quotes, dashes or bare: what stands around them belongs together as if they were not there. */
final class Blessings {

    private static final Set<String> SIGNS = Set.of("\"", "-", "–", "(", ")", "'");
    private static final int LONGEST = 6;

    private final Set<String> words = WordList.words("blessings.txt");

    /** The token behind the wish, with the signs around it, that begins at {@code at}; {@code at} where none begins. */
    int behind(NamedText text, int at) {
        int from = at;
        while (isSign(text, from)) {
            from++;
        }
        int end = from;
        while (isWish(text, end) && end - from < LONGEST) {
            end++;
        }
        if (end < from + 2) {
            return at;
        }
        while (from > at && isSign(text, end)) {
            end++;
        }
        return end;
    }

    /** The token before the wish that ends with token {@code at}; {@code at} where none ends there. */
    int before(NamedText text, int at) {
        for (int from = at - 1; from >= 0 && at - from < LONGEST + 2; from--) {
            if ((isSign(text, from) || isWish(text, from)) && behind(text, from) == at + 1 && !isSign(text, from - 1)) {
                return from - 1;
            }
        }
        return at;
    }

    private boolean isWish(NamedText text, int at) {
        return at >= 0 && at < text.size() && text.nameAt(at) == null && words.contains(text.token(at).norm());
    }

    private static boolean isSign(NamedText text, int at) {
        return at >= 0 && at < text.size() && SIGNS.contains(text.token(at).norm());
    }
}
