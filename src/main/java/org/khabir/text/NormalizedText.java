package org.khabir.text;

import org.khabir.model.Span;

/** A folded view of a text, with the way back: offsets into {@link #text} become spans of the original. */
public final class NormalizedText {

    private final String original;
    private final String text;
    private final int[] offsets;

    NormalizedText(String original, String text, int[] offsets) {
        this.original = original;
        this.text = text;
        this.offsets = offsets;
    }

    /** The folded text. */
    public String text() {
        return text;
    }

    /** The original offset of the folded character at {@code index}; the original's length where {@code index} is the end. */
    public int originalOffset(int index) {
        return index >= text.length() ? original.length() : offsets[index];
    }

    /**
     * The original stretch behind the folded characters from {@code start} to {@code end}, exclusive, with the dropped
     * marks that follow its last character (a final tashkeel belongs to its word).
     */
    public Span originalSpan(int start, int end) {
        if (start >= end) {
            int at = originalOffset(start);
            return new Span(at, at);
        }
        int last = offsets[end - 1] + 1;
        while (last < original.length() && Normalizer.isDropped(original.charAt(last))
                && Character.getType(original.charAt(last)) != Character.FORMAT) {
            last++;
        }
        return new Span(offsets[start], last);
    }
}
