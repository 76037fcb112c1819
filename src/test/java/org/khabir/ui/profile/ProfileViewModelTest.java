package org.khabir.ui.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabir.i18n.Language;
import org.khabir.model.Analysis;
import org.khabir.model.CaseEntity;
import org.khabir.model.CaseRole;
import org.khabir.model.CaseSide;
import org.khabir.model.Decision;
import org.khabir.model.EntityOffer;
import org.khabir.model.EntityProfile.Companion;
import org.khabir.model.EntityType;
import org.khabir.model.Span;
import org.khabir.model.Statement;
import org.khabir.model.StatementAct;
import org.khabir.model.StatementKind;
import org.khabir.ui.common.Texts;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.FakeWorkspace;
import org.khabir.ui.desk.Place;
import org.khabir.ui.desk.Reports;
import org.khabir.ui.desk.TestDesk;
import org.khabir.workspace.CaseChange;

class ProfileViewModelTest {

    private static final String GUTERRES = "غوتيريش";

    private final FakeWorkspace workspace = Reports.workspace();
    private final Desk desk = TestDesk.over(workspace);
    private final ProfileViewModel model = new ProfileViewModel(desk, TestDesk.IN_SIGHT);

    @Test
    void gathersWhatTheCaseKnows() {
        desk.openProfile(GUTERRES);

        assertThat(model.entity().orElseThrow().mentions()).isEqualTo(2);
        assertThat(model.meetings()).hasSize(2).allSatisfy(row -> assertThat(model.others(row)).hasSize(1).doesNotContain(GUTERRES));
        assertThat(model.profileProperty().get().companions()).extracting(Companion::name).containsExactlyInAnyOrder("خليفة حفتر", "بنغازي", "السراج", "طرابلس");
        assertThat(model.mentionsOverTime().bins()).first().satisfies(bin -> assertThat(bin.contains(LocalDate.of(2019, 4, 5))).isTrue());
    }

    @Test
    void listsTheMeetingsHeldAtAPlace() {
        desk.openProfile("بنغازي");

        assertThat(model.meetings()).singleElement().satisfies(row -> assertThat(model.others(row)).containsExactly(GUTERRES, "خليفة حفتر"));
    }

    @Test
    void listsWhatItSaysWithTheWords() {
        String body = Reports.BENGHAZI.body();
        Span said = new Span(body.indexOf("أفريكوم"), body.indexOf("حاضرة") + "حاضرة".length());
        Analysis analysis = workspace.analysis("a1");
        workspace.analyses.put("a1", new Analysis("a1", analysis.entities(), analysis.meetings(), List.of(), List.of(), List.of(
                new Statement("S1", StatementKind.INDIRECT, StatementAct.CLAIM, said, said, "e2", null, null, null, Reports.FOUND))));
        desk.openProfile("خليفة حفتر");

        assertThat(model.statements()).singleElement().satisfies(each -> assertThat(each.words().snippet().text()).isEqualTo("أفريكوم (AFRICOM) حاضرة"));
        model.reveal(model.statements().getFirst());
        assertThat(desk.articleIdProperty().get()).isEqualTo("a1");
    }

    @Test
    void goesBackAndForthBetweenProfilesAndPlaces() {
        Place[] visited = new Place[1];
        desk.onVisit(place -> visited[0] = place);
        desk.go(Place.article("a1"));
        desk.openProfile(GUTERRES);
        model.open(model.profileProperty().get().companions().stream().filter(each -> each.name().equals("السراج")).findFirst().orElseThrow());
        assertThat(model.entity().orElseThrow().name()).isEqualTo("السراج");
        assertThat(model.meetings()).hasSize(1);

        desk.back();
        assertThat(model.entity().orElseThrow().name()).isEqualTo(GUTERRES);
        visited[0] = null;
        desk.back();
        assertThat(visited[0]).isEqualTo(Place.article("a1"));
        assertThat(desk.canGoBackProperty().get()).isFalse();
        desk.forward();
        desk.forward();
        assertThat(model.entity().orElseThrow().name()).isEqualTo("السراج");
    }

    @Test
    void leadsToTheEvidence() {
        Place[] visited = new Place[1];
        desk.onVisit(place -> visited[0] = place);
        desk.openProfile(GUTERRES);

        model.reveal(model.meetings().getFirst());
        assertThat(visited[0].span().start()).isZero();
        model.reveal(model.mentionsOverTime().bins().getFirst());
        assertThat(visited[0]).isEqualTo(new Place("a1", new Span(6, 6 + GUTERRES.length())));
        model.revealNewest();
        assertThat(visited[0].articleId()).isEqualTo("a2");
    }

    @Test
    void writesTheNoteAndTakesItAway() {
        desk.openProfile(GUTERRES);
        assertThat(model.ownNotes()).isEmpty();

        model.write("الأمين العام");
        assertThat(model.ownNotes()).extracting(Decision.EntityNote::note).containsExactly("الأمين العام");
        model.write("الأمين العام للأمم المتحدة");
        assertThat(model.ownNotes()).extracting(Decision.EntityNote::note).containsExactly("الأمين العام للأمم المتحدة");
        model.remove(model.ownNotes().getFirst());
        assertThat(model.ownNotes()).isEmpty();
    }

    @Test
    void followsChangesAndTellsWhenTheEntityIsGone() {
        desk.openProfile("السراج");
        CaseEntity joined = new CaseEntity("فائز السراج", EntityType.PERSON, "فائز السراج", "Fayez al-Sarraj", List.of("السراج"), 5, 1, List.of("a2"),
                List.of("السراج", "فائز السراج"), List.of(new CaseRole("رئيس المجلس", null, "LY", null, null, 1)), List.of(new CaseSide("LY", 2)), 5);
        workspace.lines = List.of(joined);
        workspace.offers.add(new EntityOffer(joined, new CaseEntity("ف. السراج", EntityType.PERSON, "ف. السراج", null, List.of(), 1, 1, List.of("a1")), 0.5,
                EntityOffer.Reason.INITIAL));
        workspace.tell(CaseChange.Kind.ANALYSES);
        assertThat(model.entity()).contains(joined);
        assertThat(model.offers()).hasSize(1);
        assertThat(model.goneProperty().get()).isFalse();
        assertThat(ProfileText.of(new Texts(Language.ENGLISH), model)).contains("Nationality or side: Libya (2 articles)");
        assertThat(ProfileText.of(new Texts(Language.ARABIC), model)).contains("الجنسية أو الجهة: ليبيا (مقالان)");

        workspace.lines = List.of(new CaseEntity("آخر", EntityType.PERSON, "آخر", null, List.of(), 1, 1, List.of("a1")));
        workspace.tell(CaseChange.Kind.ANALYSES);
        assertThat(model.profileProperty().get()).isNull();
        assertThat(model.goneProperty().get()).isTrue();
    }

    @Test
    void isCopiedAsText() {
        desk.openProfile(GUTERRES);

        String text = ProfileText.of(new Texts(Language.ENGLISH), model);

        assertThat(text).startsWith(GUTERRES).contains("Person", "2 mentions", "2 articles", "Meetings", "خليفة حفتر", "طرابلس", "Held");
    }
}
