package org.khabir.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabir.ingest.Ingest;
import org.khabir.model.Annotation;
import org.khabir.model.CaseEntity;
import org.khabir.model.Edit;
import org.khabir.model.EditLabel;
import org.khabir.model.Span;
import org.khabir.model.Tag;
import org.khabir.search.SearchQuery;
import org.khabir.store.Samples;
import org.khabir.workspace.CaseChange.Kind;

class WorkspaceTest {

    @TempDir
    Path folder;

    private final Workspaces workspaces = new Workspaces(new Ingest(), names -> Samples.extractor(), (report, file, done, cancelled) -> true);

    @Test
    void importsExtractsStoresAndIndexes() throws Exception {
        try (Workspace workspace = workspaces.create(folder.resolve("case"))) {
            ImportSummary summary = workspace.importPaths(List.of(generated(250))).result().get();

            assertThat(summary).isEqualTo(new ImportSummary(250, 0, List.of(), false));
            assertThat(workspace.articles()).hasSize(250);
            assertThat(workspace.meetings()).hasSize(250);
            assertThat(workspace.analysis("art-7").meetings()).hasSize(1);
            assertThat(workspace.search(SearchQuery.of("حفتر")).total()).isEqualTo(100);
            assertThat(workspace.entities()).extracting(CaseEntity::name).contains("أفريكوم").doesNotContain("افريكوم");
        }
    }

    private Path generated(int count) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            var article = Samples.article(i);
            lines.add("{\"id\": \"%s\", \"title\": \"%s\", \"source\": \"%s\", \"published\": \"%s\", \"body\": \"%s\"}"
                    .formatted(article.id(), article.title(), article.source(), article.published(), article.body()));
        }
        return Files.write(folder.resolve("generated.jsonl"), lines);
    }

    @Test
    void anEditIsToldTakenBackAndDoneAgain() throws Exception {
        Path folderOfCase = folder.resolve("case");
        Annotation annotation = new Annotation("a1", "art-3", new Span(0, 5), "t1", "", Instant.parse("2026-01-01T00:00:00Z"));
        try (Workspace workspace = workspaces.create(folderOfCase)) {
            workspace.importPaths(List.of(generated(10))).result().get();
            List<CaseChange> changes = new CopyOnWriteArrayList<>();
            workspace.onChange(changes::add);

            workspace.edit(EditLabel.of("edit.tag", "لقاء"), new Edit.Batch(List.of(
                    new Edit.PutTag(new Tag("t1", "لقاء", "#336699", "", null)), new Edit.PutAnnotation(annotation))));

            assertThat(changes.getFirst()).isEqualTo(new CaseChange(Set.of(Kind.TAGS, Kind.ANNOTATIONS, Kind.HISTORY), Set.of("art-3")));
            assertThat(workspace.undo()).isPresent();
            assertThat(workspace.annotations()).isEmpty();
            assertThat(workspace.tags()).isEmpty();
        }
        try (Workspace workspace = workspaces.open(folderOfCase)) {
            assertThat(workspace.redo()).isPresent();
            assertThat(workspace.annotations("art-3")).containsExactly(annotation);
            assertThat(workspace.history()).singleElement().satisfies(entry -> {
                assertThat(entry.label()).isEqualTo(EditLabel.of("edit.tag", "لقاء"));
                assertThat(entry.author()).isEqualTo(System.getProperty("user.name"));
                assertThat(entry.undone()).isFalse();
            });
        }
    }
}
