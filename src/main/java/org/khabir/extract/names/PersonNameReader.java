package org.khabir.extract.names;

import java.util.Set;
import org.khabir.extract.gazetteer.WordClass;
import org.khabir.model.EntityType;

/** Reads how far a person's name goes: given names, عبد/أبو/بن with what follows, surnames, unknown words. */
final class PersonNameReader {

    private static final int LONGEST = 6;
    private static final Set<String> COMPLEMENTS = Set.of("الدين", "العابدين", "الاسلام", "الله", "الزمان");
    private static final Set<WordClass> NAMES = Set.of(WordClass.FIRST_NAME, WordClass.AMBIGUOUS_FIRST_NAME, WordClass.SURNAME);
    private static final Set<WordClass> ENDS = Set.of(WordClass.FUNCTION, WordClass.VERB, WordClass.ROLE, WordClass.RANK,
            WordClass.TITLE, WordClass.PASSING_ADJECTIVE, WordClass.ORGANIZATION_HEAD, WordClass.BODY_HEAD, WordClass.PLACE_CUE,
            WordClass.EVENT_HEAD, WordClass.MEDIA_CUE);

    private PersonNameReader() {
    }

    /**
     * The last token of the name that begins at {@code first}.
     *
     * @param sure true where a title or the like shows that a name stands here, so that its first word may be any
     * @return -1 where no name begins
     */
    static int read(Words words, int first, boolean sure) {
        if (!words.isWord(first) || words.isLatin(first) || words.norm(first).length() < 2 || !mayBegin(words, first, sure)) {
            return -1;
        }
        int unit = firstUnit(words, first);
        int last = unit;
        while (last >= 0 && last - first < LONGEST) {
            int next = extend(words, first, unit, last, sure);
            if (next == last) {
                break;
            }
            last = next;
        }
        return last;
    }

    /** The end of the first part, which may be a compound: عبد الكريم، نور الدين. */
    private static int firstUnit(Words words, int first) {
        if (words.is(first, WordClass.NAME_PREFIX) && !words.isGivenName(first)) {
            return afterPrefix(words, first);
        }
        return COMPLEMENTS.contains(words.norm(first + 1)) ? first + 1 : first;
    }

    private static boolean mayBegin(Words words, int i, boolean sure) {
        if (words.isGivenName(i) || words.is(i, WordClass.NAME_PREFIX) || words.is(i, WordClass.SURNAME)) {
            return !words.is(i, WordClass.FUNCTION) || words.is(i, WordClass.FIRST_NAME);
        }
        return sure && words.isUnknown(i) && !words.looksInflected(i);
    }

    private static int afterPrefix(Words words, int i) {
        int next = i + 1;
        if (!words.isWord(next) || !words.sameSentence(i, next) || words.isAny(next, Set.of(WordClass.FUNCTION, WordClass.VERB))
                && !words.isAny(next, NAMES)) {
            return -1;
        }
        return words.is(next, WordClass.NAME_PREFIX) && !words.isGivenName(next) ? afterPrefix(words, next) : next;
    }

    private static int extend(Words words, int first, int unit, int last, boolean sure) {
        int next = last + 1;
        if (words.isSign(next, "-") && words.isWord(next + 1) && words.adjacent(next, next + 1)
                && words.norm(next + 1).length() < 5 && !words.is(first, WordClass.FIRST_NAME)) {
            return next + 1;
        }
        if (!words.isWord(next) || words.isLatin(next) || !words.sameSentence(last, next)) {
            return last;
        }
        if (words.known(next, EntityType.LOCATION) != null && words.is(next, WordClass.NAME_PREFIX)) {
            return last;
        }
        if (words.isCountry(next)) {
            return last;
        }
        if (words.is(next, WordClass.NAME_PREFIX) && !words.hasProclitic(next)) {
            int end = afterPrefix(words, next);
            return end < 0 ? last : end;
        }
        return continues(words, first, unit, next, sure) ? next : last;
    }

    private static boolean continues(Words words, int first, int unit, int next, boolean sure) {
        if (COMPLEMENTS.contains(words.norm(next))) {
            return true;
        }
        if (words.hasProclitic(next) || words.norm(next).length() < 2) {
            return false;
        }
        boolean second = next == unit + 1;
        if (words.isGivenName(next)) {
            return !words.is(next, WordClass.FUNCTION) && (second || !words.is(next, WordClass.ROLE));
        }
        if (words.isAny(next, ENDS)) {
            return false;
        }
        if (words.is(next, WordClass.SURNAME)) {
            return true;
        }
        boolean given = unit > first || words.is(first, WordClass.FIRST_NAME);
        if (words.is(next, WordClass.OFFICIAL_ADJECTIVE) || words.is(next, WordClass.COMMON) && words.norm(first).equals("علي")) {
            return false;
        }
        if (words.is(next, WordClass.DEMONYM)) {
            return second && given;
        }
        if (words.is(next, WordClass.COMMON)) {
            return sure && second && words.isGivenName(first) && closes(words, next) || second && given && words.isDefinite(next) && (!words.hasProclitic(first) || words.prefix(first).equals("و"));
        }
        boolean secondSurname = words.isDefinite(next) && words.isDefinite(next - 1) && !words.isGivenName(next - 1)
                && !words.norm(next).endsWith("ي");
        boolean plural = words.norm(next).endsWith("ين") && (words.isDefinite(next) || words.isUnknown(next) && !second);
        return !(words.isUnknown(next) && words.looksInflected(next)) && !plural && (second || !secondSurname && !looksLikeVerb(words.norm(next)));
    }

    /** An ordinary word is a surname where the sentence stops or goes on with a new phrase behind it: العميد يحيى سريع إن. */
    private static boolean closes(Words words, int i) {
        boolean noun = !words.looksInflected(i) && !words.norm(i).endsWith("ه") && !looksLikeVerb(words.norm(i)) && !words.norm(i).endsWith("ا");
        String after = words.norm(i + 1);
        return noun && (words.isSign(i + 1, "،") || after.equals("ان") || words.isSign(i + 1, ",") || words.is(i + 1, WordClass.ROLE));
    }

    private static boolean looksLikeVerb(String norm) {
        return norm.length() > 3 && (norm.startsWith("ي") || norm.startsWith("ت"));
    }
}
