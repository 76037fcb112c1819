package org.khabir.ui.timeline;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import org.khabir.i18n.KhabirException;
import org.khabir.model.MeetingStatus;
import org.khabir.model.TimelineKind;
import org.khabir.ui.desk.CaseList;
import org.khabir.ui.desk.CaseNames;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.Filters;
import org.khabir.ui.desk.Loader;
import org.khabir.ui.desk.Place;
import org.khabir.ui.desk.Scope;

/** The happenings of the open article or of the case, the oldest first, as a list and parted into lanes for drawing. */
public final class TimelineViewModel {

    private final Desk desk;
    private final CaseList<Happening> happenings;
    private final ObservableSet<TimelineKind> hiddenKinds = FXCollections.observableSet(EnumSet.noneOf(TimelineKind.class));
    private final ObservableSet<MeetingStatus> hiddenStatuses = FXCollections.observableSet(EnumSet.noneOf(MeetingStatus.class));
    private final ObservableSet<String> hiddenSources = FXCollections.observableSet(new HashSet<>());
    private final ObjectProperty<String> entity = new SimpleObjectProperty<>(this, "entity");
    private final ObjectProperty<String> place = new SimpleObjectProperty<>(this, "place");
    private final ObjectProperty<Lanes.By> laneBy = new SimpleObjectProperty<>(this, "laneBy", Lanes.By.KIND);
    private final BooleanProperty turned = new SimpleBooleanProperty(this, "turned");
    private final BooleanProperty statements = new SimpleBooleanProperty(this, "statements");
    private final ObjectProperty<Happening> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final Filters filters = new Filters().hidden("kinds", hiddenKinds, TimelineKind.values()).hidden("statuses", hiddenStatuses, MeetingStatus.values())
            .hiddenNames("sources", hiddenSources).name("entity", entity).name("place", place).kept("lanes", laneBy, Lanes.By.values()).kept("turned", turned)
            .kept("statements", statements);
    private volatile Choices choices = Choices.NONE;
    private final ReadOnlyObjectWrapper<Lanes> lanes = new ReadOnlyObjectWrapper<>(this, "lanes", Lanes.NONE);

    /** @param inSight while it is false nothing is loaded */
    public TimelineViewModel(Desk desk, ObservableValue<Boolean> inSight) {
        this.desk = desk;
        this.happenings = new CaseList<>(desk, inSight, this::load, this::words);
        happenings.onRenewed(this::renewed);
        hiddenKinds.addListener((SetChangeListener<TimelineKind>) change -> restrict());
        hiddenStatuses.addListener((SetChangeListener<MeetingStatus>) change -> restrict());
        hiddenSources.addListener((SetChangeListener<String>) change -> restrict());
        entity.subscribe((before, now) -> restrict());
        place.subscribe((before, now) -> restrict());
        filters.text("words", happenings.filterProperty());
        laneBy.subscribe((before, now) -> part());
        statements.subscribe((before, now) -> restrict());
        desk.scopeProperty().subscribe((before, now) -> restrict());
        restrict();
        part();
    }

    public CaseList<Happening> happenings() {
        return happenings;
    }

    /** What people, bodies and places are called. */
    CaseNames names() {
        return desk.names();
    }

    /** What is shown, as chosen. */
    public Filters filters() {
        return filters;
    }

    /** Draws what is asked for in the background, the last wish last. */
    Loader<Picture> pictures(Supplier<Callable<Picture>> wish, Consumer<Picture> drawn) {
        return desk.loader(wish, drawn);
    }

    /** The kinds left out. */
    public ObservableSet<TimelineKind> hiddenKinds() {
        return hiddenKinds;
    }

    /** Happenings of these statuses are left out. */
    public ObservableSet<MeetingStatus> hiddenStatuses() {
        return hiddenStatuses;
    }

    /** What these sources tell is left out. */
    public ObservableSet<String> hiddenSources() {
        return hiddenSources;
    }

    /** The only entity shown; null for all. */
    public ObjectProperty<String> entityProperty() {
        return entity;
    }

    /** The only place shown; null for all. */
    public ObjectProperty<String> placeProperty() {
        return place;
    }

    /** What the lanes part the happenings by. */
    public ObjectProperty<Lanes.By> laneByProperty() {
        return laneBy;
    }

    /** True where time runs against the direction of the interface's language. */
    public BooleanProperty turnedProperty() {
        return turned;
    }

    /** True where the whole case shows what people said among what happened: it would be most of it. A single article shows both anyway. */
    public BooleanProperty statementsProperty() {
        return statements;
    }

    /** True while the whole case is shown. */
    ObservableValue<Boolean> isOfCase() {
        return desk.scopeProperty().map(scope -> scope == Scope.CASE);
    }

    /** The happening chosen in the list or the picture, null where none is. */
    public ObjectProperty<Happening> chosenProperty() {
        return chosen;
    }

    /** What is shown, parted into lanes. */
    public ReadOnlyObjectProperty<Lanes> lanesProperty() {
        return lanes.getReadOnlyProperty();
    }

    /** What there is to narrow the timeline down to. */
    Choices choices() {
        return choices;
    }

    /** Shows the sentence that tells it in the reader. */
    public void reveal(Happening happening) {
        desk.go(new Place(happening.event().articleId(), happening.entry().span()));
    }

    /** As {@link #reveal}, in the second reader. */
    void revealBeside(Happening happening) {
        desk.beside(() -> reveal(happening));
    }

    /** Chooses the one so many steps later among the dated ones; the first or the last where none is chosen. */
    public void step(int steps) {
        List<Happening> dated = lanes.get().dated();
        if (!dated.isEmpty()) {
            int at = chosen.get() == null ? -1 : lanes.get().indexOf(chosen.get());
            chosen.set(dated.get(at < 0 ? (steps > 0 ? 0 : dated.size() - 1) : Math.clamp(at + steps, 0, dated.size() - 1)));
        }
    }

    private List<Happening> load() throws KhabirException {
        List<Happening> found = Happening.of(desk.workspace());
        choices = Choices.of(found);
        return found;
    }

    private void renewed() {
        Happening before = chosen.get();
        List<Happening> shown = happenings.present();
        if (before != null) {
            desk.tasks().call(() -> shown.contains(before)).onSuccess(stays -> {
                if (!stays && chosen.get() == before) {
                    chosen.set(null);
                }
            }).start();
        }
        part();
    }

    private void part() {
        List<Happening> shown = happenings.present();
        Lanes.By by = laneBy.get();
        desk.tasks().call(() -> Lanes.of(shown, by)).onSuccess(lanes::set).start();
    }

    private void restrict() {
        Set<TimelineKind> kinds = Set.copyOf(hiddenKinds);
        Set<MeetingStatus> statuses = Set.copyOf(hiddenStatuses);
        Set<String> sources = Set.copyOf(hiddenSources);
        String only = entity.get();
        String where = place.get();
        boolean said = statements.get() || desk.scopeProperty().get() == Scope.ARTICLE;
        happenings.restrict(each -> (said || each.kind() != TimelineKind.STATEMENT) && !kinds.contains(each.kind()) && !statuses.contains(each.status())
                && each.sources().anyMatch(source -> !sources.contains(source)) && (only == null || each.entities().anyMatch(only::equals))
                && (where == null || each.places().contains(where)));
    }

    private Stream<String> words(Happening happening) {
        Stream<String> names = Stream.concat(happening.entities(), happening.places().stream()).flatMap(desk.names()::words);
        return Stream.concat(Stream.of(happening.entry().summary()), names);
    }
}
