package org.khabir.ui.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabir.model.CaseEntity;
import org.khabir.model.Decision;
import org.khabir.model.Edit;
import org.khabir.model.EntityOffer;
import org.khabir.model.EntityType;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.FakeWorkspace;
import org.khabir.ui.desk.Place;
import org.khabir.ui.desk.Reports;
import org.khabir.ui.desk.Scope;
import org.khabir.ui.desk.TestDesk;
import org.khabir.workspace.CaseChange;

class LinkingViewModelTest {

    private final FakeWorkspace workspace = Reports.workspace();
    private final Desk desk = TestDesk.over(workspace);
    private final EntitiesViewModel entities = new EntitiesViewModel(desk, TestDesk.IN_SIGHT);
    private final LinkingViewModel linking = entities.linking();

    @Test
    void mergesUnderTheNameGiven() {
        linking.merge(List.of(line("خليفة حفتر"), line("السراج")), "حفتر والسراج", "");

        List<Edit> edits = ((Edit.Batch) workspace.edits.getFirst()).edits();
        assertThat(decision(edits.get(0))).isInstanceOfSatisfying(Decision.Same.class,
                same -> assertThat(same.names()).containsExactly("خليفة حفتر", "السراج"));
        assertThat(decision(edits.get(1))).isInstanceOfSatisfying(Decision.Called.class, called -> {
            assertThat(called.name()).isEqualTo("حفتر والسراج");
            assertThat(called.nameEn()).isNull();
        });
        assertThat(workspace.history.getFirst().label().arguments()).containsExactly("خليفة حفتر، السراج");
    }

    @Test
    void mergingOfTwoTypesGivesBothTheTypeOfTheFirst() {
        linking.merge(List.of(line("طرابلس"), line("السراج")), "طرابلس", "Tripoli");

        assertThat(((Edit.Batch) workspace.edits.getFirst()).edits()).map(LinkingViewModelTest::decision)
                .filteredOn(Decision.Typed.class::isInstance).singleElement().isInstanceOfSatisfying(Decision.Typed.class, typed -> {
                    assertThat(typed.names()).containsExactly("السراج");
                    assertThat(typed.type()).isEqualTo(EntityType.LOCATION);
                });
    }

    @Test
    void renamesFromTheLineOfAnArticleToo() {
        desk.go(Place.article("a1"));

        linking.rename(entities.shown().getFirst(), "أنطونيو غوتيريش", " António Guterres ");

        assertThat(decision(workspace.edits.getFirst())).isInstanceOfSatisfying(Decision.Called.class, called -> {
            assertThat(called.names()).containsExactly("غوتيريش");
            assertThat(called.nameEn()).isEqualTo("António Guterres");
        });
    }

    @Test
    void changesTheTypeEverywhere() {
        linking.retype(List.of(line("بنغازي")), EntityType.ORGANIZATION);

        assertThat(decision(((Edit.Batch) workspace.edits.getFirst()).edits().getFirst()))
                .isInstanceOfSatisfying(Decision.Typed.class, typed -> assertThat(typed.type()).isEqualTo(EntityType.ORGANIZATION));
    }

    @Test
    void splitsTheMentionsListedOff() {
        CaseEntity guterres = line("غوتيريش");
        entities.chosenProperty().set(guterres);

        linking.splitMentions(guterres, entities.occurrences().subList(0, 1));

        assertThat(decision(workspace.edits.getFirst())).isInstanceOfSatisfying(Decision.Split.class, split -> assertThat(split.places())
                .containsExactly(Decision.Place.of("a1", entities.occurrences().getFirst().place().span())));
    }

    @Test
    void offersAreReadWhileTheyAreShownAndAnswered() {
        EntityOffer offer = new EntityOffer(line("خليفة حفتر"), line("السراج"), 0.5, EntityOffer.Reason.LETTER);
        workspace.offers.add(offer);
        workspace.tell(CaseChange.Kind.ANALYSES);
        assertThat(linking.offers()).isEmpty();

        linking.offersShownProperty().set(true);
        assertThat(linking.offers()).containsExactly(offer);

        linking.dismiss(offer);
        linking.accept(offer);
        assertThat(decision(workspace.edits.get(0))).isInstanceOfSatisfying(Decision.Apart.class, apart -> {
            assertThat(apart.some()).containsExactly("خليفة حفتر");
            assertThat(apart.others()).containsExactly("السراج");
        });
        assertThat(workspace.edits.get(1)).isInstanceOf(Edit.Batch.class);
    }

    private CaseEntity line(String name) {
        desk.scopeProperty().set(Scope.CASE);
        CaseEntity line = entities.shown().stream().filter(entity -> entity.name().equals(name)).findFirst().orElseThrow();
        desk.scopeProperty().set(Scope.CASE);
        return line;
    }

    private static Decision decision(Edit edit) {
        return ((Edit.PutDecision) edit).decision();
    }
}
