package org.khabir.bench;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.khabir.extract.NameFinder;
import org.khabir.extract.sequence.SequenceModels;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Article;
import org.khabir.text.Document;

/** Recognition of names on one core: loading its tables, and tokens a second. */
public final class NamesMeasurement implements Measurement {

    private static final int WARM_UP = 500;

    private final Supplier<NameFinder> finder;

    /** @param finder makes a finder, loading what it needs */
    public NamesMeasurement(Supplier<NameFinder> finder) {
        this.finder = finder;
    }

    @Override
    public String name() {
        return "names";
    }

    @Override
    public List<Figure> run(List<Article> articles) throws IOException, KhabirException {
        long before = usedHeap();
        long modelLoading = Stopwatch.nanos(SequenceModels::shipped);
        NameFinder[] made = new NameFinder[1];
        long loading = Stopwatch.nanos(() -> made[0] = finder.get());
        long heap = usedHeap() - before;
        List<Document> documents = articles.stream().map(Document::of).toList();
        documents.stream().limit(WARM_UP).forEach(made[0]::find);
        long[] names = new long[1];
        long finding = Stopwatch.nanos(() -> documents.forEach(document -> names[0] += made[0].find(document).size()));
        long tokens = documents.stream().mapToLong(document -> document.tokens().size()).sum();
        return List.of(new Figure("model file", SequenceModels.size() / 1e6, "MB"),
                new Figure("loading the model alone", modelLoading / 1e6, "ms"), new Figure("heap of model and lists", heap / 1e6, "MB"),
                new Figure("loading", loading / 1e6, "ms"), Figure.rate("recognition, one core", tokens, finding, "tokens"),
                new Figure("names a 1,000 tokens", names[0] * 1000.0 / tokens, ""));
    }

    private static long usedHeap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
