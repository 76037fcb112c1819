package org.khabir.ui.meetings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Article;
import org.khabir.model.CaseMeeting;
import org.khabir.model.EditLabel;
import org.khabir.model.Review;
import org.khabir.model.Topic;
import org.khabir.ui.desk.CaseList;
import org.khabir.ui.desk.Verdicts;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.Loader;
import org.khabir.ui.desk.Passage;
import org.khabir.ui.desk.Place;

/** The meetings of the open article or of the case, and the evidence of the chosen one. */
public final class MeetingsViewModel {

    private final Desk desk;
    private final CaseList<CaseMeeting> meetings;
    private final ObjectProperty<CaseMeeting> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final ObservableList<Passage> evidence = FXCollections.observableArrayList();
    private String wantedArticle;
    private String wantedMeeting;

    /** @param inSight while it is false nothing is loaded */
    public MeetingsViewModel(Desk desk, ObservableValue<Boolean> inSight) {
        this.desk = desk;
        this.meetings = new CaseList<>(desk, inSight, desk.workspace()::meetings, CaseMeeting::articleId, MeetingsViewModel::words);
        Loader<List<Passage>> loader = desk.loader(this::requestEvidence, evidence::setAll);
        chosen.subscribe((before, now) -> loader.load());
        chosen.subscribe(this::want);
        meetings.onRenewed(this::chooseWanted);
    }

    public CaseList<CaseMeeting> meetings() {
        return meetings;
    }

    /** The meeting whose evidence is shown, null where none is. */
    public ObjectProperty<CaseMeeting> chosenProperty() {
        return chosen;
    }

    /** The sentences that tell the chosen meeting. */
    public ObservableList<Passage> evidence() {
        return evidence;
    }

    /** Shows the first sentence that tells the meeting in the reader. */
    public void reveal(CaseMeeting meeting) {
        desk.go(new Place(meeting.articleId(), meeting.meeting().evidence().getFirst()));
    }

    /** Chooses a meeting by its id within an article, as soon as it is there. */
    public void choose(String articleId, String meetingId) {
        wantedArticle = articleId;
        wantedMeeting = meetingId;
        chooseWanted();
    }

    public void confirm(CaseMeeting meeting) {
        judge("edit.meeting.confirm", meeting, Review.CONFIRMED);
    }

    public void reject(CaseMeeting meeting) {
        judge("edit.meeting.reject", meeting, Review.REJECTED);
    }

    private void want(CaseMeeting meeting) {
        if (meeting != null) {
            wantedArticle = meeting.articleId();
            wantedMeeting = meeting.meeting().id();
        }
    }

    private void chooseWanted() {
        meetings.shown().stream()
                .filter(meeting -> meeting.articleId().equals(wantedArticle) && meeting.meeting().id().equals(wantedMeeting))
                .findFirst().ifPresent(chosen::set);
    }

    private void judge(String key, CaseMeeting meeting, Review verdict) {
        desk.edit(EditLabel.of(key, String.join("، ", meeting.participants())),
                () -> Verdicts.meeting(desk.workspace().analysis(meeting.articleId()), meeting.meeting(), verdict));
    }

    private Callable<List<Passage>> requestEvidence() {
        CaseMeeting meeting = chosen.get();
        return meeting == null ? List::of : () -> evidenceOf(meeting);
    }

    private List<Passage> evidenceOf(CaseMeeting meeting) throws KhabirException {
        Optional<Article> article = desk.workspace().article(meeting.articleId());
        return article.stream().flatMap(found -> meeting.meeting().evidence().stream().map(span -> Passage.sentence(found, span)))
                .toList();
    }

    private static Stream<String> words(CaseMeeting meeting) {
        return Stream.of(meeting.participants().stream(), Stream.of(meeting.place() == null ? "" : meeting.place()),
                meeting.meeting().topics().stream().map(Topic::text)).flatMap(words -> words);
    }
}
