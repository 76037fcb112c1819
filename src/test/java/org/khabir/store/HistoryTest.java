package org.khabir.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Annotation;
import org.khabir.model.Edit;
import org.khabir.model.EditLabel;
import org.khabir.model.EntityType;
import org.khabir.model.HistoryEntry;
import org.khabir.model.NamedEntry;
import org.khabir.model.Span;
import org.khabir.model.Tag;

class HistoryTest {

    private static final int ARTICLES = 6;
    private static final EditLabel LABEL = EditLabel.of("edit.tag", "لقاء", "art-0");

    @TempDir
    Path folder;
    private CaseStore store;

    @BeforeEach
    void create() throws KhabirException {
        store = CaseStore.create(folder);
        store.add(IntStream.range(0, ARTICLES).mapToObj(Samples::article).map(a -> new AnalyzedArticle(a, Samples.analysis(a))).toList());
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void reopen() throws KhabirException {
        store.close();
        store = CaseStore.open(folder);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void undoingAllGivesTheFirstStateAndRedoingAllTheLast(long seed) throws KhabirException {
        RandomEdits random = new RandomEdits(new Random(seed), ARTICLES);
        List<CaseState> states = new ArrayList<>(List.of(CaseState.of(store)));
        for (int i = 0; i < 60; i++) {
            store.edit(LABEL, random.next(store));
            states.add(CaseState.of(store));
        }

        for (int i = states.size() - 2; i >= 0; i--) {
            if (i == 30) {
                reopen();
            }
            assertThat(store.undo()).isPresent();
            assertThat(CaseState.of(store)).as("undone to %s", i).isEqualTo(states.get(i));
        }
        assertThat(store.undo()).isEmpty();
        for (int i = 1; i < states.size(); i++) {
            if (i == 20) {
                reopen();
            }
            assertThat(store.redo()).isPresent();
            assertThat(CaseState.of(store)).as("redone to %s", i).isEqualTo(states.get(i));
        }
        assertThat(store.redo()).isEmpty();
    }

    @Test
    void aNewEditCutsOffWhatWasTakenBack() throws KhabirException {
        store.edit(EditLabel.of("edit.tag", "1"), new Edit.PutTag(tag("a", null)));
        store.edit(EditLabel.of("edit.tag", "2"), new Edit.PutTag(tag("b", null)));
        store.undo();

        store.edit(EditLabel.of("edit.tag", "3"), new Edit.PutTag(tag("c", null)));

        assertThat(store.redo()).isEmpty();
        assertThat(store.history()).extracting(HistoryEntry::label)
                .containsExactly(EditLabel.of("edit.tag", "3"), EditLabel.of("edit.tag", "1"));
        assertThat(store.tags()).extracting(Tag::id).containsExactly("a", "c");
    }

    @Test
    void removingATagRemovesItsAnnotationsAndMovesTagsUnderItUp() throws KhabirException {
        store.edit(LABEL, new Edit.Batch(List.of(new Edit.PutTag(tag("top", null)), new Edit.PutTag(tag("middle", "top")),
                new Edit.PutTag(tag("low", "middle")), new Edit.PutAnnotation(annotation("1", "middle")),
                new Edit.PutAnnotation(annotation("2", "low")))));
        CaseState before = CaseState.of(store);

        Executed removed = store.edit(LABEL, new Edit.RemoveTag("middle"));

        assertThat(removed.commit().articleIds()).containsExactly("art-0");
        assertThat(store.tags()).containsExactly(tag("top", null), tag("low", "top"));
        assertThat(store.annotations()).extracting(Annotation::id).containsExactly("2");
        assertThat(store.articles()).filteredOn(a -> a.id().equals("art-0")).allMatch(a -> a.annotations() == 1);
        store.undo();
        assertThat(CaseState.of(store)).isEqualTo(before);
    }

    @Test
    void aBatchThatFailsLeavesNothing() {
        failsWith("errors.store.stale", new Edit.Batch(List.of(new Edit.PutTag(tag("a", null)), new Edit.PutAnnotation(annotation("1", "missing")))));
        failsWith("errors.store.stale", new Edit.PutAnnotation(new Annotation("1", "missing", null, null, "", Instant.EPOCH)));
        failsWith("errors.store.stale", new Edit.PutAnnotation(new Annotation("1", "art-0", new Span(0, 100_000), null, "", Instant.EPOCH)));
        failsWith("errors.store.tag-cycle", new Edit.Batch(List.of(new Edit.PutTag(tag("a", null)), new Edit.PutTag(tag("b", "a")),
                new Edit.PutTag(tag("a", "b")))));
    }

    private void failsWith(String key, Edit edit) {
        assertThatThrownBy(() -> store.edit(LABEL, edit)).isInstanceOfSatisfying(KhabirException.class,
                e -> assertThat(e.key()).isEqualTo(key));
        try {
            assertThat(store.tags()).isEmpty();
            assertThat(store.history()).isEmpty();
        } catch (KhabirException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void keepsTheOwnNames() throws KhabirException {
        NamedEntry entry = new NamedEntry("n", "كتيبة ثوار طرابلس", EntityType.ORGANIZATION, List.of("ثوار طرابلس"), null);

        store.edit(LABEL, new Edit.PutNamedEntry(entry));
        assertThat(store.namedEntries()).containsExactly(entry);
        store.undo();
        assertThat(store.namedEntries()).isEmpty();
    }

    private static Tag tag(String id, String parent) {
        return new Tag(id, "وسم " + id, "#336699", "", parent);
    }

    private static Annotation annotation(String id, String tag) {
        return new Annotation(id, "art-0", new Span(0, 5), tag, "", Instant.parse("2026-01-02T03:04:05.678901Z"));
    }
}
