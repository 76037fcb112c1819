package org.khabir.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabir.ingest.Ingest;
import org.khabir.model.Edit;
import org.khabir.model.EditLabel;
import org.khabir.model.HistoryEntry;
import org.khabir.model.Reading;
import org.khabir.model.Tag;
import org.khabir.store.Samples;

/** Edits as jobs. */
class EditingTest {

    private static final int ARTICLES = 40;

    @TempDir
    Path folder;

    private final Workspaces workspaces = new Workspaces(new Ingest(), names -> Samples.extractor(), (report, file, done, cancelled) -> true);
    private final CountDownLatch go = new CountDownLatch(1);
    private Workspace workspace;

    @BeforeEach
    void fill() throws Exception {
        workspace = workspaces.create(folder.resolve("case"));
        workspace.importPaths(List.of(Generated.jsonLines(folder.resolve("generated.jsonl"), 0, ARTICLES))).result().get();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void editsAreCarriedOutInTheOrderInWhichTheyWereAskedFor() throws Exception {
        workspace.startEdit(label("1"), whenToldTo(new Edit.PutTag(tag("t", "أول"))));
        workspace.startEdit(label("2"), progress -> new Edit.PutTag(tag("t", "ثان")));
        workspace.startUndo();
        Job<?> last = workspace.startRedo();
        go.countDown();
        last.result().get();

        assertThat(workspace.tags()).extracting(Tag::name).containsExactly("ثان");
        assertThat(workspace.history()).extracting(HistoryEntry::label).containsExactly(label("2"), label("1"));
    }

    @Test
    void tellsWhatItDoesAndHowFarItIs() throws Exception {
        Set<String> stages = new ConcurrentSkipListSet<>();
        Job<HistoryEntry> job = workspace.startEdit(label("x"), whenToldTo(removal()));
        job.onProgress(progress -> {
            stages.add(progress.stage());
            assertThat(progress.total()).isEqualTo(ARTICLES);
        });
        go.countDown();

        assertThat(job.result().get().label()).isEqualTo(label("x"));
        assertThat(stages).containsExactly("job.editing.CHANGING");
        assertThat(workspace.articles()).isEmpty();
    }

    @Test
    void oneCancelledOnItsWayChangesNothing() throws Exception {
        Job<HistoryEntry> job = workspace.startEdit(label("x"), whenToldTo(removal()));
        job.onProgress(progress -> {
            if (progress.done() == ARTICLES / 2) {
                job.cancel();
            }
        });
        go.countDown();

        assertThatThrownBy(() -> job.result().get()).isInstanceOf(CancellationException.class);
        assertThat(workspace.articles()).hasSize(ARTICLES);
        assertThat(workspace.history()).isEmpty();
    }

    @Test
    void oneCancelledBeforeItsTurnIsNotEvenWorkedOut() throws Exception {
        workspace.startEdit(label("1"), whenToldTo(new Edit.PutReading("art-1", new Reading(true, false))));
        List<String> asked = new ArrayList<>();
        Job<HistoryEntry> waiting = workspace.startEdit(label("2"), progress -> {
            asked.add("worked out");
            return removal();
        });
        waiting.cancel();
        go.countDown();

        assertThatThrownBy(() -> waiting.result().get()).isInstanceOf(CancellationException.class);
        assertThat(asked).isEmpty();
        assertThat(workspace.history()).hasSize(1);
    }

    /** What somebody did and did not cancel is not lost by closing the case right after. */
    @Test
    void closingTheCaseWaitsForEdits() throws Exception {
        for (int i = 0; i < 20; i++) {
            int number = i;
            workspace.startEdit(label("x"), progress -> new Edit.PutTag(tag("t" + number, "وسم " + number)));
        }
        workspace.close();
        workspace = workspaces.open(folder.resolve("case"));

        assertThat(workspace.tags()).hasSize(20);
    }

    private EditSource whenToldTo(Edit edit) {
        return progress -> {
            try {
                go.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            return edit;
        };
    }

    private static Edit removal() {
        return new Edit.Batch(IntStream.range(0, ARTICLES).<Edit>mapToObj(i -> new Edit.RemoveArticle("art-" + i)).toList());
    }

    private static Tag tag(String id, String name) {
        return new Tag(id, name, "#112233", "", null);
    }

    private static EditLabel label(String argument) {
        return EditLabel.of("edit.tag.add", argument);
    }
}
