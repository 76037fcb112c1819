package org.khabir.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.khabir.i18n.KhabirException;
import org.khabir.model.EditLabel;
import org.khabir.train.NamesScore;
import org.khabir.workspace.Job;
import org.khabir.workspace.Learning;
import org.khabir.workspace.Workspace;

/** {@code khabir train --case}: a model of names trained with the articles that the analyst of a case checked. */
final class CaseTrain {

    private final Parts parts;
    private final Console console;

    CaseTrain(Parts parts, Console console) {
        this.parts = parts;
        this.console = console;
    }

    /**
     * @param back      takes the case's model back instead of training one
     * @param reanalyze reads all articles anew afterwards
     */
    void run(Path folder, boolean back, boolean reanalyze) throws KhabirException {
        try (Workspace workspace = parts.open(folder)) {
            if (back) {
                workspace.edit(EditLabel.of("edit.model.back"), Learning.takeBack());
                console.note("cli.train.back");
            } else {
                learn(workspace);
            }
            if (reanalyze) {
                Job<Integer> job = workspace.reanalyze();
                console.follow(job);
                console.note("cli.train.reanalyzed", Jobs.await(job));
            }
        }
    }

    private void learn(Workspace workspace) throws KhabirException {
        Job<Learning> job = workspace.learn();
        console.follow(job);
        Learning learned = Jobs.await(job);
        console.result(console.messages().text("cli.train.checked", learned.material().names(), learned.material().articles()));
        console.result(line("cli.train.shipped", learned.shipped()));
        console.result(line("cli.train.names", learned.names()));
        console.result(line("cli.train.model", learned.model()));
        workspace.edit(EditLabel.of("edit.model.use"), learned.use());
        console.note("cli.train.used");
    }

    private String line(String key, NamesScore score) {
        return String.format(Locale.ROOT, "P %5.1f  R %5.1f  F1 %5.1f  %s", 100 * score.precision(), 100 * score.recall(), 100 * score.f1(),
                console.messages().text(key));
    }
}
