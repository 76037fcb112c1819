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

        entities.reject(guterres, entities.occurrences());

        assertThat(workspace.edits).singleElement().isInstanceOfSatisfying(Edit.Batch.class, batch ->
                assertThat(batch.edits()).hasSize(2).allSatisfy(edit -> {
                    Correction correction = ((Edit.PutCorrection) edit).correction();
                    assertThat(correction.verdict()).isEqualTo(Review.REJECTED);
                    assertThat(correction.subject()).isEqualTo(Correction.Subject.MENTION);
                }));
        assertThat(workspace.history.getFirst().label().arguments()).containsExactly("غوتيريش");
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
