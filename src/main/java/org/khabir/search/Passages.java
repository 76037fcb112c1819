package org.khabir.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.matchhighlight.OffsetRange;
import org.apache.lucene.search.matchhighlight.Passage;
import org.apache.lucene.search.matchhighlight.PassageSelector;
import org.khabir.model.Article;
import org.khabir.model.Span;
import org.khabir.text.Document;
import org.khabir.text.Sentence;

/** Cuts the passages of a body that show best where it matches: sentences, or the part of a long one. */
final class Passages {

    private static final int LENGTH = 240;
    private static final int MOST = 3;

    private Passages() {
    }

    /** At most three passages in the order of the text; the beginning of the body where {@code matches} is empty. */
    static List<Snippet> of(Article article, List<Span> matches) {
        List<OffsetRange> markers = matches.stream().map(Passages::range).toList();
        return new PassageSelector(PassageSelector.DEFAULT_SCORER, new WholeWords())
                .pickBest(article.body(), markers, LENGTH, MOST, stretches(Document.of(article))).stream()
                .map(passage -> snippet(article.body(), passage))
                .toList();
    }

    /** Short sentences of a paragraph stand together, so that a passage is worth reading. */
    private static List<OffsetRange> stretches(Document document) {
        List<Span> stretches = new ArrayList<>();
        int paragraph = -1;
        for (Sentence sentence : document.sentences()) {
            boolean fits = sentence.paragraph() == paragraph
                    && stretches.getLast().union(sentence.span()).length() <= LENGTH;
            stretches.add(fits ? stretches.removeLast().union(sentence.span()) : sentence.span());
            paragraph = sentence.paragraph();
        }
        return stretches.stream().map(Passages::range).toList();
    }

    private static Snippet snippet(String body, Passage passage) {
        Span span = new Span(passage.from, passage.to);
        List<Span> matches = passage.markers.stream().map(marker -> new Span(marker.from, marker.to)).toList();
        return new Snippet(span, span.of(body), matches);
    }

    private static OffsetRange range(Span span) {
        return new OffsetRange(span.start(), span.end());
    }
}
