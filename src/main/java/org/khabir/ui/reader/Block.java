package org.khabir.ui.reader;

import java.util.ArrayList;
import java.util.List;
import org.khabir.model.Span;

/**
 * A stretch of the body that is laid out as one: a paragraph, or part of one so long that laying it out whole would be
 * felt.
 *
 * @param span      without the line end
 * @param paragraph number of the paragraph it belongs to, from 0
 * @param last      true where the paragraph ends with it
 */
record Block(Span span, int paragraph, boolean last) {

    private static final int LONGEST = 1500;
    private static final String SENTENCE_ENDS = ".؟?!…";

    /** The blocks of {@code body}, at least one; empty lines are blocks too. */
    static List<Block> of(String body) {
        List<Block> blocks = new ArrayList<>();
        int paragraph = 0;
        int start = 0;
        while (start <= body.length()) {
            int end = lineEnd(body, start);
            addParagraph(blocks, body, new Span(start, end), paragraph++);
            start = end + (body.startsWith("\r\n", end) ? 2 : 1);
        }
        return blocks;
    }

    /** The index of the block that holds {@code offset}; for a line end the block before it. */
    static int indexAt(List<Block> blocks, int offset) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (blocks.get(middle).span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private static void addParagraph(List<Block> blocks, String body, Span whole, int paragraph) {
        int start = whole.start();
        while (whole.end() - start > LONGEST) {
            int end = breakNear(body, start + LONGEST / 2, start + LONGEST);
            blocks.add(new Block(new Span(start, end), paragraph, false));
            start = end;
        }
        blocks.add(new Block(new Span(start, whole.end()), paragraph, true));
    }

    /** Behind the last sentence's blank between {@code from} and {@code to}, else behind the last blank, else {@code to}. */
    private static int breakNear(String body, int from, int to) {
        int blank = -1;
        for (int i = to - 1; i > from; i--) {
            if (body.charAt(i) == ' ') {
                if (SENTENCE_ENDS.indexOf(body.charAt(i - 1)) >= 0) {
                    return i + 1;
                }
                blank = Math.max(blank, i + 1);
            }
        }
        return blank > 0 ? blank : to - (Character.isLowSurrogate(body.charAt(to)) ? 1 : 0);
    }

    private static int lineEnd(String body, int from) {
        int i = from;
        while (i < body.length() && "\n\r\u2028\u2029\u0085".indexOf(body.charAt(i)) < 0) {
            i++;
        }
        return i;
    }
}
