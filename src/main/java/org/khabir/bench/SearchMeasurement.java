package org.khabir.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Article;
import org.khabir.search.ArticleIndex;
import org.khabir.search.IndexedArticle;
import org.khabir.search.SearchQuery;

/** Searches in a fresh index of all articles: the median of repeated queries with facets and snippets. */
public final class SearchMeasurement implements Measurement {

    private static final int RUNS = 200;
    private static final List<String> QUERIES = List.of("تونس", "\"رئيس الحكومة\"", "وزير*", "الغنوشي~", "title:لقاء OR اجتماع");

    @Override
    public String name() {
        return "search";
    }

    @Override
    public List<Figure> run(List<Article> articles) throws IOException, KhabirException {
        try (TemporaryFolder folder = TemporaryFolder.make(); ArticleIndex index = ArticleIndex.open(folder.path())) {
            index.put(articles.stream().map(article -> new IndexedArticle(article, List.of(), List.of())).toList());
            index.commit(1);
            List<Figure> figures = new ArrayList<>();
            for (String query : QUERIES) {
                figures.add(new Figure(query, median(index, SearchQuery.of(query)) / 1e6, "ms"));
            }
            return figures;
        }
    }

    private static long median(ArticleIndex index, SearchQuery query) throws IOException, KhabirException {
        List<Long> times = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            times.add(Stopwatch.nanos(() -> index.search(query)));
        }
        Collections.sort(times);
        return times.get(RUNS / 2);
    }
}
