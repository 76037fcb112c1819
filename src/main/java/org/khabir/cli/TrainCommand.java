package org.khabir.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.extract.sequence.ModelFile;
import org.khabir.extract.sequence.SequenceModel;
import org.khabir.extract.sequence.SequenceModels;
import org.khabir.i18n.KhabirException;
import org.khabir.train.Corpora;
import org.khabir.train.MeetingsTraining;
import org.khabir.train.NamesTraining;
import org.khabir.train.StackedTraining;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code khabir train}: makes the names' models from the corpora, the same bytes each time; or a case's own, see {@link CaseTrain}. */
@Command(name = "train")
final class TrainCommand implements Callable<Integer> {

    private final Parts parts;
    private final Console console;
    private final long start = System.nanoTime();

    @Mixin
    private HelpOption help;

    @ArgGroup(multiplicity = "1")
    private Source source;

    /** What to train with: corpora, or what was checked in a case. */
    private static final class Source {

        @ArgGroup(exclusive = false)
        private FromCorpora corpora;

        @ArgGroup(exclusive = false)
        private FromCase ofCase;
    }

    private static final class FromCorpora {

        @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "cli.argument.out-models")
        private Path folder;

        @Option(names = "--corpora", required = true, arity = "1..*", paramLabel = "DIR", descriptionKey = "cli.argument.corpora")
        private List<Path> folders;

        @Option(names = "--meetings", paramLabel = "MARKS", descriptionKey = "cli.argument.judged-meetings")
        private Path judgedMeetings;

        @Option(names = "--stacked", descriptionKey = "cli.argument.only-stacked")
        private boolean onlyStacked;
    }

    private static final class FromCase {

        @Option(names = "--case", required = true, paramLabel = "CASE", descriptionKey = "cli.argument.case")
        private Path folder;

        @Option(names = "--back", descriptionKey = "cli.argument.back")
        private boolean back;

        @Option(names = "--reanalyze", descriptionKey = "cli.argument.reanalyze")
        private boolean reanalyze;
    }

    TrainCommand(Parts parts, Console console) {
        this.parts = parts;
        this.console = console;
    }

    @Override
    public Integer call() throws KhabirException, IOException {
        if (source.ofCase != null) {
            new CaseTrain(parts, console).run(source.ofCase.folder, source.ofCase.back, source.ofCase.reanalyze);
            return 0;
        }
        return source.corpora.judgedMeetings != null ? trainMeetings(source.corpora) : trainFromCorpora(source.corpora);
    }

    private int trainFromCorpora(FromCorpora from) throws KhabirException, IOException {
        Gazetteer gazetteer = Gazetteer.standard();
        SequenceModel field = from.onlyStacked ? SequenceModels.shipped() : field(gazetteer, from);
        StackedTraining.Trained trained = StackedTraining.run(new Corpora(from.folders), gazetteer, field, this::note);
        Path folder = from.folder;
        write(folder, "stacked.model", trained.model());
        try {
            Files.writeString(folder.resolve("confidence.txt"), trained.confidence().text());
        } catch (IOException e) {
            throw new KhabirException(e, "errors.cli.unwritable", folder, e.getMessage());
        }
        return 0;
    }

    /** The confidence of meetings alone, from those that a reader judged. */
    private int trainMeetings(FromCorpora from) throws KhabirException, IOException {
        MeetingsTraining.Fitted fitted = MeetingsTraining.run(from.judgedMeetings, new Corpora(from.folders));
        try {
            Files.createDirectories(from.folder);
            Files.writeString(from.folder.resolve("trust.tsv"), fitted.trust().text());
        } catch (IOException e) {
            throw new KhabirException(e, "errors.cli.unwritable", from.folder, e.getMessage());
        }
        fitted.reliability().forEach((tenth, count) -> console.result(console.messages().text("cli.train.meetings", tenth * 10, count[0], count[1])));
        console.result(console.messages().text("cli.train.meetings.ranked", Math.round(100 * fitted.ranked()), Math.round(100 * fitted.unseen())));
        return 0;
    }

    /** The first field as its file keeps it, so that the second one learns the same from the file. */
    private SequenceModel field(Gazetteer gazetteer, FromCorpora from) throws KhabirException, IOException {
        SequenceModel field = ModelFile.asKept(new NamesTraining(new Corpora(from.folders), gazetteer, this::note).run());
        write(from.folder, "names.model", field);
        return field;
    }

    private void note(String stage, long done) {
        console.note(stage, String.valueOf(done), String.valueOf((System.nanoTime() - start) / 1_000_000_000));
    }

    private static void write(Path folder, String file, SequenceModel model) throws KhabirException {
        try {
            Files.createDirectories(folder);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(file)))) {
                ModelFile.write(model, out);
            }
        } catch (IOException e) {
            throw new KhabirException(e, "errors.cli.unwritable", folder.resolve(file), e.getMessage());
        }
    }
}
