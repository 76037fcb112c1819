package org.khabir.extract.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khabir.model.MeetingStatus;
import org.khabir.model.TimelineRelation;
import org.khabir.text.Document;
import org.khabir.text.Sentence;

/** Reads from words (قبل أن، عقب، في وقت لاحق) which of two happenings of an article came first. */
final class OrderReader {

    /** Words between قبل or عقب and the happening that they govern. */
    private static final int FARTHEST = 3;
    private static final int FARTHEST_SENTENCE = 3;

    private final Phrases phrases = new Phrases("order.tsv");

    /**
     * One happening lies before or after another.
     *
     * @param one   index of the one that lies so
     * @param other index of the one it lies before or after
     * @param first the first token of the words that say so
     * @param last  the last one
     */
    record Link(int one, int other, TimelineRelation relation, int first, int last) {
    }

    /** The links among {@code told}, which are in the order of the text. */
    List<Link> read(Document document, List<Told> told) {
        List<Link> links = new ArrayList<>();
        Map<Integer, List<Integer>> bySentence = new TreeMap<>();
        for (int i = 0; i < told.size(); i++) {
            bySentence.computeIfAbsent(told.get(i).sentence().index(), s -> new ArrayList<>()).add(i);
        }
        bySentence.forEach((sentence, inside) -> {
            for (int k = 1; k < inside.size(); k++) {
                addWithin(document, told, inside.get(k - 1), inside.get(k), links);
            }
            addAcross(document, told, bySentence, sentence, links);
        });
        return links;
    }

    /** التقى فلانا قبل أن يجتمع، وصل عقب لقائه، التقى ثم زار: the words right before the second of two. */
    private void addWithin(Document document, List<Told> told, int one, int two, List<Link> links) {
        int at = told.get(two).at();
        for (int i = at - 1; i > told.get(one).at() && i >= at - FARTHEST - 1; i--) {
            for (String cue : List.of("BEFORE", "AFTER", "NEXT")) {
                int length = phrases.match(document.tokens(), i, cue);
                if (length > 0 && i + length >= at - FARTHEST + 1) {
                    boolean next = cue.equals("NEXT");
                    links.add(new Link(next ? two : one, next ? one : two,
                            next ? TimelineRelation.AFTER : TimelineRelation.valueOf(cue), i, Math.min(at, i + length) - 1));
                    return;
                }
            }
            if (!document.tokens().get(i).isWord()) {
                return;
            }
        }
    }

    /** The first of a sentence comes after or before what was told last, where words of the sentence before it say so. */
    private void addAcross(Document document, List<Told> told, Map<Integer, List<Integer>> bySentence, int index, List<Link> links) {
        Sentence sentence = document.sentences().get(index);
        int first = bySentence.get(index).getFirst();
        Integer last = lastBefore(told, bySentence, index);
        if (last == null) {
            return;
        }
        int end = told.get(first).at();
        for (int i = sentence.first().index(); i < end; i++) {
            int later = phrases.match(document.tokens(), i, "LATER");
            int earlier = phrases.match(document.tokens(), i, "EARLIER");
            boolean opens = i <= sentence.first().index() + 1;
            earlier = earlier == 0 && opens ? phrases.match(document.tokens(), i, "PLUPERFECT") : earlier;
            if (later > 0 || earlier > 0) {
                TimelineRelation relation = later > 0 ? TimelineRelation.AFTER : TimelineRelation.BEFORE;
                links.add(new Link(first, last, relation, i, i + Math.max(later, earlier) - 1));
                return;
            }
        }
    }

    /** The last happening that took place of the sentences shortly before; null for none. */
    private static Integer lastBefore(List<Told> told, Map<Integer, List<Integer>> bySentence, int index) {
        for (int back = index - 1; back >= Math.max(0, index - FARTHEST_SENTENCE); back--) {
            List<Integer> inside = bySentence.getOrDefault(back, List.of());
            for (int k = inside.size() - 1; k >= 0; k--) {
                if (told.get(inside.get(k)).status() == MeetingStatus.HELD) {
                    return inside.get(k);
                }
            }
        }
        return null;
    }
}
