package org.khabir.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.khabir.i18n.KhabirException;
import org.khabir.workspace.ImportSummary;
import org.khabir.workspace.Job;
import org.khabir.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code khabir import}: files and folders into a case, which is made where there is none. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    private final Parts parts;
    private final Console console;

    @Mixin
    private HelpOption help;

    @Parameters(index = "0", paramLabel = "CASE", descriptionKey = "cli.argument.case")
    private Path folder;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "PATH", descriptionKey = "cli.argument.path")
    private List<Path> paths;

    ImportCommand(Parts parts, Console console) {
        this.parts = parts;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        try (Workspace workspace = parts.workspaces().openOrCreate(folder)) {
            Job<ImportSummary> job = workspace.importPaths(paths);
            console.follow(job);
            ImportSummary summary = Jobs.await(job);
            summary.refused().forEach(refusal -> console.result(refusal(refusal.reason())));
            console.result(console.messages().text("cli.imported", String.valueOf(summary.added()),
                    String.valueOf(summary.known()), String.valueOf(summary.refused().size())));
            boolean nothingWorked = summary.added() + summary.known() == 0 && !summary.refused().isEmpty();
            return nothingWorked ? 1 : 0;
        }
    }

    private String refusal(KhabirException reason) {
        return console.messages().text("cli.refused", reason.message(console.messages()));
    }
}
