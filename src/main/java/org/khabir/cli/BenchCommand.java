package org.khabir.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.khabir.bench.Figure;
import org.khabir.bench.ImportMeasurement;
import org.khabir.bench.Measurement;
import org.khabir.bench.NamesMeasurement;
import org.khabir.bench.ReportMeasurement;
import org.khabir.bench.SearchMeasurement;
import org.khabir.bench.StartMeasurement;
import org.khabir.extract.Extractor;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.extract.sequence.SequenceModel;
import org.khabir.extract.sequence.SequenceModels;
import org.khabir.i18n.KhabirException;
import org.khabir.ingest.ArticleSink;
import org.khabir.ingest.Ingest;
import org.khabir.ingest.Refusal;
import org.khabir.model.Article;
import org.khabir.report.pdf.PdfReportWriter;
import org.khabir.train.Corpora;
import org.khabir.train.Folds;
import org.khabir.train.NamesScoring;
import org.khabir.train.StackedTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code khabir bench}: measurements on this machine, with articles that the user names. */
@Command(name = "bench")
final class BenchCommand implements Callable<Integer> {

    private static final String TAGGED = "ner";
    private static final String FOLDS = "folds";

    private final Parts parts;
    private final Console console;

    @Mixin
    private HelpOption help;

    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "cli.argument.bench")
    private String name;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "PATH", descriptionKey = "cli.argument.corpus")
    private List<Path> paths = List.of();

    @Option(names = "--starts", defaultValue = "7", paramLabel = "N", descriptionKey = "cli.argument.starts")
    private int starts;

    BenchCommand(Parts parts, Console console) {
        this.parts = parts;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        if (name.equals(TAGGED)) {
            scoreTagged();
            return 0;
        }
        if (name.equals(StartMeasurement.NAME)) {
            print(new StartMeasurement().run(starts));
            return 0;
        }
        if (name.equals(FOLDS)) {
            scoreFolds();
            return 0;
        }
        Extractor extractor = parts.extractor();
        List<Measurement> known = List.of(new ImportMeasurement(extractor), new NamesMeasurement(parts::nameFinder),
                new ReportMeasurement(extractor, new PdfReportWriter()), new SearchMeasurement());
        Measurement chosen = known.stream().filter(measurement -> measurement.name().equals(name)).findFirst()
                .orElseThrow(() -> new KhabirException("errors.cli.no-bench", name,
                        known.stream().map(Measurement::name).collect(Collectors.joining(", ")) + ", " + TAGGED + ", " + FOLDS + ", "
                                + StartMeasurement.NAME));
        print(chosen.run(articles()));
        return 0;
    }

    private void print(List<Figure> figures) {
        figures.forEach(figure -> console.result(figure.toString()));
    }

    /** The sequence model alone against tagged files, by exact match of names. */
    private void scoreTagged() throws IOException {
        SequenceModel model = SequenceModels.shipped();
        Gazetteer gazetteer = Gazetteer.standard();
        for (Path path : paths) {
            console.result(path.toString());
            console.result(NamesScoring.score(model, gazetteer, path).table(NamesScoring.SCORED));
        }
    }

    /** All names of the marked articles, in parts that the second field did not learn from, and how right its confidence is. */
    private void scoreFolds() throws IOException, KhabirException {
        Folds folds = StackedTraining.folds(new Corpora(paths), Gazetteer.standard(), SequenceModels.shipped());
        console.result("rules and first field\n" + folds.proposed().table());
        console.result("second field\n" + folds.decided().table());
        console.result("confidence\n" + folds.reliability().table());
    }

    private List<Article> articles() throws KhabirException {
        List<Article> articles = new ArrayList<>();
        Ingest ingest = new Ingest();
        ArticleSink sink = new ArticleSink() {
            @Override
            public void article(Path file, Article article) {
                articles.add(article);
            }

            @Override
            public void refused(Refusal refusal) {
                console.error(refusal.reason());
            }
        };
        for (Path path : paths) {
            for (Path file : ingest.files(path)) {
                ingest.read(file, sink);
            }
        }
        return articles;
    }
}
