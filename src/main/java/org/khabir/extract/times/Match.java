package org.khabir.extract.times;

/**
 * Words that a pattern recognised.
 *
 * @param next the index of the token behind the last one
 * @param rule the pattern's name, for explaining a result
 */
record Match(int next, Meaning meaning, String rule) {

    /** The one that takes more words; the first where both take as many. Either may be null. */
    static Match longer(Match a, Match b) {
        return b == null || a != null && a.next >= b.next ? a : b;
    }
}
