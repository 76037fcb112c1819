package org.khabir.extract.statements;

/**
 * Where what is said begins.
 *
 * @param how   what leads to it: that, quote, object, or a preposition
 * @param lead  the first token of what leads to it (أن, a colon, a mark), where the clause of the speaker ends
 * @param first the first token of what is said
 * @param last  the last token of a quotation; -1 where the end is still to be found
 */
record Complement(String how, int lead, int first, int last) {

    static final String THAT = "that";
    static final String QUOTE = "quote";
    static final String OBJECT = "object";

    boolean isQuote() {
        return how.equals(QUOTE);
    }

    /** True for a noun phrase behind a preposition. */
    boolean isPreposition() {
        return !isQuote() && !how.equals(OBJECT) && !how.equals(THAT);
    }
}
