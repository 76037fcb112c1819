package org.khabir.ui.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabir.model.Analysis;
import org.khabir.model.CaseEntity;
import org.khabir.model.Correction;
import org.khabir.model.Edit;
import org.khabir.model.EntityType;
import org.khabir.model.Provenance;
import org.khabir.model.Review;
import org.khabir.model.Span;
import org.khabir.model.Statement;
import org.khabir.model.StatementAct;
import org.khabir.model.StatementKind;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.EmptyReason;
import org.khabir.ui.desk.FakeWorkspace;
import org.khabir.ui.desk.Place;
import org.khabir.ui.desk.Reports;
import org.khabir.ui.desk.Scope;
import org.khabir.ui.desk.TestDesk;
import org.khabir.workspace.CaseChange;

class EntitiesViewModelTest {

    private final FakeWorkspace workspace = Reports.workspace();
    private final Desk desk = TestDesk.over(workspace);
    private final EntitiesViewModel entities = new EntitiesViewModel(desk, TestDesk.IN_SIGHT);

    @Test
    void asksForAnArticleFirst() {
        assertThat(entities.shown()).isEmpty();
        assertThat(entities.emptyReasonProperty().get()).isEqualTo(EmptyReason.NO_ARTICLE);
    }

    @Test
    void showsThoseOfTheOpenArticleOrOfTheCase() {
        desk.go(Place.article("a1"));
        assertThat(entities.shown()).extracting(CaseEntity::name).containsExactly("غوتيريش", "خليفة حفتر", "بنغازي");

        desk.scopeProperty().set(Scope.CASE);
        assertThat(entities.shown()).extracting(CaseEntity::name)
                .containsExactly("غوتيريش", "خليفة حفتر", "بنغازي", "السراج", "طرابلس");
        assertThat(entities.countsProperty().get()).containsEntry(EntityType.PERSON, 3).containsEntry(EntityType.LOCATION, 2);
    }

    @Test
    void narrowsDownByTypeAndWord() {
        desk.go(Place.article("a1"));

        entities.typeProperty().set(EntityType.PERSON);
        entities.filterProperty().set("خليفه");
        assertThat(entities.shown()).extracting(CaseEntity::name).containsExactly("خليفة حفتر");

        entities.typeProperty().set(EntityType.LOCATION);
        assertThat(entities.shown()).isEmpty();
        assertThat(entities.emptyReasonProperty().get()).isEqualTo(EmptyReason.FILTER);
    }

    @Test
    void listsWhatTheChosenOneSays() {
        Analysis before = workspace.analyses.get("a1");
        String speaker = before.entities().getFirst().id();
        Statement statement = new Statement("S1", StatementKind.INDIRECT, StatementAct.CLAIM, new Span(0, 9), new Span(4, 9), speaker, null,
                null, null, Provenance.of("statements", "rule", 0.9));
        workspace.analyses.put("a1", new Analysis("a1", before.entities(), before.meetings(), before.times(), before.timeline(),
                List.of(statement)));
        desk.go(Place.article("a1"));
        entities.statementsShownProperty().set(true);

        entities.chosenProperty().set(entities.shown().getFirst());
        assertThat(entities.occurrences()).extracting(passage -> passage.place().span()).containsExactly(new Span(4, 9));

        entities.chosenProperty().set(entities.shown().getLast());
        assertThat(entities.occurrences()).isEmpty();
    }

    @Test
    void listsWhereTheChosenOneOccursInAllArticles() {
        desk.scopeProperty().set(Scope.CASE);

        entities.chosenProperty().set(entities.shown().getFirst());

        assertThat(entities.occurrences()).extracting(passage -> passage.articleId()).containsExactly("a1", "a2");
    }

    @Test
    void revealsTheFirstMentionInTheOpenArticleBeforeOthers() {
        desk.scopeProperty().set(Scope.CASE);
        desk.go(Place.article("a2"));
        List<Place> visited = new ArrayList<>();
        desk.onVisit(visited::add);

        entities.reveal(entities.shown().getFirst());

        int at = Reports.TRIPOLI.body().indexOf("غوتيريش");
        assertThat(visited).containsExactly(new Place("a2", new Span(at, at + 7)));
    }

    @Test
    void rejectsAllMentionsListedInOneEdit() {
        desk.scopeProperty().set(Scope.CASE);
        CaseEntity guterres = entities.shown().getFirst();
        entities.chosenProperty().set(guterres);

        entities.reject(List.of(guterres));

        assertThat(workspace.edits).singleElement().isInstanceOfSatisfying(Edit.Batch.class, batch ->
                assertThat(batch.edits()).hasSize(2).allSatisfy(edit -> {
                    Correction correction = ((Edit.PutCorrection) edit).correction();
                    assertThat(correction.verdict()).isEqualTo(Review.REJECTED);
                    assertThat(correction.subject()).isEqualTo(Correction.Subject.MENTION);
                }));
        assertThat(workspace.history.getFirst().label().arguments()).containsExactly("غوتيريش");
    }

    @Test
    void confirmsTheMentionsChosenAsNamesOfTheirType() {
        desk.scopeProperty().set(Scope.CASE);
        CaseEntity guterres = entities.shown().getFirst();
        entities.chosenProperty().set(guterres);

        entities.confirm(guterres, List.of(entities.occurrences().getFirst()));

        assertThat(workspace.edits).singleElement().isInstanceOfSatisfying(Edit.Batch.class, batch ->
                assertThat(batch.edits()).singleElement().satisfies(edit -> {
                    Correction correction = ((Edit.PutCorrection) edit).correction();
                    assertThat(correction.verdict()).isEqualTo(Review.CONFIRMED);
                    assertThat(correction.type()).isEqualTo(EntityType.PERSON);
                    assertThat(correction.span()).isEqualTo(entities.occurrences().getFirst().place().span());
                }));
    }

    @Test
    void whatIsMostDoubtfulAndOftenestIsToBeCheckedFirst() {
        workspace.lines = List.of(line("مؤكد", 9, 0.95, 0), line("كثير", 40, 0.9, 0), line("قليل", 3, 0.5, 0), line("نصفه", 40, 0.9, 30), line("تم", 5, 0.2, 5));
        desk.scopeProperty().set(Scope.CASE);

        entities.reviewProperty().set(ReviewFilter.TO_CHECK);
        assertThat(entities.shown()).extracting(CaseEntity::name).containsExactly("كثير", "قليل", "نصفه", "مؤكد");
        entities.reviewProperty().set(ReviewFilter.CHECKED);
        assertThat(entities.shown()).extracting(CaseEntity::name).containsExactly("تم");
    }

    @Test
    void theNextLineTakesThePlaceOfTheOneChecked() {
        workspace.lines = List.of(line("كثير", 40, 0.9, 0), line("قليل", 3, 0.5, 0), line("مؤكد", 9, 0.95, 0));
        desk.scopeProperty().set(Scope.CASE);
        entities.reviewProperty().set(ReviewFilter.TO_CHECK);
        entities.chosenProperty().set(entities.shown().get(1));

        workspace.lines = List.of(line("كثير", 40, 0.9, 0), line("قليل", 3, 0.5, 3), line("مؤكد", 9, 0.95, 0));
        workspace.tell(CaseChange.Kind.ANALYSES);

        assertThat(entities.chosenProperty().get().name()).isEqualTo("مؤكد");
    }

    private static CaseEntity line(String name, int mentions, double confidence, int reviewed) {
        return new CaseEntity(name, EntityType.PERSON, name, null, List.of(), mentions, confidence, List.of("a1"), List.of(name), List.of(), List.of(), reviewed);
    }

    @Test
    void aClickInTheTextChoosesTheLineThatStandsForIt() {
        desk.go(Place.article("a1"));
        entities.filterProperty().set("بنغازي");

        entities.choose(workspace.analysis("a1").entities().get(1));

        assertThat(entities.chosenProperty().get().name()).isEqualTo("خليفة حفتر");
        assertThat(entities.filterProperty().get()).isEmpty();
        assertThat(entities.chosenIn(workspace.analysis("a1"))).get().extracting("id").isEqualTo("e2");
    }
}
