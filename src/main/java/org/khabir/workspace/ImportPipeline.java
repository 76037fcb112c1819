package org.khabir.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.khabir.i18n.KhabirException;
import org.khabir.ingest.ArticleSink;
import org.khabir.ingest.Ingest;
import org.khabir.ingest.Refusal;
import org.khabir.model.Article;
import org.khabir.store.Added;
import org.khabir.store.AnalyzedArticle;
import org.khabir.store.CaseStore;

/**
 * Takes files into a case: one thread reads, several extract, and the job's own stores batch by batch in the order in which
 * the articles were read. Few articles are in memory at a time. Only what is stored is reported as done.
 */
final class ImportPipeline {

    private static final int WAITING_AT_MOST = 64;
    private static final int BATCH = 100;
    private static final long BATCH_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

    private final Ingest ingest;
    private final CaseStore store;
    private final Extraction extraction;
    private final Consumer<Added> stored;
    private final BackgroundJob<ImportSummary> job;

    private final BlockingQueue<CompletableFuture<Read>> read = new ArrayBlockingQueue<>(WAITING_AT_MOST);
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final List<Refusal> refused = new ArrayList<>();
    private int added;
    private int known;

    /** What came from a file: an article with its analysis, one that is known, or a refusal; all null at the end. */
    private record Read(Path file, Extraction.Outcome outcome, Article known, Refusal refusal) {
        private static final Read END = new Read(null, null, null, null);
    }

    /** @param stored is told of every batch that was committed */
    ImportPipeline(Ingest ingest, CaseStore store, Extraction extraction, Consumer<Added> stored, BackgroundJob<ImportSummary> job) {
        this.ingest = ingest;
        this.store = store;
        this.extraction = extraction;
        this.stored = stored;
        this.job = job;
    }

    ImportSummary run(List<Path> paths) throws KhabirException {
        List<Path> files = files(paths);
        ImportProgress progress = new ImportProgress(files);
        int extractors = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        try (ExecutorService extracting = Executors.newFixedThreadPool(extractors, Thread.ofPlatform().name("khabir-extract-", 0).factory());
             ExecutorService reading = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("khabir-read").factory())) {
            reading.execute(() -> readAll(files, progress, extracting));
            try {
                storeAll(progress);
            } finally {
                stop();
            }
        }
        return new ImportSummary(added, known, refused, job.isCancelled());
    }

    private List<Path> files(List<Path> paths) {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            try {
                files.addAll(ingest.files(path));
            } catch (KhabirException e) {
                refused.add(new Refusal(path, e));
            }
        }
        return files;
    }

    private void readAll(List<Path> files, ImportProgress progress, ExecutorService extracting) {
        try {
            for (Path file : files) {
                if (isStopping()) {
                    break;
                }
                progress.begin(file);
                ingest.read(file, new Sink(progress, extracting));
                progress.end();
            }
            put(CompletableFuture.completedFuture(Read.END));
        } catch (RuntimeException | Error e) {
            put(CompletableFuture.failedFuture(e));
        }
    }

    private final class Sink implements ArticleSink {
        private final ImportProgress progress;
        private final ExecutorService extracting;

        Sink(ImportProgress progress, ExecutorService extracting) {
            this.progress = progress;
            this.extracting = extracting;
        }

        @Override
        public void article(Path file, Article article) {
            progress.read(article);
            put(CompletableFuture.supplyAsync(() -> analyzed(file, article), extracting));
        }

        @Override
        public void refused(Refusal refusal) {
            put(CompletableFuture.completedFuture(new Read(refusal.file(), null, null, refusal)));
        }

        @Override
        public boolean cancelled() {
            return isStopping();
        }
    }

    private Read analyzed(Path file, Article article) {
        try {
            return isStopping() || store.isKnown(article) ? new Read(file, null, article, null)
                    : new Read(file, extraction.of(article), null, null);
        } catch (KhabirException e) {
            throw new CompletionException(e);
        }
    }

    /** Waits for room, unless nobody takes any more. */
    private void put(CompletableFuture<Read> item) {
        try {
            boolean taken = false;
            while (!taken && !stopped.get()) {
                taken = read.offer(item, 50, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isStopping() {
        return stopped.get() || job.isCancelled();
    }

    private void stop() {
        stopped.set(true);
        read.clear();
    }

    private void storeAll(ImportProgress progress) throws KhabirException {
        List<Read> batch = new ArrayList<>();
        long batchBegun = System.nanoTime();
        while (!job.isCancelled()) {
            Read next = next();
            if (next == Read.END) {
                store(batch, progress);
                return;
            }
            if (next != null) {
                batch.add(next);
            }
            if (batch.size() >= BATCH || System.nanoTime() - batchBegun > BATCH_NANOS) {
                store(batch, progress);
                batch.clear();
                batchBegun = System.nanoTime();
            }
        }
    }

    /** The next that was read, in order; null where none is ready soon. */
    private Read next() throws KhabirException {
        try {
            CompletableFuture<Read> first = read.poll(50, TimeUnit.MILLISECONDS);
            return first == null ? null : first.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Read.END;
        } catch (CompletionException e) {
            if (e.getCause() instanceof KhabirException failure) {
                throw failure;
            }
            throw e;
        }
    }

    private void store(List<Read> batch, ImportProgress progress) throws KhabirException {
        List<AnalyzedArticle> fresh = batch.stream().filter(r -> r.outcome != null)
                .map(r -> new AnalyzedArticle(r.outcome.article(), r.outcome.analysis())).toList();
        if (!fresh.isEmpty()) {
            Added done = store.add(fresh);
            added += done.ids().size();
            known += done.known();
            stored.accept(done);
        }
        for (Read each : batch) {
            known += each.known == null ? 0 : 1;
            if (each.refusal != null) {
                refused.add(each.refusal);
            } else if (each.outcome != null && each.outcome.failure() != null) {
                refused.add(new Refusal(each.file, each.outcome.failure()));
            }
        }
        long done = (long) added + known + refused.size();
        job.report(done, progress.expected(done), progress.file());
    }
}
