package org.khabir.workspace;

import java.nio.file.Path;
import java.util.List;
import org.khabir.ingest.Ingest;
import org.khabir.store.Samples;
import org.khabir.workspace.CaseChange.Kind;

/** A process to be killed: imports a file into a case and prints the id of every article that it is told is there. */
final class ImportingProcess {

    private ImportingProcess() {
    }

    /** @param arguments the case's folder, and the file */
    public static void main(String[] arguments) throws Exception {
        Workspaces workspaces = new Workspaces(new Ingest(), names -> Samples.extractor(), (report, file, done, cancelled) -> true);
        try (Workspace workspace = workspaces.openOrCreate(Path.of(arguments[0]))) {
            workspace.onChange(change -> {
                if (change.kinds().contains(Kind.ARTICLES)) {
                    System.out.println(String.join("\n", change.articleIds()));
                    System.out.flush();
                }
            });
            workspace.importPaths(List.of(Path.of(arguments[1]))).result().get();
            System.out.println("end");
        }
    }
}
