package org.khabir.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.khabir.model.Span;

/** Finds where in an article a query matches, by the offsets kept in the postings. */
final class Highlighter {

    private final IndexSearcher searcher;
    private final Weight weight;

    Highlighter(IndexSearcher searcher, Query query) throws IOException {
        this.searcher = searcher;
        this.weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    /** The places of {@code field} that match, in order, none overlapping another; a phrase is one place. */
    List<Span> matches(int document, String field) throws IOException {
        LeafReaderContext leaf = searcher.getIndexReader().leaves()
                .get(ReaderUtil.subIndex(document, searcher.getIndexReader().leaves()));
        Matches matches = weight.matches(leaf, document - leaf.docBase);
        MatchesIterator places = matches == null ? null : matches.getMatches(field);
        List<Span> spans = new ArrayList<>();
        while (places != null && places.next()) {
            spans.add(new Span(places.startOffset(), places.endOffset()));
        }
        return joined(spans);
    }

    private static List<Span> joined(List<Span> spans) {
        spans.sort(Comparator.naturalOrder());
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            if (!joined.isEmpty() && joined.getLast().overlaps(span)) {
                joined.add(joined.removeLast().union(span));
            } else {
                joined.add(span);
            }
        }
        return List.copyOf(joined);
    }
}
