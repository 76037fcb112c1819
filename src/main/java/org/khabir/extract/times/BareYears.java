package org.khabir.extract.times;

import java.util.Set;

/** Tells four digits that are a year from four digits that count or number something. */
final class BareYears {

    private static final int FIRST = 1900;
    private static final int LAST = 2100;
    private static final Set<String> SURE = Set.of("منذ", "حتي", "غايه", "سنتي", "عامي", "سنوات", "اعوام", "موسم", "لموسم", "مواليد");
    private static final Set<String> JOINS = Set.of("و", "-", "/", "الي", "حتي");

    private BareYears() {
    }

    static boolean isYear(Words words, int i, int year, Lexicon lexicon) {
        if (year < FIRST || year > LAST || words.at(i).length() != 4) {
            return false;
        }
        if (lexicon.group("numbering").contains(words.at(i - 1)) || words.isOneOf(i + 1, lexicon.group("counted"))
                || words.isOneOf(i + 1, Set.of("%", "$", "€")) || lexicon.group("comparative").contains(words.at(i - 2))) {
            return false;
        }
        if (isPartOfCount(words, i, lexicon)) {
            return false;
        }
        String before = words.before(i);
        return SURE.contains(before) || words.is(i + 1, "م") || lexicon.group("eventWord").contains(before) || isPaired(words, i)
                || words.is(i - 1, "(") && words.isOneOf(i + 1, Set.of(")", "-", "،"))
                || before.equals("-") && words.is(i + 1, ")")
                || lexicon.group("timePreposition").contains(before) && !before.equals("من") && !before.equals("و");
    }

    /** بين 2000 و2500 مسافر. */
    private static boolean isPartOfCount(Words words, int i, Lexicon lexicon) {
        boolean apart = words.isOneOf(i + 1, JOINS);
        int other = apart ? words.integer(i + 2) : -1;
        return other >= 0 && (words.isOneOf(i + 3, lexicon.group("counted")) || words.at(i + 2).length() == 4 && other > LAST);
    }

    /** One of two years with a sign or word of range between them. */
    private static boolean isPaired(Words words, int i) {
        return words.isOneOf(i + 1, JOINS) && isYearLike(words.integer(i + 2))
                || words.isOneOf(i - 1, JOINS) && isYearLike(words.integer(i - 2));
    }

    private static boolean isYearLike(int year) {
        return year >= FIRST && year <= LAST;
    }
}
