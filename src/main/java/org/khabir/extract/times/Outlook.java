package org.khabir.extract.times;

import java.util.Set;
import org.khabir.text.Sentence;

/** Reads from the words around an expression whether they speak of what is to come, or of the present at large. */
final class Outlook {

    private static final int BACK = 14;
    private static final int AHEAD = 3;

    private final Set<String> plan;
    private final Set<String> reporting;
    private final Set<String> state;

    Outlook(Lexicon lexicon) {
        this.plan = lexicon.group("plan");
        this.reporting = lexicon.group("reporting");
        this.state = lexicon.group("state");
    }

    /** True where the nearest sign before {@code from} in its sentence, or right behind {@code next}, is one of a plan. */
    boolean isPlan(Words words, Sentence sentence, int from, int next) {
        int first = Math.max(sentence.first().index(), from - BACK);
        for (int i = from - 1; i >= first; i--) {
            String word = bare(words.at(i));
            if (isFuture(word)) {
                return true;
            }
            if (reporting.contains(word)) {
                return isFuture(bare(words.at(next)));
            }
        }
        int last = Math.min(sentence.last().index(), next + AHEAD);
        for (int i = next; i <= last; i++) {
            if (isFuture(bare(words.at(i)))) {
                return from - 1 <= sentence.first().index() || i == next;
            }
        }
        return false;
    }

    /** True for اليوم that means these days: beside a verb or noun of state, or in a quotation. */
    boolean isNow(Words words, Sentence sentence, int i) {
        return state.contains(bare(words.at(i - 1))) || state.contains(bare(words.at(i - 2))) && !words.isSign(i - 1)
                || isQuoted(words, sentence, i);
    }

    private static boolean isQuoted(Words words, Sentence sentence, int i) {
        boolean quoted = false;
        for (int k = sentence.first().index(); k < i; k++) {
            quoted ^= words.is(k, "\"");
        }
        return quoted;
    }

    private boolean isFuture(String word) {
        return plan.contains(word) || word.length() > 4 && word.charAt(0) == 'س'
                && (word.charAt(1) == 'ي' || word.charAt(1) == 'ت' || word.charAt(1) == 'ن') && !NOT_FUTURE.contains(word);
    }

    private static final Set<String> NOT_FUTURE = Set.of("سياسي", "سياسه", "سياسات", "سياسيه", "سياسيا", "سيناريو", "سيناء", "سيادي",
            "سياده", "سياديه", "سياق", "سيارات", "سياره", "سياحه", "سياحي", "سياحيه", "سنوات", "سنتين", "سنويا", "سنوي", "سنويه", "ستين",
            "ستون", "ستاره", "ستوكهولم", "ستيفن", "ستيفان", "سيدات", "سيدني", "سيطره", "سيطرت", "سيطروا", "سيما", "سينما", "سينمائي");

    private static String bare(String word) {
        return word.length() > 4 && (word.charAt(0) == 'و' || word.charAt(0) == 'ف') ? word.substring(1) : word;
    }
}
