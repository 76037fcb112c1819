package org.khabir.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabir.ingest.Ingest;
import org.khabir.search.SearchQuery;
import org.khabir.store.CaseStore;
import org.khabir.store.Samples;
import org.khabir.store.Sqlite;

/** An import is killed again and again, wherever it is: what it said is stored is there, and the case opens. */
class KilledImportTest {

    private static final int KILLS = 10;
    private static final int ARTICLES_A_RUN = 4_000;
    private static final int KILLED = 128 + 9;
    private static final int LONGEST_LIFE_MILLIS = 700;

    private final Random random = new Random(20260101);
    @TempDir
    Path folder;

    @Test
    void nothingConfirmedIsLost() throws Exception {
        Path caseFolder = folder.resolve("case");
        Set<String> confirmed = new HashSet<>();
        int broken = 0;
        for (int run = 0; run < KILLS; run++) {
            Path file = Generated.jsonLines(folder.resolve("run-" + run + ".jsonl"), run * ARTICLES_A_RUN, ARTICLES_A_RUN);
            Set<String> printed = importUntilKilled(caseFolder, file);
            broken += printed.remove("end") ? 0 : 1;
            confirmed.addAll(printed);

            assertThat(Sqlite.ask(caseFolder, "PRAGMA integrity_check")).isEqualTo("ok");
            try (CaseStore store = CaseStore.open(caseFolder)) {
                assertThat(store.articleIds()).as("after kill %s", run).containsAll(confirmed);
            }
        }
        assertThat(broken).as("imports that were killed before their end").isPositive();
        assertThat(confirmed).isNotEmpty();
        assertTheIndexFindsAll(caseFolder);
    }

    /** Kills the process at a random moment after it has confirmed something; the whole lines it printed. */
    private Set<String> importUntilKilled(Path caseFolder, Path file) throws Exception {
        Path output = folder.resolve("printed.txt");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                ImportingProcess.class.getName(), caseFolder.toString(), file.toString())
                .redirectOutput(output.toFile()).redirectError(folder.resolve("errors.txt").toFile()).start();
        try {
            while (process.isAlive() && Files.size(output) == 0) {
                Thread.sleep(5);
            }
            Thread.sleep(random.nextInt(LONGEST_LIFE_MILLIS));
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(process.exitValue()).as(Files.readString(folder.resolve("errors.txt"))).isIn(0, KILLED);
        String printed = Files.readString(output);
        return printed.substring(0, printed.lastIndexOf('\n') + 1).lines().collect(Collectors.toSet());
    }

    /** Opens the case as after any start: an import waits for the index to catch up. */
    private void assertTheIndexFindsAll(Path caseFolder) throws Exception {
        Workspaces workspaces = new Workspaces(new Ingest(), names -> Samples.extractor(), (report, file, done, cancelled) -> true);
        try (Workspace workspace = workspaces.open(caseFolder)) {
            workspace.importPaths(List.of()).result().get();
            assertThat(workspace.search(SearchQuery.of("")).total()).isEqualTo(workspace.articles().size());
        }
    }
}
