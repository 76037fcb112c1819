package org.khabir.ui.meetings;

import java.util.ArrayList;
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
import org.khabir.link.CaseEdits;
import org.khabir.model.Article;
import org.khabir.model.CaseMeeting;
import org.khabir.model.Edit;
import org.khabir.model.EditLabel;
import org.khabir.model.Review;
import org.khabir.ui.desk.CaseList;
import org.khabir.ui.desk.Verdicts;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.Loader;
import org.khabir.ui.desk.Passage;
import org.khabir.ui.desk.Place;
import org.khabir.ui.desk.Scope;

/** The meetings of the open article or of the case, and the evidence of the chosen one. */
public final class MeetingsViewModel {

    private final Desk desk;
    private final CaseList<MeetingRow> meetings;
    private final ObjectProperty<MeetingRow> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final ObservableList<Passage> evidence = FXCollections.observableArrayList();
    private String wantedArticle;
    private String wantedMeeting;

    /** @param inSight while it is false nothing is loaded */
    public MeetingsViewModel(Desk desk, ObservableValue<Boolean> inSight) {
        this.desk = desk;
        this.meetings = new CaseList<>(desk, inSight, this::rows, row -> row.report().articleId(), MeetingsViewModel::words);
        desk.scopeProperty().subscribe(scope -> meetings.restrict(row -> row.ofCase() == (scope == Scope.CASE)));
        Loader<List<Passage>> loader = desk.loader(this::requestEvidence, evidence::setAll);
        chosen.subscribe((before, now) -> loader.load());
        chosen.subscribe(this::want);
        meetings.onRenewed(this::chooseWanted);
    }

    public CaseList<MeetingRow> meetings() {
        return meetings;
    }

    /** The meeting whose evidence is shown, null where none is. */
    public ObjectProperty<MeetingRow> chosenProperty() {
        return chosen;
    }

    /** The sentences that tell the chosen meeting. */
    public ObservableList<Passage> evidence() {
        return evidence;
    }

    private List<MeetingRow> rows() throws KhabirException {
        return desk.workspace().gatheredMeetings().stream().flatMap(MeetingRow::of).toList();
    }

    /** Shows the first sentence that tells the meeting in the reader. */
    public void reveal(MeetingRow row) {
        desk.go(new Place(row.report().articleId(), row.report().meeting().evidence().getFirst()));
    }

    public void reveal(Passage passage) {
        desk.go(passage.place());
    }

    /** Chooses a meeting by its id within an article, as soon as it is there. */
    public void choose(String articleId, String meetingId) {
        wantedArticle = articleId;
        wantedMeeting = meetingId;
        chooseWanted();
    }

    public void confirm(MeetingRow row) {
        judge("edit.meeting.confirm", row, Review.CONFIRMED);
    }

    public void reject(MeetingRow row) {
        judge("edit.meeting.reject", row, Review.REJECTED);
    }

    /** Says that the lines stand for one meeting. */
    public void join(List<MeetingRow> rows) {
        desk.edit(label("edit.meeting.same", rows.getFirst()), CaseEdits.sameMeeting(rows.stream().map(MeetingRow::meeting).distinct().toList()));
    }

    /** True where other articles report the same meeting as that one, so that its report may be said to be of another. */
    public boolean canPart(MeetingRow row, Passage report) {
        return row != null && report != null && row.meeting().reports().stream().anyMatch(other -> !other.articleId().equals(report.articleId()));
    }

    /** Says that what that article reports is another meeting. */
    public void part(MeetingRow row, Passage report) {
        desk.edit(label("edit.meeting.other", row), CaseEdits.otherMeeting(row.meeting(), row.meeting().reports().stream()
                .filter(each -> each.articleId().equals(report.articleId())).toList()));
    }

    private void want(MeetingRow row) {
        if (row != null) {
            wantedArticle = row.report().articleId();
            wantedMeeting = row.report().meeting().id();
        }
    }

    private void chooseWanted() {
        meetings.shown().stream().filter(row -> row.tells(wantedArticle, wantedMeeting)).findFirst().ifPresent(chosen::set);
    }

    private void judge(String key, MeetingRow row, Review verdict) {
        desk.edit(label(key, row), () -> {
            List<Edit> edits = new ArrayList<>();
            for (CaseMeeting report : row.reports()) {
                edits.add(Verdicts.meeting(desk.workspace().analysis(report.articleId()), report.meeting(), verdict));
            }
            return edits.size() == 1 ? edits.getFirst() : new Edit.Batch(edits);
        });
    }

    private static EditLabel label(String key, MeetingRow row) {
        return EditLabel.of(key, String.join("، ", row.participants()));
    }

    private Callable<List<Passage>> requestEvidence() {
        MeetingRow row = chosen.get();
        return row == null ? List::of : () -> evidenceOf(row);
    }

    private List<Passage> evidenceOf(MeetingRow row) throws KhabirException {
        List<Passage> found = new ArrayList<>();
        for (CaseMeeting report : row.reports()) {
            Optional<Article> article = desk.workspace().article(report.articleId());
            article.ifPresent(known -> report.meeting().evidence().forEach(span -> found.add(Passage.sentence(known, span))));
        }
        return found;
    }

    private static Stream<String> words(MeetingRow row) {
        return Stream.of(row.participants().stream(), Stream.of(row.place() == null ? "" : row.place()), row.topics().stream())
                .flatMap(words -> words);
    }
}
