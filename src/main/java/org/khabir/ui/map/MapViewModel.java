package org.khabir.ui.map;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.khabir.extract.places.Landmark;
import org.khabir.i18n.KhabirException;
import org.khabir.model.CasePlace;
import org.khabir.model.GatheredMeeting;
import org.khabir.model.TimeInterval;
import org.khabir.search.SearchQuery;
import org.khabir.ui.common.Texts;
import org.khabir.ui.desk.ArticleChoice;
import org.khabir.ui.desk.DayRange;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.Evidence;
import org.khabir.ui.desk.EvidenceReader;
import org.khabir.ui.desk.Filters;
import org.khabir.ui.desk.Loader;
import org.khabir.ui.desk.Passage;
import org.khabir.ui.desk.Place;
import org.khabir.ui.reader.Citations;
import org.khabir.workspace.CaseChange;

/** Where the meetings and places of the case lie, and what is told of those chosen. */
public final class MapViewModel {

    private final Desk desk;
    private final ObservableValue<SearchQuery> search;
    private final ObjectProperty<ArticleChoice> articles = new SimpleObjectProperty<>(this, "articles", ArticleChoice.CASE);
    private final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>(this, "from");
    private final ObjectProperty<LocalDate> to = new SimpleObjectProperty<>(this, "to");
    private final ObservableSet<MapKind> hidden = FXCollections.observableSet(EnumSet.noneOf(MapKind.class));
    private final Filters filters = new Filters().one("articles", articles, ArticleChoice.values()).day("from", from).day("to", to)
            .hidden("kinds", hidden, MapKind.values());
    private final ReadOnlyObjectWrapper<World> world = new ReadOnlyObjectWrapper<>(this, "world", World.NONE);
    private final ReadOnlyObjectWrapper<MapContent> content = new ReadOnlyObjectWrapper<>(this, "content", MapContent.EMPTY);
    private final ReadOnlyObjectWrapper<TimeInterval> period = new ReadOnlyObjectWrapper<>(this, "period");
    private final ObjectProperty<List<String>> chosen = new SimpleObjectProperty<>(this, "chosen", List.of());
    private final ObservableList<Evidence> evidence = FXCollections.observableArrayList();
    private final Loader<MapContent> loader;
    private final Loader<List<Evidence>> evidenceLoader;
    private Source source = new Source(List.of(), List.of());

    /** What the map is drawn on. */
    record World(Outlines outlines, List<Landmark> landmarks) {
        static final World NONE = new World(Outlines.NONE, List.of());
    }

    private record Source(List<CasePlace> places, List<GatheredMeeting> meetings) {
    }

    /**
     * @param inSight while it is false nothing is loaded
     * @param search  the search under way, holding null where there is none
     */
    public MapViewModel(Desk desk, ObservableValue<Boolean> inSight, ObservableValue<SearchQuery> search) {
        this.desk = desk;
        this.search = search;
        this.loader = desk.loader(inSight, this::requestContent, this::show);
        this.evidenceLoader = desk.loader(inSight, this::requestEvidence, evidence::setAll);
        desk.keepLoaded(inSight, () -> new World(Outlines.load(), Landmark.all()), world::set);
        desk.keepLoaded(inSight, this::read, this::take, CaseChange.Kind.ARTICLES, CaseChange.Kind.ANALYSES);
        filters.onChange(loader::load);
        desk.articleIdProperty().subscribe((before, now) -> loadIf(ArticleChoice.ARTICLE));
        search.subscribe((before, now) -> loadIf(ArticleChoice.SEARCH));
        chosen.subscribe(evidenceLoader::load);
    }

    ObjectProperty<ArticleChoice> articlesProperty() {
        return articles;
    }

    /** The first day that counts, null for none. */
    ObjectProperty<LocalDate> fromProperty() {
        return from;
    }

    /** The last day that counts, null for none. */
    ObjectProperty<LocalDate> toProperty() {
        return to;
    }

    /** What is left out. */
    ObservableSet<MapKind> hidden() {
        return hidden;
    }

    /** What is shown, as chosen. */
    public Filters filters() {
        return filters;
    }

    ReadOnlyObjectProperty<World> worldProperty() {
        return world.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<MapContent> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** From the first to the last day of which the case tells something; null where nothing is dated. */
    ReadOnlyObjectProperty<TimeInterval> periodProperty() {
        return period.getReadOnlyProperty();
    }

    /** The ids of the chosen spots' places; empty where none is chosen. */
    ObjectProperty<List<String>> chosenProperty() {
        return chosen;
    }

    /** The chosen spots as they are now. */
    List<Spot> chosenSpots() {
        return content.get().spots().stream().filter(spot -> chosen.get().contains(spot.place().id())).toList();
    }

    /** What is told of the chosen spots: meetings first. */
    ObservableList<Evidence> evidence() {
        return evidence;
    }

    void choose(List<Spot> spots) {
        chosen.set(spots.stream().map(spot -> spot.place().id()).toList());
    }

    /** Shows all that the case knows of what is named at the spot. */
    void openProfile(Spot spot) {
        desk.openProfile(spot.key());
    }

    /** Copies citations of the passages. */
    void cite(List<Passage> passages, Texts texts) {
        Citations.copy(desk, texts, passages);
    }

    /** As {@link #reveal(Evidence)}, in the second reader. */
    void revealBeside(Evidence passage) {
        desk.beside(() -> reveal(passage));
    }

    void reveal(Evidence passage) {
        desk.go(passage.passage().place());
    }

    private Source read() throws KhabirException {
        return new Source(desk.workspace().places(), desk.workspace().gatheredMeetings());
    }

    private void take(Source loaded) {
        source = loaded;
        List<LocalDate> days = Stream.concat(loaded.places.stream().map(CasePlace::published), loaded.meetings.stream().map(GatheredMeeting::date)
                .filter(Objects::nonNull).flatMap(date -> Stream.of(date.earliest(), date.latest()))).filter(Objects::nonNull).sorted().toList();
        period.set(days.isEmpty() ? null : new TimeInterval(days.getFirst(), days.getLast()));
        loader.load();
    }

    private void loadIf(ArticleChoice choice) {
        if (articles.get() == choice) {
            loader.load();
        }
    }

    private Callable<MapContent> requestContent() {
        Source now = source;
        Set<MapKind> without = Set.copyOf(hidden);
        DayRange days = new DayRange(from.get(), to.get());
        Callable<Set<String>> ids = articles.get().ids(desk, search);
        return () -> MapContent.of(now.places, now.meetings, new MapFilter(without, ids.call(), days));
    }

    private void show(MapContent now) {
        content.set(now);
        if (chosenSpots().isEmpty()) {
            chosen.set(List.of());
        }
        evidenceLoader.load();
    }

    private Callable<List<Evidence>> requestEvidence() {
        List<Spot> spots = chosenSpots();
        EvidenceReader reader = new EvidenceReader(desk.workspace());
        return () -> {
            List<Evidence> meetings = reader.ofMeetings(spots.stream().flatMap(spot -> spot.meetings().stream()).distinct().toList());
            List<Evidence> namings = reader.ofPlaces(spots.stream().flatMap(spot -> spot.namings().stream())
                    .map(naming -> new Place(naming.articleId(), naming.first())).toList());
            return Stream.concat(meetings.stream(), namings.stream()).toList();
        };
    }
}
