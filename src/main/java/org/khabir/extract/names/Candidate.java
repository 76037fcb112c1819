package org.khabir.extract.names;

import org.khabir.extract.gazetteer.GazetteerEntry;
import org.khabir.model.EntityType;

/**
 * A stretch of words that may be a name.
 *
 * @param first      index of the first token; its proclitics are outside the name
 * @param last       index of the last token, included
 * @param cut        how many folded characters of the first token are proclitics
 * @param confidence 0 to 1
 * @param rule       the rule that proposes it, {@code SOURCE.RULE}
 */
record Candidate(int first, int last, int cut, EntityType type, double confidence, String rule) {

    private static final double WORTH_OF_A_WORD = 0.08;

    /** True for names that the analyst listed or confirmed. */
    boolean isOwn() {
        return rule.equals("gazetteer." + GazetteerEntry.ANALYST) || rule.equals("gazetteer." + GazetteerEntry.CONFIRMED);
    }

    int length() {
        return last - first + 1;
    }

    /** By which one of two overlapping candidates wins: a longer name beats the names inside it unless it is much less sure. */
    double weight() {
        return confidence + WORTH_OF_A_WORD * length();
    }

    boolean overlaps(Candidate other) {
        return first <= other.last && other.first <= last;
    }

    boolean covers(Candidate other) {
        return first <= other.first && other.last <= last;
    }
}
