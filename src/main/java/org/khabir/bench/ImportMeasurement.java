package org.khabir.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.khabir.extract.Extractor;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Analysis;
import org.khabir.model.Article;
import org.khabir.model.Entity;
import org.khabir.search.ArticleIndex;
import org.khabir.search.IndexedArticle;
import org.khabir.search.IndexedEntity;
import org.khabir.store.AnalyzedArticle;
import org.khabir.store.CaseStore;
import org.khabir.text.Tokenizer;

/** What an import does, its parts apart and each on one core: extraction, storing, indexing. */
public final class ImportMeasurement implements Measurement {

    private static final int WARM_UP = 500;
    private static final int BATCH = 200;

    private final Extractor extractor;

    public ImportMeasurement(Extractor extractor) {
        this.extractor = extractor;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public List<Figure> run(List<Article> articles) throws IOException, KhabirException {
        articles.stream().limit(WARM_UP).forEach(extractor::analyze);
        List<AnalyzedArticle> analyzed = new ArrayList<>(articles.size());
        long extracting = Stopwatch.nanos(() -> articles.forEach(article -> analyzed.add(new AnalyzedArticle(article, extractor.analyze(article)))));
        long tokens = articles.stream().mapToLong(article -> Tokenizer.tokenize(article.body()).size()).sum();
        return List.of(new Figure("articles", articles.size(), ""),
                Figure.rate("extraction, one core", articles.size(), extracting, "articles"),
                Figure.rate("extraction, one core", tokens, extracting, "tokens"),
                Figure.rate("storing", articles.size(), storing(analyzed), "articles"),
                Figure.rate("indexing", articles.size(), indexing(analyzed), "articles"));
    }

    private static long storing(List<AnalyzedArticle> analyzed) throws IOException, KhabirException {
        try (TemporaryFolder folder = TemporaryFolder.make(); CaseStore store = CaseStore.create(folder.path().resolve("case"))) {
            return Stopwatch.nanos(() -> {
                for (List<AnalyzedArticle> batch : batches(analyzed)) {
                    store.add(batch);
                }
            });
        }
    }

    private static long indexing(List<AnalyzedArticle> analyzed) throws IOException, KhabirException {
        List<IndexedArticle> indexed = analyzed.stream().map(each -> new IndexedArticle(each.article(), List.of(), entities(each.analysis()))).toList();
        try (TemporaryFolder folder = TemporaryFolder.make(); ArticleIndex index = ArticleIndex.open(folder.path())) {
            return Stopwatch.nanos(() -> {
                for (List<IndexedArticle> batch : batches(indexed)) {
                    index.put(batch);
                }
                index.commit(1);
            });
        }
    }

    private static List<IndexedEntity> entities(Analysis analysis) {
        return analysis.entities().stream().map(ImportMeasurement::entity).toList();
    }

    private static IndexedEntity entity(Entity entity) {
        return new IndexedEntity(entity.type(), entity.name(), List.of(), entity.side() == null ? List.of() : List.of(entity.side()));
    }

    private static <T> List<List<T>> batches(List<T> all) {
        List<List<T>> batches = new ArrayList<>();
        for (int from = 0; from < all.size(); from += BATCH) {
            batches.add(all.subList(from, Math.min(from + BATCH, all.size())));
        }
        return batches;
    }
}
