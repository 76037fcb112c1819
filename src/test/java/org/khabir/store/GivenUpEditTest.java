package org.khabir.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Annotation;
import org.khabir.model.CaseEntity;
import org.khabir.model.Decision;
import org.khabir.model.Edit;
import org.khabir.model.EditLabel;
import org.khabir.model.EditProgress;
import org.khabir.model.EditProgress.Stage;
import org.khabir.model.EntityType;
import org.khabir.model.Span;

/** An edit that is given up anywhere on its way leaves the case and its history as they were. */
class GivenUpEditTest {

    private static final int ARTICLES = 12;

    @TempDir
    Path folder;

    private CaseStore store;

    @BeforeEach
    void fill() throws KhabirException {
        store = CaseStore.create(folder);
        store.add(IntStream.range(0, ARTICLES).mapToObj(Samples::article).map(a -> new AnalyzedArticle(a, Samples.analysis(a))).toList());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void tellsOfEachStage() throws KhabirException {
        Set<Stage> stages = EnumSet.noneOf(Stage.class);

        store.edit(label(), bulk(), (stage, done, total) -> {
            assertThat(done).isBetween(0L, total - 1);
            stages.add(stage);
        });

        assertThat(stages).containsExactly(Stage.CHANGING, Stage.SUMMING_UP);
    }

    @Test
    void nothingOfItIsLeft() throws KhabirException {
        Edit bulk = bulk();
        CaseState before = CaseState.of(store);
        for (int steps = 1; steps < ARTICLES + 8; steps += 3) {
            EditProgress giveUp = afterSteps(steps);
            assertThatThrownBy(() -> store.edit(label(), bulk, giveUp)).isInstanceOf(CancellationException.class);
            assertThat(CaseState.of(store)).isEqualTo(before);
            assertThat(store.history()).isEmpty();
        }

        store.edit(label(), bulk);

        assertThat(CaseState.of(store)).isNotEqualTo(before);
    }

    @Test
    void takingItBackAndDoingItAgainCanBeGivenUpToo() throws KhabirException {
        CaseState before = CaseState.of(store);
        store.edit(label(), bulk());
        CaseState after = CaseState.of(store);

        assertThatThrownBy(() -> store.undo(afterSteps(ARTICLES + 3))).isInstanceOf(CancellationException.class);
        assertThat(CaseState.of(store)).isEqualTo(after);
        store.undo();
        assertThat(CaseState.of(store)).isEqualTo(before);
        assertThatThrownBy(() -> store.redo(afterSteps(2))).isInstanceOf(CancellationException.class);
        assertThat(CaseState.of(store)).isEqualTo(before);
        store.redo();
        assertThat(CaseState.of(store)).isEqualTo(after);
    }

    private static EditProgress afterSteps(int steps) {
        List<Stage> told = new ArrayList<>();
        return (stage, done, total) -> {
            told.add(stage);
            if (told.size() > steps) {
                throw new CancellationException();
            }
        };
    }

    private static EditLabel label() {
        return EditLabel.of("edit.article.remove", "2", "");
    }

    /** Something of each kind: what hangs on articles, what is said of all that bear a name, and articles that go. */
    private Edit bulk() throws KhabirException {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            edits.add(new Edit.PutAnnotation(new Annotation("a" + i, "art-" + i, new Span(0, 5), null, "ملاحظة", Instant.EPOCH)));
        }
        CaseEntity first = store.entities().getFirst();
        edits.add(new Edit.PutDecision(new Decision.Typed("typed", Instant.EPOCH, first.names(), EntityType.ORGANIZATION)));
        edits.add(new Edit.Batch(List.of(new Edit.RemoveArticle("art-1"), new Edit.RemoveArticle("art-2"))));
        return new Edit.Batch(edits);
    }
}
