package org.khabir.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabir.extract.Extractor;
import org.khabir.i18n.KhabirException;
import org.khabir.i18n.Language;
import org.khabir.i18n.Wording;
import org.khabir.ingest.Ingest;
import org.khabir.link.CaseEdits;
import org.khabir.model.Annotation;
import org.khabir.model.CaseEntity;
import org.khabir.model.Correction;
import org.khabir.model.Edit;
import org.khabir.model.EditLabel;
import org.khabir.model.Entity;
import org.khabir.model.EntityType;
import org.khabir.model.NamedEntry;
import org.khabir.model.Review;
import org.khabir.model.Span;
import org.khabir.model.Tag;
import org.khabir.report.Report;
import org.khabir.search.Facet;
import org.khabir.search.FacetCount;
import org.khabir.search.SearchQuery;
import org.khabir.store.AnalyzedArticle;
import org.khabir.store.CaseStore;
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
            assertThat(workspace.readMeetings("art-7")).isEqualTo(workspace.analysis("art-7").meetings());
            assertThat(workspace.readMeetings("none")).isEmpty();
            assertThat(workspace.search(SearchQuery.of("حفتر")).total()).isEqualTo(100);
            assertThat(workspace.entities()).extracting(CaseEntity::name).contains("أفريكوم").doesNotContain("افريكوم");
        }
    }

    private Path generated(int count) throws IOException {
        return Generated.jsonLines(folder.resolve("generated.jsonl"), 0, count);
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

    @Test
    void deletedArticlesAreFoundNoMoreUntilTheyComeBack() throws Exception {
        Path folderOfCase = folder.resolve("case");
        try (Workspace workspace = workspaces.create(folderOfCase)) {
            workspace.importPaths(List.of(generated(10))).result().get();
            BlockingQueue<CaseChange> changes = new LinkedBlockingQueue<>();
            workspace.onChange(changes::add);

            workspace.edit(EditLabel.of("edit.article.remove", "1", ""), new Edit.RemoveArticle("art-0"));

            assertThat(changes.take().kinds()).contains(Kind.ARTICLES, Kind.ANALYSES, Kind.ANNOTATIONS, Kind.READING, Kind.HISTORY);
            awaitTotal(workspace, "تقرير", 9);
        }
        try (Workspace workspace = workspaces.open(folderOfCase)) {
            assertThat(workspace.search(SearchQuery.of("تقرير")).total()).isEqualTo(9);
            workspace.undo();
            awaitTotal(workspace, "تقرير", 10);
            assertThat(workspace.articles()).hasSize(10);
        }
    }

    private static void awaitTotal(Workspace workspace, String query, int total) throws Exception {
        for (int i = 0; i < 600 && workspace.search(SearchQuery.of(query)).total() != total; i++) {
            Thread.sleep(50);
        }
        assertThat(workspace.search(SearchQuery.of(query)).total()).isEqualTo(total);
    }

    @Test
    void whatCannotBeReadIsRefusedAloneAndWhatCannotBeExtractedIsKept() throws Exception {
        Path texts = Files.createDirectories(folder.resolve("texts"));
        Files.writeString(texts.resolve("1.txt"), Samples.article(1).body());
        Files.write(texts.resolve("2.json"), new byte[] {'{', 0, 1});
        Files.writeString(texts.resolve("3.txt"), "خبرٌ يعثر فيه المستخرج");
        Workspaces stumbling = new Workspaces(new Ingest(), names -> stumblingOn("يعثر"), (report, file, done, cancelled) -> true);

        try (Workspace workspace = stumbling.create(folder.resolve("case"))) {
            ImportSummary summary = workspace.importPaths(List.of(texts, folder.resolve("missing"))).result().get();

            assertThat(summary.added()).isEqualTo(2);
            assertThat(summary.refused()).extracting(refusal -> refusal.file().getFileName().toString())
                    .containsExactlyInAnyOrder("missing", "2.json", "3.txt");
            assertThat(summary.refused()).extracting(refusal -> refusal.reason().key()).contains("errors.workspace.extraction");
            assertThat(workspace.articles()).hasSize(2);
            assertThat(workspace.search(SearchQuery.of("المستخرج")).total()).isOne();
        }
    }

    private static Extractor stumblingOn(String word) {
        Extractor sound = Samples.extractor();
        return new Extractor(document -> {
            if (document.body().contains(word)) {
                throw new IllegalStateException("stumbled");
            }
            return List.of();
        }, (document, names) -> sound.analyze(document.article()).entities(), document -> List.of(),
                (document, entities, times) -> List.of(), (document, entities, times) -> List.of(),
                (document, entities, times, meetings, statements) -> List.of());
    }

    @Test
    void importingAgainAddsNothing() throws Exception {
        Path file = generated(30);
        try (Workspace workspace = workspaces.create(folder.resolve("case"))) {
            workspace.importPaths(List.of(file)).result().get();

            assertThat(workspace.importPaths(List.of(file, file)).result().get()).isEqualTo(new ImportSummary(0, 60, List.of(), false));
        }
    }

    @Test
    void aCancelledImportKeepsWhatItToldAndStops() throws Exception {
        try (Workspace workspace = workspaces.create(folder.resolve("case"))) {
            Job<ImportSummary> job = workspace.importPaths(List.of(generated(20_000)));
            job.onProgress(progress -> job.cancel());

            ImportSummary summary = job.result().get();

            assertThat(summary.cancelled()).isTrue();
            assertThat(summary.added()).isPositive().isLessThan(20_000).isEqualTo(workspace.articles().size());
            assertThat(job.progress().done()).isEqualTo(summary.added());
            assertThat(job.progress().total()).isBetween(2_000L, 200_000L);
        }
    }

    @Test
    void closingBreaksOffAnImportAndTheNextOpeningGoesOn() throws Exception {
        Path folderOfCase = folder.resolve("case");
        Workspace workspace = workspaces.create(folderOfCase);
        Job<ImportSummary> job = workspace.importPaths(List.of(generated(20_000)));
        CountDownLatch begun = new CountDownLatch(1);
        job.onProgress(progress -> begun.countDown());
        begun.await();
        workspace.close();

        assertThat(job.result().get().cancelled()).isTrue();
        try (Workspace again = workspaces.open(folderOfCase)) {
            assertThat(again.articles()).hasSize(job.result().get().added());
            assertThat(again.importPaths(List.of()).result().get().added()).isZero();
            assertThat(again.search(SearchQuery.of("")).total()).isEqualTo(job.result().get().added());
        }
    }

    @Test
    void anIndexThatIsMissingOrOlderIsBroughtUp() throws Exception {
        Path folderOfCase = folder.resolve("case");
        try (Workspace workspace = workspaces.create(folderOfCase)) {
            workspace.importPaths(List.of(generated(20))).result().get();
        }
        try (CaseStore store = CaseStore.open(folderOfCase)) {
            store.add(List.of(new AnalyzedArticle(Samples.article(99), Samples.analysis(Samples.article(99)))));
        }
        assertThat(found(folderOfCase)).isEqualTo(21);

        try (Stream<Path> files = Files.list(folderOfCase.resolve("index"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        assertThat(found(folderOfCase)).isEqualTo(21);
    }

    @Test
    void anIndexOfALaterStateThanTheCaseIsBuiltAnew() throws Exception {
        Path folderOfCase = folder.resolve("case");
        try (Workspace workspace = workspaces.create(folderOfCase)) {
            workspace.importPaths(List.of(generated(20))).result().get();
        }
        Path backup = Files.copy(folderOfCase.resolve("case.db"), folder.resolve("backup.db"));
        try (Workspace workspace = workspaces.open(folderOfCase)) {
            workspace.importPaths(List.of(generated(30))).result().get();
        }
        Files.copy(backup, folderOfCase.resolve("case.db"), StandardCopyOption.REPLACE_EXISTING);

        assertThat(found(folderOfCase)).isEqualTo(20);
    }

    private long found(Path folderOfCase) throws Exception {
        try (Workspace workspace = workspaces.open(folderOfCase)) {
            workspace.importPaths(List.of()).result().get();
            return workspace.search(SearchQuery.of("")).total();
        }
    }

    @Test
    void theIndexFollowsEdits() throws Exception {
        try (Workspace workspace = workspaces.create(folder.resolve("case"))) {
            workspace.importPaths(List.of(generated(3))).result().get();
            BlockingQueue<CaseChange> searchable = new LinkedBlockingQueue<>();
            workspace.onChange(change -> {
                if (change.kinds().contains(Kind.SEARCH)) {
                    searchable.add(change);
                }
            });

            workspace.edit(EditLabel.of("edit.tag", "سري"), new Edit.Batch(List.of(new Edit.PutTag(new Tag("t", "سري", "#336699", "", null)),
                    new Edit.PutAnnotation(new Annotation("a", "art-1", null, "t", "", Instant.EPOCH)))));

            while (workspace.search(SearchQuery.of("tag:سري")).total() == 0) {
                assertThat(searchable.poll(60, TimeUnit.SECONDS)).as("notice that the index has caught up").isNotNull();
            }
        }
    }

    @Test
    void analyzesAnewWithTheOwnNamesAndKeepsCorrections() throws Exception {
        Workspaces withNames = new Workspaces(new Ingest(), known -> known.names().isEmpty() ? stumblingOn("لا شيء") : Samples.extractor(),
                (report, file, done, cancelled) -> true);
        try (Workspace workspace = withNames.create(folder.resolve("case"))) {
            workspace.importPaths(List.of(generated(150))).result().get();
            assertThat(workspace.meetings()).isEmpty();
            Span sentence = Samples.analysis(Samples.article(0)).meetings().getFirst().evidence().getFirst();
            workspace.edit(EditLabel.of("edit.reject"), new Edit.PutCorrection(new Correction("c", "art-0", Correction.Subject.MEETING,
                    sentence, Review.REJECTED, null, "")));
            workspace.edit(EditLabel.of("edit.name"), new Edit.PutNamedEntry(new NamedEntry("n", "حفتر", EntityType.PERSON, List.of(), null)));

            assertThat(workspace.reanalyze().result().get()).isEqualTo(150);

            assertThat(workspace.meetings()).hasSize(149);
            assertThat(workspace.analysis("art-0").meetings()).isEmpty();
        }
    }

    @Test
    void searchAndReportsFollowAMergeAndItsUndo() throws Exception {
        List<Report> written = new ArrayList<>();
        Workspaces reporting = new Workspaces(new Ingest(), names -> Samples.extractor(), (report, file, done, cancelled) -> written.add(report));
        try (Workspace workspace = reporting.create(folder.resolve("case"))) {
            workspace.importPaths(List.of(generated(40))).result().get();
            List<CaseEntity> two = workspace.entities().stream().filter(e -> e.name().equals("خليفة حفتر") || e.name().equals("عقيلة صالح")).toList();

            workspace.edit(EditLabel.of("edit.entity.merge", "قادة الشرق"), CaseEdits.merge(two, "قادة الشرق", null));

            assertThat(workspace.entities()).extracting(CaseEntity::name).contains("قادة الشرق").doesNotContain("خليفة حفتر", "عقيلة صالح");
            assertThat(workspace.meetings().stream().flatMap(m -> m.participants().stream())).contains("قادة الشرق").doesNotContain("خليفة حفتر");
            assertThat(workspace.occurrences(two.getFirst().key(), 1000)).extracting(m -> m.mention().text()).contains("خليفة حفتر", "عقيلة صالح");
            assertThat(workspace.gatheredMeetings().stream().flatMap(m -> m.participants().stream())).contains("قادة الشرق").doesNotContain("خليفة حفتر");
            workspace.report(List.of("art-0"), new ReportOptions("", Wording.of(Language.ARABIC)), folder.resolve("r.pdf")).result().get();
            assertThat(written.getFirst().articles().getFirst().analysis().entities()).extracting(Entity::name).contains("قادة الشرق");
            eventually(() -> assertThat(people(workspace)).contains("قادة الشرق").doesNotContain("خليفة حفتر"));

            workspace.undo();
            eventually(() -> assertThat(people(workspace)).contains("خليفة حفتر").doesNotContain("قادة الشرق"));
        }
    }

    private static List<String> people(Workspace workspace) throws KhabirException {
        return workspace.search(SearchQuery.of("التقى")).facets().get(Facet.ENTITY).stream().map(FacetCount::value).toList();
    }

    /** The index follows in the background. */
    private static void eventually(ThrowingRunnable check) throws Exception {
        for (int i = 0; i < 200; i++) {
            try {
                check.run();
                return;
            } catch (AssertionError e) {
                Thread.sleep(50);
            }
        }
        check.run();
    }

    private interface ThrowingRunnable {
        void run() throws Exception;
    }

    @Test
    void reportsTheArticlesNamedInTheirOrder() throws Exception {
        List<Report> written = new ArrayList<>();
        Workspaces reporting = new Workspaces(new Ingest(), names -> Samples.extractor(), (report, file, done, cancelled) -> {
            written.add(report);
            done.accept(report.articles().size());
            return !cancelled.getAsBoolean();
        });
        try (Workspace workspace = reporting.create(folder.resolve("قضية"))) {
            workspace.importPaths(List.of(generated(5))).result().get();
            Path pdf = folder.resolve("report.pdf");

            assertThat(workspace.report(List.of("art-3", "art-1"), new ReportOptions("", Wording.of(Language.ARABIC)), pdf).result().get()).isEqualTo(pdf);
            workspace.report(List.of(), new ReportOptions("تقرير", Wording.of(Language.ENGLISH)), pdf).result().get();
        }
        assertThat(written.getFirst().title()).isEqualTo("قضية");
        assertThat(written.getFirst().articles()).extracting(a -> a.article().id()).containsExactly("art-3", "art-1");
        assertThat(written.getFirst().articles()).allMatch(a -> a.analysis().meetings().size() == 1);
        assertThat(written.getLast().title()).isEqualTo("تقرير");
        assertThat(written.getLast().articles()).hasSize(5);
    }
}
