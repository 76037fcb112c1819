package org.khabir.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Analysis;
import org.khabir.model.Article;
import org.khabir.store.CaseStore;
import org.khabir.store.Commit;

/** Extracts all articles of a case anew. The analyst's corrections stay; an article on which extraction fails keeps its analysis. */
final class Reanalysis {

    private static final int BATCH = 100;

    private final CaseStore store;
    private final Extraction extraction;
    private final Consumer<Commit> stored;
    private final BackgroundJob<Integer> job;

    /** @param stored is told of every batch that was committed */
    Reanalysis(CaseStore store, Extraction extraction, Consumer<Commit> stored, BackgroundJob<Integer> job) {
        this.store = store;
        this.extraction = extraction;
        this.stored = stored;
        this.job = job;
    }

    /** The number of articles done. */
    int run() throws KhabirException {
        List<String> ids = store.articleIds();
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        int done = 0;
        try (ExecutorService extracting = Executors.newFixedThreadPool(threads, Thread.ofPlatform().name("khabir-extract-", 0).factory())) {
            while (done < ids.size() && !job.isCancelled()) {
                List<String> batch = ids.subList(done, Math.min(done + BATCH, ids.size()));
                stored.accept(store.replaceAnalyses(analyses(batch, extracting)));
                done += batch.size();
                job.report(done, ids.size(), "");
            }
        }
        if (job.isCancelled()) {
            job.result().cancel(false);
        }
        return done;
    }

    private List<Analysis> analyses(List<String> ids, ExecutorService extracting) throws KhabirException {
        List<CompletableFuture<Extraction.Outcome>> outcomes = new ArrayList<>();
        for (String id : ids) {
            Article article = store.article(id).orElseThrow(() -> new KhabirException("errors.store.stale"));
            outcomes.add(CompletableFuture.supplyAsync(() -> extraction.of(article), extracting));
        }
        return outcomes.stream().map(CompletableFuture::join).filter(outcome -> outcome.failure() == null)
                .map(Extraction.Outcome::analysis).toList();
    }
}
