package org.khabir.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.khabir.extract.Extractor;
import org.khabir.i18n.KhabirException;
import org.khabir.i18n.Language;
import org.khabir.i18n.Wording;
import org.khabir.model.Article;
import org.khabir.report.Report;
import org.khabir.report.ReportArticle;
import org.khabir.report.ReportWriter;

/** An annotated PDF of 200 articles, with warm caches: the median of several. */
public final class ReportMeasurement implements Measurement {

    private static final int ARTICLES = 200;
    private static final int RUNS = 7;

    private final Extractor extractor;
    private final ReportWriter writer;

    public ReportMeasurement(Extractor extractor, ReportWriter writer) {
        this.extractor = extractor;
        this.writer = writer;
    }

    @Override
    public String name() {
        return "report";
    }

    @Override
    public List<Figure> run(List<Article> articles) throws IOException, KhabirException {
        List<ReportArticle> content = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            Article article = articles.get(i % articles.size());
            content.add(new ReportArticle(article, extractor.analyze(article), List.of()));
        }
        Report report = new Report("Khabir", "bench", Instant.now(), Wording.of(Language.ARABIC), content, List.of());
        try (TemporaryFolder folder = TemporaryFolder.make()) {
            Path pdf = folder.path().resolve("report.pdf");
            List<Long> times = new ArrayList<>();
            for (int run = 0; run < RUNS; run++) {
                times.add(Stopwatch.nanos(() -> writer.write(report, pdf, done -> { }, () -> false)));
            }
            long first = times.getFirst();
            Collections.sort(times);
            return List.of(new Figure("articles", ARTICLES, ""), new Figure("size", Files.size(pdf) / 1e6, "MB"),
                    new Figure("first", first / 1e6, "ms"), new Figure("median of " + RUNS, times.get(RUNS / 2) / 1e6, "ms"),
                    new Figure("largest heap allowed", Runtime.getRuntime().maxMemory() / 1048576.0, "MB"));
        }
    }
}
