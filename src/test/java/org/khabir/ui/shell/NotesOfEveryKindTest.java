package org.khabir.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabir.i18n.KhabirException;
import org.khabir.i18n.Language;
import org.khabir.i18n.Wording;
import org.khabir.ingest.Ingest;
import org.khabir.model.Annotation;
import org.khabir.model.CaseEntity;
import org.khabir.model.Decision;
import org.khabir.model.Edit;
import org.khabir.model.EditLabel;
import org.khabir.model.HistoryEntry;
import org.khabir.model.Span;
import org.khabir.report.Report;
import org.khabir.report.ReportArticle;
import org.khabir.report.ReportArticle.NoteOnEntity;
import org.khabir.store.Samples;
import org.khabir.ui.notes.NotedPassage;
import org.khabir.ui.notes.NotesViewModel;
import org.khabir.workspace.ReportOptions;
import org.khabir.workspace.Workspace;
import org.khabir.workspace.Workspaces;

/** Notes on a passage, a meeting, an article and an entity: each is listed and reported, can be written anew and removed, and comes back. */
class NotesOfEveryKindTest {

    @TempDir
    Path folder;

    private final List<Report> reports = new ArrayList<>();
    private Workspace workspace;
    private AnalystsDesk desk;
    private NotesViewModel notes;
    private String article;

    @BeforeEach
    void open() throws Exception {
        workspace = new Workspaces(new Ingest(), known -> Samples.extractor(), (report, file, done, cancelled) -> reports.add(report)).create(folder.resolve("case"));
        workspace.importPaths(List.of(Files.writeString(folder.resolve("one.txt"), Samples.article(0).body()))).result().join();
        article = workspace.meetings().getFirst().articleId();
        desk = new AnalystsDesk(workspace);
        notes = desk.models.notes();
    }

    @AfterEach
    void close() {
        desk.close();
        workspace.close();
    }

    @Test
    void onAPassage() throws Exception {
        liveThrough(new Span(3, 20));
    }

    @Test
    void onAMeeting() throws Exception {
        liveThrough(workspace.analysis(article).meetings().getFirst().evidence().getFirst());
    }

    @Test
    void onAnArticle() throws Exception {
        liveThrough(null);
    }

    @Test
    void theNoteOfAnArticleIsOne() throws Exception {
        notes.writeOnArticle(article, " ");
        notes.writeOnArticle(article, "أولى");
        desk.settle();
        notes.writeOnArticle(article, "ثانية");
        desk.settle();
        assertThat(listed()).containsExactly("ثانية").isEqualTo(reported());

        notes.writeOnArticle(article, "");
        desk.settle();
        assertThat(listed()).isEmpty();
        undo();
        assertThat(notes.onArticle(article)).map(Annotation::note).contains("ثانية");
    }

    private void liveThrough(Span span) throws Exception {
        workspace.edit(EditLabel.of("edit.note.add"), new Edit.PutAnnotation(new Annotation("n", article, span, null, "ملاحظة أولى", Instant.EPOCH)));
        desk.settle();
        assertThat(listed()).containsExactly("ملاحظة أولى").isEqualTo(reported());

        notes.write(notes.shown().getFirst(), "ملاحظة ثانية");
        desk.settle();
        assertThat(listed()).containsExactly("ملاحظة ثانية").isEqualTo(reported());

        notes.remove(List.copyOf(notes.shown()));
        desk.settle();
        assertThat(listed()).isEmpty();
        assertThat(reported()).isEmpty();

        undo();
        assertThat(listed()).containsExactly("ملاحظة ثانية").isEqualTo(reported());
        undo();
        assertThat(listed()).containsExactly("ملاحظة أولى").isEqualTo(reported());
        assertThat(notes.passage("n").orElseThrow().annotation().span()).isEqualTo(span);
    }

    @Test
    void onAnEntity() throws Exception {
        CaseEntity entity = workspace.entities().stream().filter(each -> each.articleIds().contains(article)).findFirst().orElseThrow();
        notes.entityNotes().write(entity.key(), entity.name(), "أولى");
        desk.settle();
        assertThat(ofEntities()).containsExactly("أولى").isEqualTo(reportedOfEntities());

        notes.entityNotes().write(entity.key(), entity.name(), "ثانية");
        desk.settle();
        assertThat(ofEntities()).containsExactly("ثانية").isEqualTo(reportedOfEntities());

        notes.entityNotes().remove(notes.entityNotes().all().getFirst());
        desk.settle();
        assertThat(ofEntities()).isEmpty();
        assertThat(reportedOfEntities()).isEmpty();

        undo();
        assertThat(ofEntities()).containsExactly("ثانية").isEqualTo(reportedOfEntities());
        undo();
        assertThat(ofEntities()).containsExactly("أولى").isEqualTo(reportedOfEntities());
    }

    private void undo() {
        desk.models.history().undo((HistoryEntry taken) -> { });
        desk.settle();
    }

    private List<String> listed() {
        return notes.shown().stream().map(NotedPassage::annotation).map(Annotation::note).toList();
    }

    private List<String> reported() throws KhabirException {
        return report().annotations().stream().map(Annotation::note).toList();
    }

    private List<String> ofEntities() {
        return notes.entityNotes().all().stream().map(Decision.EntityNote::note).toList();
    }

    private List<String> reportedOfEntities() throws KhabirException {
        return report().notes().stream().map(NoteOnEntity::note).toList();
    }

    private ReportArticle report() throws KhabirException {
        workspace.report(List.of(article), new ReportOptions("", Wording.of(Language.ARABIC)), folder.resolve("r.pdf")).result().join();
        return reports.getLast().articles().getFirst();
    }
}
