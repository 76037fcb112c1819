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
import org.khabir.i18n.KhabirException;
import org.khabir.train.Corpora;
import org.khabir.train.NamesTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code khabir train}: makes the names' model from the corpora, the same bytes each time. */
@Command(name = "train")
final class TrainCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private HelpOption help;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "cli.argument.out-model")
    private Path file;

    @Option(names = "--corpora", required = true, arity = "1..*", paramLabel = "DIR", descriptionKey = "cli.argument.corpora")
    private List<Path> corpora;

    TrainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws KhabirException, IOException {
        long start = System.nanoTime();
        NamesTraining training = new NamesTraining(new Corpora(corpora), Gazetteer.standard(), (stage, done) ->
                console.note(stage, String.valueOf(done), String.valueOf((System.nanoTime() - start) / 1_000_000_000)));
        write(training.run());
        return 0;
    }

    private void write(SequenceModel model) throws KhabirException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            ModelFile.write(model, out);
        } catch (IOException e) {
            throw new KhabirException(e, "errors.cli.unwritable", file, e.getMessage());
        }
    }
}
