package org.khabir.search.query;

import org.khabir.model.Span;
import org.khabir.text.Folding;
import org.khabir.text.NormalizedText;
import org.khabir.text.Normalizer;

/**
 * Reads a query from left to right in its folded form, in which all quotes are {@code "}, all dashes {@code -}, all
 * digits 0–9, and marks of direction are gone; hands out texts and positions of the query as it was typed.
 */
final class QueryScanner {

    private static final String SIGNS = "()\"=-*~|";
    private static final String JOINERS = "-./,'’_&+@#٫٬";

    private final String query;
    private final NormalizedText folded;
    private int at;

    QueryScanner(String query) {
        this.query = query;
        this.folded = Normalizer.normalize(query, Folding.LIGHT);
    }

    /** Steps over all that means nothing: blanks, commas, other signs, and dashes that stand by themselves. */
    void skipBlanks() {
        while (!atEnd() && !startsWord(at) && (SIGNS.indexOf(peek()) < 0 || isLooseDash())) {
            at++;
        }
    }

    private boolean isLooseDash() {
        return peek() == '-' && (at + 1 == length() || !startsWord(at + 1) && "\"(=-".indexOf(charAt(at + 1)) < 0);
    }

    boolean atEnd() {
        return at >= length();
    }

    char peek() {
        return atEnd() ? '\0' : charAt(at);
    }

    boolean startsWord() {
        return !atEnd() && startsWord(at);
    }

    /** Steps over {@code sign} where it comes next. */
    boolean accept(char sign) {
        boolean next = peek() == sign;
        if (next) {
            at++;
        }
        return next;
    }

    /** Where the next character stands in the query as it was typed. */
    int position() {
        return folded.originalOffset(at);
    }

    /** Remembers a place, to {@link #back} to it. */
    int mark() {
        return at;
    }

    void back(int mark) {
        at = mark;
    }

    /** The word that begins here, with dashes, points and the like between its letters. */
    String word() {
        int start = at;
        while (!atEnd() && (startsWord(at) || joins(at))) {
            at++;
        }
        return typed(start, at);
    }

    /** All up to {@code sign}; null where it does not come. */
    String upTo(char sign) {
        int end = folded.text().indexOf(sign, at);
        if (end < 0) {
            return null;
        }
        String text = typed(at, end);
        at = end + 1;
        return text;
    }

    /** All up to the next blank or closing bracket, folded. */
    String upToBlank() {
        int start = at;
        while (!atEnd() && !Character.isWhitespace(peek()) && peek() != ')') {
            at++;
        }
        return folded.text().substring(start, at);
    }

    /** The digits that come next, as a number; {@code absent} where there are none, at most 999. */
    int number(int absent) {
        int start = at;
        while (!atEnd() && Character.isDigit(peek()) && at - start < 3) {
            at++;
        }
        return at == start ? absent : Integer.parseInt(folded.text().substring(start, at));
    }

    private boolean startsWord(int index) {
        return Character.isLetterOrDigit(charAt(index));
    }

    private boolean joins(int index) {
        return JOINERS.indexOf(charAt(index)) >= 0 && index + 1 < length() && startsWord(index + 1);
    }

    private String typed(int start, int end) {
        Span span = folded.originalSpan(start, end);
        return span.of(query);
    }

    private char charAt(int index) {
        return folded.text().charAt(index);
    }

    private int length() {
        return folded.text().length();
    }
}
