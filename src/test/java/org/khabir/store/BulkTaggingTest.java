package org.khabir.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Annotation;
import org.khabir.model.Edit;
import org.khabir.model.EditLabel;
import org.khabir.model.HistoryEntry;
import org.khabir.model.Span;
import org.khabir.model.Tag;

/** Thousands of passages tagged at once are one line of the history, and one undo, also after a restart. */
class BulkTaggingTest {

    private static final int ARTICLES = 20;
    private static final int PASSAGES = 5_000;

    @TempDir
    Path folder;

    @Test
    void thousandsOfPassagesAreTaggedAndTakenBackAsOne() throws KhabirException {
        CaseState before;
        CaseState after;
        try (CaseStore store = CaseStore.create(folder)) {
            store.add(IntStream.range(0, ARTICLES).mapToObj(Samples::article).map(a -> new AnalyzedArticle(a, Samples.analysis(a))).toList());
            store.edit(EditLabel.of("edit.tag.add", "وسم"), new Edit.PutTag(new Tag("t", "وسم", "#112233", "", null)));
            before = CaseState.of(store);
            store.edit(EditLabel.of("edit.tag.everywhere", "وسم", "5000"), tagging());
            after = CaseState.of(store);
            assertThat(store.annotations()).hasSize(PASSAGES);
            assertThat(store.history()).hasSize(2);
        }
        try (CaseStore store = CaseStore.open(folder)) {
            assertThat(store.undo()).map(undone -> undone.commit().articleIds().size()).contains(ARTICLES);
            assertThat(CaseState.of(store)).isEqualTo(before);
        }
        try (CaseStore store = CaseStore.open(folder)) {
            store.redo();
            assertThat(CaseState.of(store)).isEqualTo(after);
            assertThat(store.history()).extracting(HistoryEntry::undone).containsOnly(false);
        }
    }

    private static Edit tagging() {
        return new Edit.Batch(IntStream.range(0, PASSAGES).<Edit>mapToObj(i -> new Edit.PutAnnotation(new Annotation("a" + i,
                "art-" + i % ARTICLES, new Span(i % 30, i % 30 + 1 + i % 7), "t", "", Instant.EPOCH))).toList());
    }
}
