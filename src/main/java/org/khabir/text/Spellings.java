package org.khabir.text;

import java.util.Comparator;
import java.util.Map;
import java.util.regex.Pattern;

/** Chooses among the spellings of one name: hasty writers leave out hamza and the points of ة, and seldom add them. */
public final class Spellings {

    /** How many times a spelling that leaves something out must be written for each one that does not. */
    private static final int HASTE = 3;
    private static final String MARKED = "أإآؤئ";
    private static final Pattern ENDING_TA = Pattern.compile("ة(?!\\p{L})");
    private static final Pattern TA_WITHIN = Pattern.compile("ة(?=\\p{L})");
    /** The alif of افتعال and استفعال bears no hamza: الإجتماع, إستقلال. */
    private static final Pattern JOINING_ALIF = Pattern.compile("(?<!\\p{L})(?:ال|لل|ل)?إ(?:ست|ت|\\p{L}ت)\\p{L}{2,}");

    private Spellings() {
    }

    /**
     * The spelling written most, where one with all its marks counts for three without; of those alike the one with ي for ى, and the first by letters.
     *
     * @param uses how often each is written, at least one; all of one {@link Normalizer#key}
     */
    public static String best(Map<String, Integer> uses) {
        return uses.entrySet().stream().max(Comparator.comparingDouble((Map.Entry<String, Integer> each) -> weight(each.getKey(), each.getValue()))
                .thenComparing(each -> ya(each.getKey())).thenComparing(Map.Entry::getKey, Comparator.reverseOrder())).orElseThrow().getKey();
    }

    private static double weight(String spelling, int uses) {
        return uses * Math.pow(HASTE, marks(spelling));
    }

    /** A name’s last ya is written ى in some papers; names that end in ى are few. */
    private static long ya(String spelling) {
        return -spelling.chars().filter(c -> c == 'ى').count();
    }

    private static long marks(String spelling) {
        long hamzas = spelling.chars().filter(c -> MARKED.indexOf(c) >= 0).count();
        long points = ENDING_TA.matcher(spelling).results().count() - TA_WITHIN.matcher(spelling).results().count();
        return hamzas + points - 2 * JOINING_ALIF.matcher(spelling).results().count();
    }
}
