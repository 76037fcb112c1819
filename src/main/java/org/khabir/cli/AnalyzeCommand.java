package org.khabir.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.khabir.extract.Extractor;
import org.khabir.i18n.KhabirException;
import org.khabir.ingest.ArticleSink;
import org.khabir.ingest.Ingest;
import org.khabir.ingest.Refusal;
import org.khabir.json.AnalysisJson;
import org.khabir.model.Article;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code khabir analyze}: articles to analyses as JSON files, without a case. */
@Command(name = "analyze")
final class AnalyzeCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(AnalyzeCommand.class);
    private static final int WAITING_ARTICLES = 256;

    private final Parts parts;
    private final Console console;
    private final AnalysisJson json = new AnalysisJson();
    private final AtomicInteger written = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();

    @Mixin
    private HelpOption help;

    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "cli.argument.path")
    private List<Path> paths;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "cli.argument.out-dir")
    private Path folder;

    @Option(names = "--published", paramLabel = "DATE", descriptionKey = "cli.argument.published")
    private LocalDate published;

    AnalyzeCommand(Parts parts, Console console) {
        this.parts = parts;
        this.console = console;
    }

    @Override
    public Integer call() throws KhabirException, InterruptedException {
        createFolder();
        Extractor extractor = parts.extractor();
        Ingest ingest = new Ingest();
        int cores = Runtime.getRuntime().availableProcessors();
        Semaphore waiting = new Semaphore(WAITING_ARTICLES);
        try (ExecutorService workers = Executors.newFixedThreadPool(cores)) {
            for (Path path : paths) {
                for (Path file : ingest.files(path)) {
                    ingest.read(file, new Analyzing(extractor, workers, waiting));
                }
            }
            workers.shutdown();
            workers.awaitTermination(Long.MAX_VALUE, TimeUnit.DAYS);
        }
        console.note("cli.analyzed", String.valueOf(written.get()), folder);
        return failed.get() == 0 ? 0 : 1;
    }

    private void createFolder() throws KhabirException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new KhabirException(e, "errors.cli.unwritable", folder, e.getMessage());
        }
    }

    private void analyze(Article article, Extractor extractor) {
        Article dated = article.published() == null && published != null ? article.withPublished(published) : article;
        Path file = folder.resolve(fileName(article.id()));
        try {
            Files.writeString(file, json.write(dated, extractor.analyze(dated)));
            written.incrementAndGet();
        } catch (IOException e) {
            failed.incrementAndGet();
            console.error(new KhabirException(e, "errors.cli.unwritable", file, e.getMessage()));
        } catch (RuntimeException e) {
            failed.incrementAndGet();
            LOG.error("Extraction failed on article {}", article.id(), e);
        }
    }

    /** The article's id as a file name: what a file system may not take becomes an underscore. */
    private static String fileName(String id) {
        return id.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_") + ".json";
    }

    /** Hands every article to the workers, and waits while many are waiting. */
    private final class Analyzing implements ArticleSink {

        private final Extractor extractor;
        private final ExecutorService workers;
        private final Semaphore waiting;

        Analyzing(Extractor extractor, ExecutorService workers, Semaphore waiting) {
            this.extractor = extractor;
            this.workers = workers;
            this.waiting = waiting;
        }

        @Override
        public void article(Path file, Article article) {
            waiting.acquireUninterruptibly();
            workers.execute(() -> {
                try {
                    analyze(article, extractor);
                } finally {
                    waiting.release();
                }
            });
        }

        @Override
        public void refused(Refusal refusal) {
            failed.incrementAndGet();
            console.error(refusal.reason());
        }
    }
}
