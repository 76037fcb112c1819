package org.khabir.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabir.i18n.KhabirException;
import org.khabir.workspace.Workspace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A long session of somebody who does anything at all, at random, over articles of the sample case; then everything is taken back and done again. */
class SessionTest {

    private static final Logger LOG = LoggerFactory.getLogger(SessionTest.class);
    private static final int ACTIONS = 2000;
    private static final int WARM = 400;
    private static final int CHECKED_EACH = 50;
    private static final long SEED = Long.getLong("khabir.session.seed", 20);

    @TempDir
    Path folder;

    @Test
    void twoThousandActionsLeaveNothingBehindAndAreTakenBackExactly() throws Exception {
        RealCases cases = new RealCases(folder.resolve("case"));
        RandomAnalyst analyst = new RandomAnalyst(SEED);
        Workspace workspace = cases.create(folder.resolve("case"));
        workspace.importPaths(List.of(Path.of("sample-data", "agency-2015-2020.json"), Path.of("sample-data", "agency-2020-2025.jsonl"), Path.of("sample-data", "libya-africom.json"))).result().join();
        CaseDump first = CaseDump.of(workspace);
        sits(analyst, workspace, WARM);
        long warm = heap();
        WeakReference<CaseModels> left = sits(analyst, workspace, (ACTIONS - WARM) / 2);
        workspace.close();
        workspace = cases.open(folder.resolve("case"));
        sits(analyst, workspace, (ACTIONS - WARM) / 2);
        long after = heap();
        LOG.info("Done: {}; heap {} kB, then {} kB; {} edits", analyst.done(), warm / 1024, after / 1024, workspace.history().size());
        assertThat(left.refersTo(null)).as("the desk that was left is gone").isTrue();
        assertThat(after).as("heap").isLessThan(warm + warm / 10);

        CaseDump last = CaseDump.of(workspace);
        int edits = standing(workspace);
        workspace = steps(cases, workspace, edits, false);
        assertThat(CaseDump.of(workspace).parts()).containsExactlyEntriesOf(first.parts());
        workspace = steps(cases, workspace, edits, true);
        assertThat(CaseDump.of(workspace).parts()).containsExactlyEntriesOf(last.parts());
        workspace.close();
    }

    /** Opens a desk over the case, does that many things, and closes it. */
    private static WeakReference<CaseModels> sits(RandomAnalyst analyst, Workspace workspace, int count) throws Exception {
        try (AnalystsDesk desk = new AnalystsDesk(workspace)) {
            analyst.sitDown(desk);
            for (int i = 0; i < count; i++) {
                acts(analyst, desk, i);
            }
            analyst.standUp();
            return new WeakReference<>(desk.models);
        }
    }

    private static void acts(RandomAnalyst analyst, AnalystsDesk desk, int number) throws Exception {
        try {
            String deed = analyst.act();
            if (number % CHECKED_EACH == 0) {
                assertThat(desk.contradictions()).as(deed).isEmpty();
            }
        } catch (Exception | AssertionError e) {
            throw new AssertionError("Seed " + SEED + ", action " + number, e);
        }
    }

    /** Takes back, or does again, that many edits; the case is closed and opened half-way. */
    private Workspace steps(RealCases cases, Workspace opened, int count, boolean forward) throws KhabirException {
        Workspace workspace = opened;
        for (int i = 0; i < count; i++) {
            if (i == count / 2) {
                workspace.close();
                workspace = cases.open(folder.resolve("case"));
            }
            assertThat(forward ? workspace.redo() : workspace.undo()).as("step %s of %s", i, count).isPresent();
        }
        if (!forward) {
            assertThat(workspace.undo()).isEmpty();
        }
        return workspace;
    }

    private static int standing(Workspace workspace) throws KhabirException {
        return (int) workspace.history().stream().filter(entry -> !entry.undone()).count();
    }

    /** What is in use once nothing more can be given back, in bytes. */
    private static long heap() throws InterruptedException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(50);
            least = Math.min(least, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }
}
