package org.khabir.ui.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabir.model.Analysis;
import org.khabir.model.Correction;
import org.khabir.model.Edit;
import org.khabir.model.Entity;
import org.khabir.model.EntityType;
import org.khabir.model.Meeting;
import org.khabir.model.MeetingKind;
import org.khabir.model.MeetingStatus;
import org.khabir.model.Participant;
import org.khabir.model.ParticipantRole;
import org.khabir.model.Review;
import org.khabir.model.Span;
import org.khabir.model.Topic;
import org.khabir.review.Corrections;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.FakeWorkspace;
import org.khabir.ui.desk.Place;
import org.khabir.ui.desk.Reports;
import org.khabir.ui.desk.TestDesk;

class MeetingEditorViewModelTest {

    private static final String BODY = Reports.BENGHAZI.body();

    private final FakeWorkspace workspace = Reports.workspace();
    private final Desk desk = TestDesk.over(workspace);
    private Place selected = new Place("a1", new Span(0, 0));
    private final MeetingEditorViewModel editor = new MeetingEditorViewModel(desk, () -> selected);

    @Test
    void aNewMeetingBeginsWithWhatWasFoundInTheSentence() {
        editor.add();

        assertThat(editor.sheetProperty().get().meeting()).isNull();
        assertThat(editor.seats()).extracting(seat -> seat.entity().name()).containsExactly("غوتيريش", "خليفة حفتر");
        assertThat(editor.placeProperty().get().name()).isEqualTo("بنغازي");
        assertThat(editor.evidence()).extracting(span -> span.of(BODY)).containsExactly("التقى غوتيريش خليفة حفتر في بنغازي.");
    }

    @Test
    void aNewMeetingBeginsAsTheExtractionReadsItInItsArticle() {
        Meeting listed = meeting();
        Meeting read = new Meeting("m9", MeetingKind.CALL, MeetingStatus.DENIED, List.of(new Participant("e2", ParticipantRole.HOST)), "e3", listed.date(),
                List.of(), "e1", listed.evidence(), Reports.FOUND);
        workspace.read = List.of(listed, read);

        editor.add();

        assertThat(editor.kindProperty().get()).isEqualTo(MeetingKind.CALL);
        assertThat(editor.statusProperty().get()).isEqualTo(MeetingStatus.DENIED);
        assertThat(editor.seats()).extracting(seat -> seat.entity().name()).containsExactly("خليفة حفتر");
        assertThat(editor.sourceProperty().get().name()).isEqualTo("غوتيريش");
        assertThat(editor.dateProperty().get()).isEqualTo("2019-04-05");
        assertThat(editor.evidence()).hasSize(1);
    }

    @Test
    void whatTheSentenceDoesNotSayIsTakenFromTheOneBefore() {
        select("أفريكوم");

        editor.add();

        assertThat(editor.placeProperty().get().name()).isEqualTo("بنغازي");
        assertThat(editor.seats()).extracting(seat -> seat.entity().name()).startsWith("غوتيريش");
        assertThat(editor.evidence()).extracting(span -> span.of(BODY)).containsExactly("وقال حفتر إن أفريكوم (AFRICOM) حاضرة.");
    }

    @Test
    void aNewMeetingIsKeptBesideTheOthers() {
        editor.add();
        editor.statusProperty().set(MeetingStatus.PLANNED);
        editor.dateProperty().set("٢٠١٩-٠٤-٠٦");
        editor.save();

        assertThat(editor.sheetProperty().get()).isNull();
        assertThat(workspace.history.getFirst().label().key()).isEqualTo("edit.meeting.add");
        assertThat(corrected().meetings()).hasSize(2).last().satisfies(meeting -> {
            assertThat(meeting.status()).isEqualTo(MeetingStatus.PLANNED);
            assertThat(meeting.date().interval().earliest()).isEqualTo(LocalDate.of(2019, 4, 6));
        });
    }

    @Test
    void everyFieldOfAMeetingIsChanged() {
        editor.change("a1", meeting());
        editor.give(entity("غوتيريش"), ParticipantRole.VISITOR);
        editor.seats().removeIf(seat -> seat.entity().name().equals("خليفة حفتر"));
        select("أفريكوم");
        editor.selectedEntity(EntityType.ORGANIZATION).ifPresent(editor::seat);
        editor.placeProperty().set(null);
        editor.sourceProperty().set(entity("خليفة حفتر"));
        editor.topics().clear();
        select("حاضرة");
        editor.addTopic();
        editor.addEvidence();
        editor.dateProperty().set("2019-05");
        editor.save();

        assertThat(corrected().meetings()).singleElement().satisfies(meeting -> {
            assertThat(meeting.participants()).extracting(each -> corrected().entity(each.entityId()).orElseThrow().name()).containsExactly("غوتيريش", "أفريكوم");
            assertThat(meeting.participants().getFirst().role()).isEqualTo(ParticipantRole.VISITOR);
            assertThat(meeting.placeId()).isNull();
            assertThat(corrected().entity(meeting.sourceId()).orElseThrow().name()).isEqualTo("خليفة حفتر");
            assertThat(meeting.topics()).extracting(Topic::text).containsExactly("حاضرة");
            assertThat(meeting.evidence()).hasSize(2);
            assertThat(meeting.date().value()).isEqualTo("2019-05");
            assertThat(meeting.provenance().review()).isEqualTo(Review.CHANGED);
        });
    }

    @Test
    void aWrongDateOrNobodyKeepsItFromBeingKept() {
        editor.change("a1", meeting());
        assertThat(editor.unfinished().get()).isFalse();

        editor.dateProperty().set("أمس");
        assertThat(editor.dateWrong().get()).isTrue();
        assertThat(editor.unfinished().get()).isTrue();

        editor.dateProperty().set("");
        assertThat(editor.unfinished().get()).isFalse();
        editor.seats().clear();
        assertThat(editor.unfinished().get()).isTrue();
    }

    @Test
    void findsThoseWhoMayBeMeant() {
        editor.add();

        assertThat(editor.candidates("حفتر", false)).extracting(Entity::name).containsExactly("خليفة حفتر");
        assertThat(editor.candidates("", true)).extracting(Entity::name).containsExactly("بنغازي");
        assertThat(editor.candidates("حفتر", true)).isEmpty();
    }

    @Test
    void nothingIsTakenFromAnotherArticle() {
        editor.add();
        selected = new Place("a2", new Span(0, 5));
        editor.addTopic();
        editor.addEvidence();

        assertThat(editor.topics()).isEmpty();
        assertThat(editor.evidence()).hasSize(1);
        assertThat(editor.selectedEntity(EntityType.PERSON)).isEmpty();
    }

    private void select(String words) {
        int at = BODY.indexOf(words);
        selected = new Place("a1", new Span(at, at + words.length()));
    }

    private Meeting meeting() {
        return workspace.analysis("a1").meetings().getFirst();
    }

    private Entity entity(String name) {
        return workspace.analysis("a1").entities().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    /** The analysis with what the editor kept. */
    private Analysis corrected() {
        return Corrections.apply(workspace.analysis("a1"), corrections(workspace.edits.getFirst()), BODY);
    }

    private static List<Correction> corrections(Edit edit) {
        return edit instanceof Edit.Batch(List<Edit> edits) ? edits.stream().flatMap(each -> corrections(each).stream()).toList()
                : List.of(((Edit.PutCorrection) edit).correction());
    }
}
