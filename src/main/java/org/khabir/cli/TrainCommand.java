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
import org.khabir.train.NamesTraining;
import org.khabir.train.StackedTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code khabir train}: makes the names' models from the corpora, the same bytes each time. */
@Command(name = "train")
final class TrainCommand implements Callable<Integer> {

    private final Console console;
    private final long start = System.nanoTime();

    @Mixin
    private HelpOption help;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "cli.argument.out-models")
    private Path folder;

    @Option(names = "--corpora", required = true, arity = "1..*", paramLabel = "DIR", descriptionKey = "cli.argument.corpora")
    private List<Path> corpora;

    @Option(names = "--stacked", descriptionKey = "cli.argument.only-stacked")
    private boolean onlyStacked;

    TrainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws KhabirException, IOException {
        Gazetteer gazetteer = Gazetteer.standard();
        SequenceModel field = onlyStacked ? SequenceModels.shipped() : field(gazetteer);
        StackedTraining.Trained trained = StackedTraining.run(new Corpora(corpora), gazetteer, field, this::note);
        write("stacked.model", trained.model());
        try {
            Files.writeString(folder.resolve("confidence.txt"), trained.confidence().text());
        } catch (IOException e) {
            throw new KhabirException(e, "errors.cli.unwritable", folder, e.getMessage());
        }
        return 0;
    }

    /** The first field as its file keeps it, so that the second one learns the same from the file. */
    private SequenceModel field(Gazetteer gazetteer) throws KhabirException, IOException {
        SequenceModel field = ModelFile.asKept(new NamesTraining(new Corpora(corpora), gazetteer, this::note).run());
        write("names.model", field);
        return field;
    }

    private void note(String stage, long done) {
        console.note(stage, String.valueOf(done), String.valueOf((System.nanoTime() - start) / 1_000_000_000));
    }

    private void write(String file, SequenceModel model) throws KhabirException {
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
