package org.khabir.ui.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;
import org.khabir.model.Analysis;
import org.khabir.model.Correction;
import org.khabir.model.Decision;
import org.khabir.model.Edit;
import org.khabir.model.GatheredMeeting;
import org.khabir.model.Meeting;
import org.khabir.model.MeetingStatus;
import org.khabir.model.Provenance;
import org.khabir.model.Review;
import org.khabir.model.Span;
import org.khabir.review.Corrections;
import org.khabir.review.WrittenMeeting;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.EmptyReason;
import org.khabir.ui.desk.FakeWorkspace;
import org.khabir.ui.desk.MeetingRow;
import org.khabir.ui.desk.Passage;
import org.khabir.ui.desk.Place;
import org.khabir.ui.desk.Reports;
import org.khabir.ui.desk.Scope;
import org.khabir.ui.desk.TestDesk;
import org.khabir.workspace.CaseChange;

class MeetingsViewModelTest {

    private static final Span EVIDENCE = new Span(0, Reports.BENGHAZI.body().indexOf('.') + 1);

    private final FakeWorkspace workspace = Reports.workspace();
    private final Desk desk = TestDesk.over(workspace);
    private final MeetingsViewModel meetings = new MeetingsViewModel(desk, TestDesk.IN_SIGHT, () -> null);

    private static Meeting confirmed(Meeting meeting) {
        return new Meeting(meeting.id(), meeting.kind(), meeting.status(), meeting.participants(), meeting.placeId(), meeting.date(),
                meeting.topics(), meeting.sourceId(), meeting.evidence(), meeting.provenance().reviewed(Review.CONFIRMED));
    }

    @Test
    void showsThoseOfTheOpenArticleOrOfTheCase() {
        assertThat(meetings.meetings().emptyReasonProperty().get()).isEqualTo(EmptyReason.NO_ARTICLE);

        desk.go(Place.article("a2"));
        assertThat(meetings.meetings().shown()).extracting(MeetingRow::place).containsExactly("طرابلس");

        desk.scopeProperty().set(Scope.CASE);
        assertThat(meetings.meetings().shown()).hasSize(2);
    }

    @Test
    void filtersByParticipantPlaceAndTopic() {
        desk.scopeProperty().set(Scope.CASE);

        meetings.meetings().filterProperty().set("حفتر بنغازي الامن");
        assertThat(meetings.meetings().shown()).hasSize(1);

        meetings.meetings().filterProperty().set("باريس");
        assertThat(meetings.meetings().shown()).isEmpty();
        assertThat(meetings.meetings().emptyReasonProperty().get()).isEqualTo(EmptyReason.FILTER);
    }

    @Test
    void whatIsToBeCheckedBeginsWithTheLeastSure() {
        Analysis first = workspace.analyses.get("a1");
        workspace.analyses.put("a1", new Analysis("a1", first.entities(), first.meetings().stream().map(meeting -> sure(meeting, 0.95)).toList(), first.times(), first.timeline()));
        Analysis second = workspace.analyses.get("a2");
        workspace.analyses.put("a2", new Analysis("a2", second.entities(), second.meetings().stream().map(meeting -> sure(meeting, 0.4)).toList(), second.times(), second.timeline()));
        workspace.tell(CaseChange.Kind.ANALYSES);
        desk.scopeProperty().set(Scope.CASE);

        meetings.narrowToUnchecked();
        assertThat(meetings.meetings().shown()).extracting(MeetingRow::confidence).containsExactly(0.4, 0.95);

        meetings.setOrder(Comparator.comparingDouble(MeetingRow::confidence).reversed());
        assertThat(meetings.meetings().shown()).extracting(MeetingRow::confidence).containsExactly(0.95, 0.4);
    }

    private static Meeting sure(Meeting meeting, double confidence) {
        return new Meeting(meeting.id(), meeting.kind(), meeting.status(), meeting.participants(), meeting.placeId(), meeting.date(),
                meeting.topics(), meeting.sourceId(), meeting.evidence(), Provenance.of("meetings", meeting.provenance().rule(), confidence));
    }

    @Test
    void showsAndRevealsTheEvidenceOfTheChosenOne() {
        List<Place> visited = new ArrayList<>();
        desk.onVisit(visited::add);
        desk.go(Place.article("a1"));

        MeetingRow meeting = meetings.meetings().shown().getFirst();
        meetings.chosenProperty().set(meeting);
        meetings.reveal(meeting);

        assertThat(meetings.evidence()).extracting(passage -> passage.snippet().text())
                .containsExactly("التقى غوتيريش خليفة حفتر في بنغازي.");
        assertThat(visited).last().isEqualTo(new Place("a1", EVIDENCE));
    }

    @Test
    void staysAtTheMeetingWhenItComesBackConfirmed() {
        desk.go(Place.article("a1"));
        meetings.chosenProperty().set(meetings.meetings().shown().getFirst());
        Analysis before = workspace.analyses.get("a1");
        workspace.analyses.put("a1", new Analysis("a1", before.entities(), before.meetings().stream().map(MeetingsViewModelTest::confirmed).toList(),
                before.times(), before.timeline()));
        meetings.meetings().shown().addListener((ListChangeListener<MeetingRow>) change -> meetings.chosenProperty().set(null));

        workspace.tell(CaseChange.Kind.ANALYSES);

        assertThat(meetings.chosenProperty().get().report().meeting().provenance().review()).isEqualTo(Review.CONFIRMED);
    }

    @Test
    void aVerdictIsAnchoredInTheEvidence() {
        desk.go(Place.article("a1"));

        meetings.confirm(meetings.meetings().shown().getFirst());

        Correction correction = ((Edit.PutCorrection) workspace.edits.getFirst()).correction();
        assertThat(correction.subject()).isEqualTo(Correction.Subject.MEETING);
        assertThat(correction.span()).isEqualTo(EVIDENCE);
        assertThat(correction.verdict()).isEqualTo(Review.CONFIRMED);
    }

    @Test
    void linesOfTheCaseAreSaidToBeOneMeeting() {
        desk.scopeProperty().set(Scope.CASE);

        meetings.join(List.copyOf(meetings.meetings().shown()));

        assertThat(((Edit.PutDecision) workspace.edits.getFirst()).decision()).isInstanceOfSatisfying(Decision.SameMeeting.class, same ->
                assertThat(same.places()).extracting(Decision.Place::articleId).containsExactlyInAnyOrder("a1", "a2"));
    }

    @Test
    void aReportIsSaidToBeOfAnotherMeeting() {
        desk.scopeProperty().set(Scope.CASE);
        MeetingRow alone = meetings.meetings().shown().getFirst();
        MeetingRow together = new MeetingRow(new GatheredMeeting("a1", MeetingStatus.HELD, List.of("غوتيريش"), List.of("غوتيريش"), null, null,
                workspace.meetings(), Set.of(GatheredMeeting.Contradiction.PLACE, GatheredMeeting.Contradiction.DATE)), workspace.meetings(), true);
        meetings.chosenProperty().set(together);
        Passage inTripoli = meetings.evidence().getLast();

        assertThat(meetings.evidence()).extracting(Passage::articleId).containsExactly("a1", "a2");
        assertThat(together.contradictions()).containsExactly(GatheredMeeting.Contradiction.DATE, GatheredMeeting.Contradiction.PLACE);
        assertThat(meetings.canPart(together, inTripoli)).isTrue();
        assertThat(meetings.canPart(alone, Passage.sentence(Reports.BENGHAZI, EVIDENCE))).isFalse();

        meetings.part(together, inTripoli);
        assertThat(((Edit.PutDecision) workspace.edits.getFirst()).decision()).isInstanceOfSatisfying(Decision.OtherMeeting.class, other -> {
            assertThat(other.some()).extracting(Decision.Place::articleId).containsExactly("a1");
            assertThat(other.others()).extracting(Decision.Place::articleId).containsExactly("a2");
        });
    }

    @Test
    void everyReportIsSaidToBeOfAMeetingOfItsOwn() {
        desk.scopeProperty().set(Scope.CASE);
        MeetingRow together = new MeetingRow(new GatheredMeeting("a1", MeetingStatus.HELD, List.of("غوتيريش"), List.of("غوتيريش"), null, null,
                workspace.meetings(), Set.of()), workspace.meetings(), true);

        assertThat(meetings.canPartAll(meetings.meetings().shown().getFirst())).isFalse();
        assertThat(meetings.canPartAll(together)).isTrue();
        meetings.partAll(together);

        assertThat(((Edit.Batch) workspace.edits.getFirst()).edits()).singleElement().isInstanceOfSatisfying(Edit.PutDecision.class,
                put -> assertThat(put.decision()).isInstanceOf(Decision.OtherMeeting.class));
    }

    @Test
    void listsOnlyWhatMeetsAllCriteria() {
        desk.scopeProperty().set(Scope.CASE);
        MeetingCriteria criteria = meetings.criteria();

        criteria.participantProperty().set("السراج");
        assertThat(meetings.meetings().shown()).extracting(MeetingRow::place).containsExactly("طرابلس");
        criteria.toProperty().set(LocalDate.of(2019, 12, 31));
        assertThat(meetings.meetings().shown()).isEmpty();
        Map<String, String> kept = criteria.filters().written();

        criteria.filters().clear();
        assertThat(meetings.meetings().shown()).hasSize(2);
        assertThat(criteria.filters().written()).isEmpty();
        criteria.filters().restore(kept);
        assertThat(criteria.toProperty().get()).isEqualTo(LocalDate.of(2019, 12, 31));
        assertThat(meetings.meetings().shown()).isEmpty();

        criteria.filters().clear();
        criteria.hiddenReviews().add(Review.UNREVIEWED);
        assertThat(meetings.meetings().shown()).isEmpty();
        assertThat(criteria.filters().written()).containsEntry("reviews", "-UNREVIEWED");
    }

    @Test
    void choosesTheMeetingThatWasJustWrittenAndLiftsFiltersThatHideIt() {
        desk.go(Place.article("a1"));
        MeetingRow before = meetings.meetings().shown().getFirst();
        meetings.chosenProperty().set(before);
        meetings.criteria().hiddenStatuses().add(MeetingStatus.DENIED);
        meetings.editor().change("a1", before.report().meeting());
        meetings.editor().statusProperty().set(MeetingStatus.DENIED);
        meetings.editor().placeProperty().set(null);

        meetings.editor().save();
        assertThat(meetings.chosenProperty().get()).isEqualTo(before);
        Analysis analysis = workspace.analysis("a1");
        List<Correction> corrections = workspace.edits.stream().flatMap(edit -> edit instanceof Edit.Batch(List<Edit> all) ? all.stream() : Stream.of(edit))
                .map(edit -> ((Edit.PutCorrection) edit).correction()).toList();
        workspace.analyses.put("a1", Corrections.apply(analysis, corrections, Reports.BENGHAZI.body()));
        workspace.tell(CaseChange.Kind.ANALYSES);

        assertThat(meetings.filters().anyProperty().getValue()).isFalse();
        assertThat(meetings.chosenProperty().get().review()).isEqualTo(Review.CHANGED);
        assertThat(meetings.chosenProperty().get().place()).isNull();
    }

    @Test
    void oneWrittenBesideAnotherOfTheSameSentenceIsChosen() {
        MeetingsViewModel writing = new MeetingsViewModel(desk, TestDesk.IN_SIGHT, () -> new Place("a1", EVIDENCE));
        desk.go(Place.article("a1"));
        writing.chosenProperty().set(writing.meetings().shown().getFirst());
        writing.editor().add();

        writing.editor().save();
        Correction written = ((Edit.PutCorrection) workspace.edits.getLast()).correction();
        workspace.analyses.put("a1", Corrections.apply(workspace.analysis("a1"), List.of(written), Reports.BENGHAZI.body()));
        workspace.tell(CaseChange.Kind.ANALYSES);

        assertThat(writing.meetings().shown()).hasSize(2);
        assertThat(writing.chosenProperty().get().report().meeting().id()).isEqualTo(WrittenMeeting.meetingId(written.id()));
    }
}
