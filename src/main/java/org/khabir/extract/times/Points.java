package org.khabir.extract.times;

import java.util.Set;

/**
 * Tells a point of the past from a state that lasts before منذ: توفي منذ سنتين, الاتفاق الموقع منذ سنتين, but يعمل منذ سنتين.
 */
final class Points {

    private static final int FARTHEST = 6;
    private static final Set<String> CLAUSES = Set.of("ان", "انه", "انها", "انهم", "بان", "بانه", "بانها", "لم", "لا", "ما", "عدم");
    private static final String[] ENDINGS = {"", "ت", "وا", "ا", "تا", "ه", "ها", "هم", "ته", "تها", "نا"};

    private final Set<String> verbs;
    private final Set<String> participles;

    Points(Lexicon lexicon) {
        this.verbs = lexicon.group("point");
        this.participles = lexicon.group("pointParticiple");
    }

    /** True where the nearest verb or participle from {@code last} back, in the same clause, tells what happened at a point. */
    boolean tell(Words words, int last) {
        for (int i = last; i >= Math.max(0, last - FARTHEST) && !words.isSign(i); i--) {
            String word = words.at(i);
            if (isEvent(word)) {
                return !CLAUSES.contains(words.at(i - 1)) || words.at(i - 1).contains("ن");
            }
            if (CLAUSES.contains(word) || isImperfect(word)) {
                return false;
            }
        }
        return false;
    }

    private boolean isEvent(String word) {
        String bare = word.length() > 4 && (word.charAt(0) == 'و' || word.charAt(0) == 'ف') ? word.substring(1) : word;
        if (participles.contains(word) || participles.contains(bare)) {
            return true;
        }
        for (String ending : ENDINGS) {
            if (bare.endsWith(ending) && verbs.contains(bare.substring(0, bare.length() - ending.length()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isImperfect(String word) {
        return word.length() >= 4 && word.charAt(0) == 'ي' && !word.startsWith("يوم");
    }
}
