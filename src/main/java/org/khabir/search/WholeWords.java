package org.khabir.search;

import org.apache.lucene.search.matchhighlight.OffsetRange;
import org.apache.lucene.search.matchhighlight.Passage;
import org.apache.lucene.search.matchhighlight.PassageAdjuster;

/** Shrinks a passage so that it neither begins nor ends inside a word, and keeps its matches. */
final class WholeWords implements PassageAdjuster {

    private CharSequence body = "";

    @Override
    public void currentValue(CharSequence value) {
        body = value;
    }

    @Override
    public OffsetRange adjust(Passage passage) {
        int firstMatch = passage.markers.isEmpty() ? passage.to : passage.markers.getFirst().from;
        int lastMatch = passage.markers.isEmpty() ? passage.from : passage.markers.getLast().to;
        int from = passage.from;
        while (from < firstMatch && isInside(from)) {
            from++;
        }
        while (from < firstMatch && isBlank(from)) {
            from++;
        }
        int to = passage.to;
        while (to > Math.max(lastMatch, from) && isInside(to)) {
            to--;
        }
        while (to > Math.max(lastMatch, from) && isBlank(to - 1)) {
            to--;
        }
        return new OffsetRange(from, to);
    }

    private boolean isInside(int offset) {
        return offset > 0 && offset < body.length() && !isBlank(offset - 1) && !isBlank(offset);
    }

    private boolean isBlank(int offset) {
        return Character.isWhitespace(body.charAt(offset));
    }
}
