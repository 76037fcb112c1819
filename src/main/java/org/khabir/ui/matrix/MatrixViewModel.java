package org.khabir.ui.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Article;
import org.khabir.model.CaseEntity;
import org.khabir.model.EntityType;
import org.khabir.model.MeetingStatus;
import org.khabir.ui.common.Texts;
import org.khabir.ui.desk.CaseList;
import org.khabir.ui.desk.CaseNames;
import org.khabir.ui.desk.DayRange;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.Filters;
import org.khabir.ui.desk.Loader;
import org.khabir.ui.desk.MeetingRow;
import org.khabir.ui.desk.Passage;
import org.khabir.ui.desk.Who;
import org.khabir.ui.reader.Citations;
import org.khabir.workspace.CaseChange;

/** Who met whom in the open article or the case, and the meetings of the two chosen. */
public final class MatrixViewModel {

    private static final int MOST = 16;
    private static final int MOST_TOLD = 200;

    /** Two participants. */
    record Pair(Who one, Who other) {
    }

    private final Desk desk;
    private final CaseList<MeetingRow> meetings;
    private final ObservableSet<MeetingStatus> hiddenStatuses = FXCollections.observableSet(EnumSet.noneOf(MeetingStatus.class));
    private final ObservableSet<EntityType> hiddenTypes = FXCollections.observableSet(EnumSet.noneOf(EntityType.class));
    private final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>(this, "from");
    private final ObjectProperty<LocalDate> to = new SimpleObjectProperty<>(this, "to");
    private final ObjectProperty<MeetingMatrix.Order> order = new SimpleObjectProperty<>(this, "order", MeetingMatrix.Order.COUNT);
    private final Filters filters = new Filters().hidden("statuses", hiddenStatuses, MeetingStatus.values()).hidden("types", hiddenTypes, EntityType.values())
            .day("from", from).day("to", to).kept("order", order, MeetingMatrix.Order.values());
    private final ObjectProperty<Pair> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final ReadOnlyObjectWrapper<MeetingMatrix> matrix = new ReadOnlyObjectWrapper<>(this, "matrix", MeetingMatrix.EMPTY);
    private final ObservableList<ToldMeeting> told = FXCollections.observableArrayList();
    private final Loader<List<ToldMeeting>> toldLoader;
    private Map<String, EntityType> types = Map.of();

    /** @param inSight while it is false nothing is loaded */
    public MatrixViewModel(Desk desk, ObservableValue<Boolean> inSight) {
        this.desk = desk;
        this.meetings = new CaseList<>(desk, inSight, this::rows,
                meeting -> Stream.concat(meeting.participants().stream(), Stream.of(meeting.place() == null ? "" : meeting.place())).flatMap(desk.names()::words));
        this.toldLoader = desk.loader(this::requestTold, told::setAll);
        filters.text("words", meetings.filterProperty());
        meetings.onRenewed(this::count);
        desk.keepLoaded(inSight, () -> types(desk.workspace().entities()), this::setTypes, CaseChange.Kind.ARTICLES, CaseChange.Kind.ANALYSES);
        hiddenStatuses.addListener((SetChangeListener<MeetingStatus>) change -> restrict());
        hiddenTypes.addListener((SetChangeListener<EntityType>) change -> count());
        from.subscribe((before, now) -> restrict());
        to.subscribe((before, now) -> restrict());
        order.subscribe((before, now) -> count());
        chosen.subscribe((before, now) -> toldLoader.load());
        desk.names().onChange(this::count);
        restrict();
        count();
    }

    public CaseList<MeetingRow> meetings() {
        return meetings;
    }

    /** What participants and places are called. */
    CaseNames names() {
        return desk.names();
    }

    /** What counts, as chosen. */
    public Filters filters() {
        return filters;
    }

    /** Meetings of these statuses do not count. */
    public ObservableSet<MeetingStatus> hiddenStatuses() {
        return hiddenStatuses;
    }

    /** Participants of these types are left out. */
    public ObservableSet<EntityType> hiddenTypes() {
        return hiddenTypes;
    }

    /** Meetings that certainly were before this day do not count; null for no such day. */
    public ObjectProperty<LocalDate> fromProperty() {
        return from;
    }

    /** Meetings that certainly were after this day do not count; null for no such day. */
    public ObjectProperty<LocalDate> toProperty() {
        return to;
    }

    ObjectProperty<MeetingMatrix.Order> orderProperty() {
        return order;
    }

    ReadOnlyObjectProperty<MeetingMatrix> matrixProperty() {
        return matrix.getReadOnlyProperty();
    }

    /** The two whose meetings are listed, null where none are. */
    ObjectProperty<Pair> chosenProperty() {
        return chosen;
    }

    /** The meetings of the chosen two. */
    public ObservableList<ToldMeeting> told() {
        return told;
    }

    /** Shows the sentence that tells the meeting in the reader. */
    public void reveal(ToldMeeting meeting) {
        desk.go(meeting.evidence().place());
    }

    /** As {@link #reveal}, in the second reader. */
    void revealBeside(ToldMeeting meeting) {
        desk.beside(() -> reveal(meeting));
    }

    /** Copies citations of the sentences that tell the meetings. */
    void cite(List<ToldMeeting> meetings, Texts texts) {
        Citations.copy(desk, texts, meetings.stream().map(ToldMeeting::evidence).toList());
    }

    /** Shows all that the case knows of a participant. */
    public void openProfile(Who participant) {
        if (types.containsKey(participant.key())) {
            desk.openProfile(participant.key());
        }
    }

    private List<MeetingRow> rows() throws KhabirException {
        return desk.workspace().gatheredMeetings().stream().flatMap(MeetingRow::of).toList();
    }

    private void setTypes(Map<String, EntityType> found) {
        types = found;
        count();
    }

    private void count() {
        List<MeetingRow> shown = meetings.present();
        Set<EntityType> hidden = Set.copyOf(hiddenTypes);
        Map<String, EntityType> known = types;
        Predicate<String> wanted = hidden.isEmpty() ? key -> true : key -> !known.containsKey(key) || !hidden.contains(known.get(key));
        MeetingMatrix.Order wish = order.get();
        desk.tasks().call(() -> MeetingMatrix.of(shown, wanted, MOST, wish, desk.names()::of)).onSuccess(matrix::set).start();
        toldLoader.load();
    }

    private void restrict() {
        Set<MeetingStatus> hidden = Set.copyOf(hiddenStatuses);
        DayRange days = new DayRange(from.get(), to.get());
        meetings.restrict(row -> !hidden.contains(row.status()) && days.accepts(row.date()));
    }

    private Callable<List<ToldMeeting>> requestTold() {
        Pair pair = chosen.get();
        if (pair == null) {
            return List::of;
        }
        List<MeetingRow> both = meetings.shown().stream()
                .filter(row -> has(row, pair.one) && has(row, pair.other)).limit(MOST_TOLD).toList();
        return () -> told(both);
    }

    private static boolean has(MeetingRow row, Who who) {
        return row.who().stream().anyMatch(one -> one.key().equals(who.key()));
    }

    private List<ToldMeeting> told(List<MeetingRow> both) throws KhabirException {
        List<ToldMeeting> found = new ArrayList<>();
        for (MeetingRow row : both) {
            Optional<Article> article = desk.workspace().article(row.report().articleId());
            article.ifPresent(present -> found.add(new ToldMeeting(row, Passage.sentence(present, row.report().meeting().evidence().getFirst()))));
        }
        return found;
    }

    private static Map<String, EntityType> types(List<CaseEntity> entities) {
        Map<String, EntityType> types = new HashMap<>();
        entities.forEach(entity -> types.put(entity.key(), entity.type()));
        return types;
    }
}
