package org.khabir.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabir.i18n.KhabirException;
import org.khabir.i18n.Language;
import org.khabir.i18n.Wording;
import org.khabir.ingest.Ingest;
import org.khabir.link.CaseEdits;
import org.khabir.model.Analysis;
import org.khabir.model.CaseEntity;
import org.khabir.model.Decision.Place;
import org.khabir.model.Edit;
import org.khabir.model.EditLabel;
import org.khabir.model.Entity;
import org.khabir.model.EntityName;
import org.khabir.model.EntityType;
import org.khabir.model.Mention;
import org.khabir.model.Review;
import org.khabir.model.Span;
import org.khabir.report.Report;
import org.khabir.review.MentionVerdicts;
import org.khabir.search.Facet;
import org.khabir.search.FacetCount;
import org.khabir.search.SearchQuery;
import org.khabir.store.Samples;
import org.khabir.workspace.CaseChange.Kind;

/** Whatever is corrected is so at once for reader, panels, search and report, and back where it was when it is taken back. */
class CorrectionsEverywhereTest {

    private static final String ARTICLE = "art-0";

    @TempDir
    Path folder;

    private final List<Report> reports = new ArrayList<>();
    private final LinkedBlockingQueue<CaseChange> indexed = new LinkedBlockingQueue<>();
    private Workspace workspace;

    /** What an analyst sees of the first article's names. */
    private record Seen(Set<String> reader, Set<String> panel, Set<String> search, Set<String> report) {
    }

    @BeforeEach
    void makeCase() throws Exception {
        workspace = new Workspaces(new Ingest(), known -> Samples.extractor(), (report, file, done, cancelled) -> reports.add(report))
                .create(folder.resolve("case"));
        workspace.importPaths(List.of(Generated.jsonLines(folder.resolve("generated.jsonl"), 0, 12))).result().get();
        workspace.onChange(change -> {
            if (change.kinds().contains(Kind.SEARCH)) {
                indexed.add(change);
            }
        });
    }

    @AfterEach
    void closeCase() {
        workspace.close();
    }

    @Test
    void confirming() throws Exception {
        Entity haftar = entity("خليفة حفتر");
        Mention mention = haftar.mentions().getFirst();

        Seen before = seen();
        workspace.edit(label(), MentionVerdicts.judge(ARTICLE, haftar, mention, Review.CONFIRMED));

        assertThat(entity("خليفة حفتر").mentions().getFirst().provenance().review()).isEqualTo(Review.CONFIRMED);
        assertThat(line("خليفة حفتر").reviewed()).isEqualTo(1);
        assertThat(seen()).isEqualTo(before);
        workspace.undo();
        assertThat(line("خليفة حفتر").reviewed()).isZero();
    }

    @Test
    void rejecting() throws Exception {
        Entity haftar = entity("خليفة حفتر");

        check(MentionVerdicts.judge(ARTICLE, haftar, haftar.mentions().getFirst(), Review.REJECTED), List.of(), List.of("PERSON خليفة حفتر"));
    }

    @Test
    void anotherTypeForAMention() throws Exception {
        check(MentionVerdicts.markAs(ARTICLE, entity("خليفة حفتر").mentions().getFirst().span(), EntityType.FACILITY),
                List.of("FACILITY خليفة حفتر"), List.of("PERSON خليفة حفتر"));
    }

    @Test
    void otherBounds() throws Exception {
        Entity haftar = entity("خليفة حفتر");
        Span span = haftar.mentions().getFirst().span();

        check(MentionVerdicts.moveTo(new Span(span.start() + 6, span.end()), haftar.mentions().getFirst(), haftar, workspace.analysis(ARTICLE)),
                List.of("PERSON حفتر"), List.of("PERSON خليفة حفتر"));
    }

    @Test
    void merging() throws Exception {
        check(CaseEdits.merge(List.of(line("خليفة حفتر"), line("فايز السراج")), "الاثنان", null), List.of("PERSON الاثنان"),
                List.of("PERSON خليفة حفتر"));
    }

    @Test
    void splitting() throws Exception {
        Edit split = CaseEdits.splitMentions(List.of(Place.of(ARTICLE, entity("خليفة حفتر").mentions().getFirst().span())));

        workspace.edit(label(), split);
        assertThat(workspace.entities()).filteredOn(each -> each.name().equals("خليفة حفتر")).hasSize(2);
        workspace.undo();
        assertThat(workspace.entities()).filteredOn(each -> each.name().equals("خليفة حفتر")).hasSize(1);
    }

    @Test
    void renaming() throws Exception {
        check(CaseEdits.rename(line("خليفة حفتر"), "المشير", null), List.of("PERSON المشير"), List.of("PERSON خليفة حفتر"));
    }

    @Test
    void anotherTypeEverywhere() throws Exception {
        check(CaseEdits.retype(line("خليفة حفتر"), EntityType.EVENT), List.of("EVENT خليفة حفتر"), List.of("PERSON خليفة حفتر"));
    }

    /** Carries out an edit that lets names come and go, takes it back and does it again. */
    private void check(Edit edit, List<String> come, List<String> gone) throws Exception {
        Seen before = seen();
        assertThat(before.reader()).containsAll(gone).isEqualTo(before.panel()).isEqualTo(before.report());

        workspace.edit(label(), edit);
        List<String> found = come.stream().map(CorrectionsEverywhereTest::name).toList();
        List<String> lost = gone.stream().map(CorrectionsEverywhereTest::name).filter(name -> !found.contains(name)).toList();
        awaitSearch(names -> names.containsAll(found) && Collections.disjoint(names, lost));
        Seen after = seen();
        for (Set<String> names : List.of(after.reader(), after.panel(), after.report())) {
            assertThat(names).containsAll(come).doesNotContainAnyElementsOf(gone);
        }

        workspace.undo();
        awaitSearch(before.search()::equals);
        assertThat(seen()).isEqualTo(before);
        workspace.redo();
        awaitSearch(after.search()::equals);
        assertThat(seen()).isEqualTo(after);
    }

    /** The index follows in the background, and says when it has. */
    private void awaitSearch(Predicate<Set<String>> wanted) throws Exception {
        while (!wanted.test(search())) {
            assertThat(indexed.poll(60, TimeUnit.SECONDS)).as("what search finds: %s", search()).isNotNull();
        }
    }

    private Set<String> search() throws KhabirException {
        return new TreeSet<>(workspace.search(SearchQuery.of("\"تقرير 0\"")).facets().get(Facet.ENTITY).stream().map(FacetCount::value).toList());
    }

    private Seen seen() throws Exception {
        Analysis analysis = workspace.analysis(ARTICLE);
        Map<String, EntityName> names = workspace.caseNames(ARTICLE);
        Set<String> reader = new TreeSet<>();
        analysis.entities().forEach(entity -> reader.add(entity.type() + " " + names.get(entity.id()).name()));
        Set<String> panel = new TreeSet<>();
        workspace.entities().stream().filter(line -> line.articleIds().contains(ARTICLE)).forEach(line -> panel.add(line.type() + " " + line.name()));
        workspace.report(List.of(ARTICLE), new ReportOptions("", Wording.of(Language.ARABIC)), folder.resolve("r.pdf")).result().get();
        Set<String> report = new TreeSet<>();
        reports.getLast().articles().getFirst().analysis().entities().forEach(entity -> report.add(entity.type() + " " + entity.name()));
        return new Seen(reader, panel, search(), report);
    }

    private Entity entity(String name) throws KhabirException {
        return workspace.analysis(ARTICLE).entities().stream().filter(e -> e.name().equals(name)).findFirst().orElseThrow();
    }

    private CaseEntity line(String name) throws KhabirException {
        return workspace.entities().stream().filter(e -> e.name().equals(name)).findFirst().orElseThrow();
    }

    private static String name(String typed) {
        return typed.substring(typed.indexOf(' ') + 1);
    }

    private static EditLabel label() {
        return EditLabel.of("edit.mention.confirm");
    }
}
