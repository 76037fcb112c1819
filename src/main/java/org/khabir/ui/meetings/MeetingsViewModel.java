package org.khabir.ui.meetings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
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
import org.khabir.model.Entity;
import org.khabir.model.Review;
import org.khabir.ui.common.Texts;
import org.khabir.ui.desk.CaseList;
import org.khabir.ui.desk.CaseNames;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.Filters;
import org.khabir.ui.desk.Loader;
import org.khabir.ui.desk.MeetingRow;
import org.khabir.ui.desk.Passage;
import org.khabir.ui.desk.Place;
import org.khabir.ui.desk.Verdicts;
import org.khabir.ui.reader.Citations;

/** The meetings of the open article or of the case, and the evidence of the chosen one. */
public final class MeetingsViewModel {

    private static final int MOST_ACCOUNTS = 100;

    private final Desk desk;
    private final CaseList<MeetingRow> meetings;
    private final ObjectProperty<MeetingRow> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final ReadOnlyObjectWrapper<List<MeetingAccount>> accounts = new ReadOnlyObjectWrapper<>(this, "accounts", List.of());
    private final ObservableList<Passage> evidence = FXCollections.observableArrayList();
    private final MeetingCriteria criteria = new MeetingCriteria();
    private final MeetingEditorViewModel editor;
    private Predicate<MeetingRow> wanted = row -> false;
    private Comparator<? super MeetingRow> order;
    private Place wantedPlace;
    private boolean sought;

    /**
     * @param inSight   while it is false nothing is loaded
     * @param selection the article on show and what is selected in it, null where none is shown
     */
    public MeetingsViewModel(Desk desk, ObservableValue<Boolean> inSight, Supplier<Place> selection) {
        this.desk = desk;
        this.editor = new MeetingEditorViewModel(desk, selection);
        this.meetings = new CaseList<>(desk, inSight, this::rows, this::words);
        filters().text("words", meetings.filterProperty()).onChange(this::restrict);
        restrict();
        Loader<List<MeetingAccount>> loader = desk.loader(this::requestAccounts, this::show);
        chosen.subscribe((before, now) -> loader.load());
        chosen.subscribe(this::want);
        meetings.onRenewed(this::chooseWanted);
        editor.onSaving(this::seek);
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

    /** What each article tells of the chosen meeting. */
    ReadOnlyObjectProperty<List<MeetingAccount>> accountsProperty() {
        return accounts.getReadOnlyProperty();
    }

    /** Where a meeting is changed, or written anew. */
    public MeetingEditorViewModel editor() {
        return editor;
    }

    /** What participants and places are called. */
    CaseNames names() {
        return desk.names();
    }

    /** By what the list is narrowed down. */
    public Filters filters() {
        return criteria.filters();
    }

    /** Lists only those at which nobody looked yet, the least sure first. */
    public void narrowToUnchecked() {
        filters().clear();
        criteria.hiddenReviews().addAll(EnumSet.of(Review.CONFIRMED, Review.CHANGED));
    }

    /** Which meetings are listed. */
    MeetingCriteria criteria() {
        return criteria;
    }

    /** @param comparator null for the usual order */
    void setOrder(Comparator<? super MeetingRow> comparator) {
        order = comparator;
        meetings.setOrder(comparator == null ? criteria.order() : comparator);
    }

    private void restrict() {
        meetings.restrict(criteria.predicate(desk.names()));
        setOrder(order);
    }

    private List<MeetingRow> rows() throws KhabirException {
        return desk.workspace().gatheredMeetings().stream().flatMap(MeetingRow::of).toList();
    }

    /** Shows the first sentence that tells the meeting in the reader. */
    public void reveal(MeetingRow row) {
        desk.go(new Place(row.report().articleId(), row.report().meeting().evidence().getFirst()));
    }

    /** As {@link #reveal(MeetingRow)}, in the second reader. */
    void revealBeside(MeetingRow row) {
        desk.beside(() -> reveal(row));
    }

    /** As {@link #reveal(Passage)}, in the second reader. */
    public void revealBeside(Passage passage) {
        desk.beside(() -> reveal(passage));
    }

    public void reveal(Passage passage) {
        desk.go(passage.place());
    }

    /** Chooses a meeting by its id within an article, as soon as it is there. */
    public void choose(String articleId, String meetingId) {
        wanted = row -> row.tells(articleId, meetingId);
        wantedPlace = null;
        chooseWanted();
    }

    /** As {@link #choose}, for one that is about to be there: filters that would hide it are lifted then. */
    private void seek(String articleId, String meetingId) {
        wanted = row -> row.tells(articleId, meetingId);
        wantedPlace = null;
        sought = true;
    }

    public void confirm(MeetingRow row) {
        confirm(List.of(row));
    }

    public void reject(MeetingRow row) {
        reject(List.of(row));
    }

    /** Confirms them all as one edit. */
    public void confirm(List<MeetingRow> rows) {
        judge("edit.meeting.confirm", "edit.meeting.confirm.many", rows, Review.CONFIRMED);
    }

    /** Rejects them all as one edit. */
    public void reject(List<MeetingRow> rows) {
        judge("edit.meeting.reject", "edit.meeting.reject.many", rows, Review.REJECTED);
    }

    /** Copies citations of the passages. */
    void cite(List<Passage> passages, Texts texts) {
        Citations.copy(desk, texts, passages);
    }

    /** Shows all that the case knows of a participant. @param key of the entity */
    void openProfile(String key) {
        desk.openProfile(key);
    }

    /** True where there is something that the analyst has not confirmed or written himself. */
    public boolean canConfirm(MeetingRow row) {
        return row != null && row.reports().stream().anyMatch(report -> report.meeting().provenance().review() == Review.UNREVIEWED);
    }

    /** Begins to change what that sentence's article reports of the meeting; what the first one reports where no sentence is given. */
    public void change(MeetingRow row, Passage sentence) {
        CaseMeeting report = row.reports().stream().filter(each -> sentence != null && each.articleId().equals(sentence.articleId())).findFirst()
                .orElse(row.report());
        editor.change(report.articleId(), report.meeting());
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

    /** True where several articles report the meeting. */
    public boolean canPartAll(MeetingRow row) {
        return row != null && row.meeting().reports().stream().map(CaseMeeting::articleId).distinct().count() > 1;
    }

    /** Says that each article reports a meeting of its own. */
    public void partAll(MeetingRow row) {
        List<CaseMeeting> reports = row.meeting().reports();
        desk.edit(label("edit.meeting.part", row), new Edit.Batch(reports.stream().skip(1)
                .map(report -> CaseEdits.otherMeeting(row.meeting(), List.of(report))).toList()));
    }

    private void want(MeetingRow row) {
        if (row != null) {
            String article = row.report().articleId();
            String meeting = row.report().meeting().id();
            wanted = each -> each.tells(article, meeting);
            wantedPlace = new Place(article, row.report().meeting().evidence().getFirst());
        }
    }

    /** What was chosen, or what is told by the same sentence where the analyst has just put it in other words. */
    private void chooseWanted() {
        int index = indexOf(wanted);
        if (index < 0 && wantedPlace != null) {
            index = indexOf(row -> row.isToldAt(wantedPlace));
        }
        if (index >= 0) {
            sought = false;
            chosen.set(meetings.shown().get(index));
        } else if (sought && meetings.has(wanted)) {
            sought = false;
            filters().clear();
        }
    }

    /** Where the chosen meeting stands among those shown; -1 where it does not. */
    int indexOfChosen() {
        MeetingRow row = chosen.get();
        return indexOf(each -> each == row);
    }

    /** A plain loop: there may be tens of thousands, and the FX thread walks them. */
    private int indexOf(Predicate<MeetingRow> condition) {
        List<MeetingRow> shown = meetings.present();
        for (int i = 0; i < shown.size(); i++) {
            if (condition.test(shown.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private void judge(String key, String manyKey, List<MeetingRow> rows, Review verdict) {
        EditLabel label = rows.size() == 1 ? label(key, rows.getFirst()) : EditLabel.of(manyKey, Integer.toString(rows.size()));
        List<CaseMeeting> reports = rows.stream().flatMap(row -> row.reports().stream()).distinct().toList();
        desk.edit(label, progress -> {
            List<Edit> edits = new ArrayList<>();
            for (CaseMeeting report : reports) {
                edits.add(Verdicts.meeting(desk.workspace().analysis(report.articleId()), report.meeting(), verdict));
            }
            return edits.size() == 1 ? edits.getFirst() : new Edit.Batch(edits);
        });
    }

    private static EditLabel label(String key, MeetingRow row) {
        return EditLabel.of(key, String.join("، ", row.participants()));
    }

    private Callable<List<MeetingAccount>> requestAccounts() {
        MeetingRow row = chosen.get();
        return row == null ? List::of : () -> accounts(row);
    }

    private List<MeetingAccount> accounts(MeetingRow row) throws KhabirException {
        List<MeetingAccount> found = new ArrayList<>();
        for (CaseMeeting report : row.reports().subList(0, Math.min(MOST_ACCOUNTS, row.reports().size()))) {
            Optional<Article> article = desk.workspace().article(report.articleId());
            if (article.isPresent()) {
                String sayer = report.meeting().sourceId() == null ? null : desk.workspace().analysis(report.articleId())
                        .entity(report.meeting().sourceId()).map(Entity::name).orElse(null);
                found.add(new MeetingAccount(report, article.get().title(), sayer,
                        report.meeting().evidence().stream().map(span -> Passage.sentence(article.get(), span)).toList()));
            }
        }
        return found;
    }

    private void show(List<MeetingAccount> found) {
        accounts.set(found);
        evidence.setAll(found.stream().flatMap(account -> account.passages().stream()).toList());
    }

    private Stream<String> words(MeetingRow row) {
        Stream<String> names = Stream.concat(row.participants().stream(), Stream.ofNullable(row.place())).flatMap(desk.names()::words);
        return Stream.concat(names, row.topics().stream());
    }
}
