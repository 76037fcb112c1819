package org.khabir.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongField;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.DrillSideways.DrillSidewaysResult;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.khabir.model.Article;
import org.khabir.search.SearchQuery.Order;
import org.khabir.search.query.IndexFields;

/** Runs a query against one state of the index. */
final class ArticleSearcher {

    /** So many values of a facet are counted out at most. */
    private static final int MOST_VALUES = 200;

    private final IndexSearcher searcher;
    private final SortedSetDocValuesReaderState facetState;
    private final FacetsConfig facetsConfig;

    ArticleSearcher(IndexSearcher searcher, SortedSetDocValuesReaderState facetState, FacetsConfig facetsConfig) {
        this.searcher = searcher;
        this.facetState = facetState;
        this.facetsConfig = facetsConfig;
    }

    /** The hits of {@code query} that pass the filters; each facet is counted as if its own filter were not set. */
    SearchResult search(Query query, SearchQuery asked) throws IOException {
        int last = (int) Math.min((long) asked.offset() + asked.limit(), searcher.getIndexReader().maxDoc());
        DrillSidewaysResult found = new DrillSideways(searcher, facetsConfig, facetState)
                .search(drillDown(query, asked), null, null, Math.max(last, 1), sort(asked.order()), true);
        return new SearchResult(found.hits.totalHits.value(), hits(found.hits.scoreDocs, asked.offset(), last, query),
                counts(found.facets));
    }

    /** The ids of all that pass the filters. */
    Set<String> ids(Query query, SearchQuery asked) throws IOException {
        StoredFields stored = searcher.storedFields();
        Set<String> ids = new HashSet<>();
        for (ScoreDoc found : searcher.search(drillDown(query, asked), searcher.getIndexReader().maxDoc()).scoreDocs) {
            ids.add(stored.document(found.doc, Set.of(IndexFields.ID)).get(IndexFields.ID));
        }
        return ids;
    }

    private DrillDownQuery drillDown(Query query, SearchQuery asked) {
        DrillDownQuery drillDown = new DrillDownQuery(facetsConfig, query);
        asked.filters().forEach((facet, values) -> values.forEach(value -> drillDown.add(facet.name(), value)));
        return drillDown;
    }

    private static Sort sort(Order order) {
        return switch (order) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, byDate(true));
            case NEWEST -> new Sort(byDate(true), SortField.FIELD_SCORE);
            case OLDEST -> new Sort(byDate(false), SortField.FIELD_SCORE);
        };
    }

    private static SortField byDate(boolean newestFirst) {
        return LongField.newSortField(IndexFields.DATE, newestFirst, SortedNumericSelector.Type.MIN,
                newestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
    }

    private List<Hit> hits(ScoreDoc[] found, int offset, int last, Query query) throws IOException {
        Highlighter highlighter = new Highlighter(searcher, query);
        StoredFields stored = searcher.storedFields();
        List<Hit> hits = new ArrayList<>();
        for (int i = offset; i < Math.min(last, found.length); i++) {
            hits.add(hit(found[i], stored.document(found[i].doc), highlighter));
        }
        return hits;
    }

    private static Hit hit(ScoreDoc found, Document stored, Highlighter highlighter) throws IOException {
        Number day = stored.getField(IndexFields.DATE) == null ? null : stored.getField(IndexFields.DATE).numericValue();
        LocalDate published = day == null ? null : LocalDate.ofEpochDay(day.longValue());
        Article article = new Article(stored.get(IndexFields.ID), stored.get(IndexFields.TITLE), stored.get(IndexFields.SOURCE),
                "", "", published, "", stored.get(IndexFields.BODY));
        return new Hit(article.id(), article.title(), article.source(), published, found.score,
                highlighter.matches(found.doc, IndexFields.TITLE),
                Passages.of(article, highlighter.matches(found.doc, IndexFields.BODY)));
    }

    private static Map<Facet, List<FacetCount>> counts(Facets facets) throws IOException {
        Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            FacetResult result = facets.getTopChildren(MOST_VALUES, facet.name());
            counts.put(facet, result == null ? List.of() : Stream.of(result.labelValues)
                    .map(value -> new FacetCount(value.label, value.value.longValue())).toList());
        }
        return counts;
    }
}
