package org.khabir.text;

import org.khabir.model.Span;

/**
 * A word, number or sign of a body.
 *
 * @param index position among the document's tokens, from 0
 * @param span  where it stands in the body
 * @param text  the slice of the body
 * @param light the form folded lightly: على and علي differ
 * @param norm  the form folded in full: the key for lists
 */
public record Token(int index, Span span, String text, String light, String norm, Kind kind) {

    /** What a token is made of. */
    public enum Kind {
        /** Letters; Latin words may hold digits (F16). */
        WORD,
        /** Digits, with separators inside (1,500). */
        NUMBER,
        /** One sign. */
        SIGN
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** True for the sign {@code sign}, quotes and dashes folded to {@code "}, {@code '} and {@code -}. */
    public boolean is(String sign) {
        return norm.equals(sign);
    }

    public boolean startsWith(String prefix) {
        return norm.startsWith(prefix);
    }

    /** The body offset of the character at {@code index} of {@link #norm} or {@link #light} (folding keeps their lengths alike). */
    public int offset(int index) {
        return span.start() + Normalizer.normalize(text, Folding.LIGHT).originalOffset(index);
    }
}
