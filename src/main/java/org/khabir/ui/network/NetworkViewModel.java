package org.khabir.ui.network;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
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
import org.khabir.i18n.KhabirException;
import org.khabir.model.DrawnPlace;
import org.khabir.model.GatheredMeeting;
import org.khabir.model.TimeInterval;
import org.khabir.search.SearchQuery;
import org.khabir.ui.common.Texts;
import org.khabir.ui.desk.ArticleChoice;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.Evidence;
import org.khabir.ui.desk.EvidenceReader;
import org.khabir.ui.desk.Filters;
import org.khabir.ui.desk.Loader;
import org.khabir.ui.desk.Passage;
import org.khabir.ui.desk.Place;
import org.khabir.ui.desk.TextFilter;
import org.khabir.ui.reader.Citations;
import org.khabir.workspace.CaseChange;

/** The network of the case as wanted, where its nodes stand, and what is chosen in it. */
public final class NetworkViewModel {

    private static final int STEPS_PER_FRAME = 6;

    private final Desk desk;
    private final ObservableValue<SearchQuery> search;
    private final NetworkChoices choices = new NetworkChoices();
    private final ReadOnlyObjectWrapper<Arrangement> arrangement = new ReadOnlyObjectWrapper<>(this, "arrangement", Arrangement.EMPTY);
    private final ReadOnlyObjectWrapper<TimeInterval> period = new ReadOnlyObjectWrapper<>(this, "period");
    private final ObjectProperty<Chosen> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final ObservableList<Neighbour> neighbours = FXCollections.observableArrayList();
    private final ObservableList<Evidence> evidence = FXCollections.observableArrayList();
    private final Map<Relation, Map<String, DrawnPlace>> places = new EnumMap<>(Relation.class);
    private final Loader<Built> builder;
    private final Loader<Settled> settler;
    private final Loader<List<Evidence>> evidenceLoader;
    private NetworkSource source = NetworkSource.NOTHING;
    private NetworkFilter filter;
    private ForceLayout settling;

    /** How far a layout has come; both are null where there was nothing to do. */
    private record Settled(ForceLayout layout, Arrangement arrangement) {
    }

    /** A network with where it begins, and what it was made by. */
    private record Built(Arrangement arrangement, NetworkFilter filter) {
    }

    /**
     * @param inSight while it is false nothing is loaded
     * @param search  the search under way, holding null where there is none
     */
    public NetworkViewModel(Desk desk, ObservableValue<Boolean> inSight, ObservableValue<SearchQuery> search) {
        this.desk = desk;
        this.search = search;
        for (Relation relation : Relation.values()) {
            places.put(relation, new HashMap<>());
        }
        filter = choices.filter();
        builder = desk.loader(inSight, this::requestNetwork, this::show);
        settler = desk.loader(inSight, this::requestSteps, this::settled);
        evidenceLoader = desk.loader(inSight, this::requestEvidence, evidence::setAll);
        choices.filters().onChange(builder::load);
        desk.articleIdProperty().subscribe((before, now) -> buildIf(ArticleChoice.ARTICLE));
        search.subscribe((before, now) -> buildIf(ArticleChoice.SEARCH));
        chosen.subscribe((before, now) -> follow());
        desk.keepLoaded(inSight, () -> NetworkSource.of(desk.workspace()), this::take, CaseChange.Kind.ARTICLES, CaseChange.Kind.ANALYSES);
    }

    NetworkChoices choices() {
        return choices;
    }

    /** What is shown, as chosen. */
    public Filters filters() {
        return choices.filters();
    }

    /** The network and where its nodes stand; while they find their places it changes again and again. */
    ReadOnlyObjectProperty<Arrangement> arrangementProperty() {
        return arrangement.getReadOnlyProperty();
    }

    /** From the first to the last day of which the case tells something; null where nothing is dated. */
    ReadOnlyObjectProperty<TimeInterval> periodProperty() {
        return period.getReadOnlyProperty();
    }

    /** The name or the link that is chosen, null where nothing is. */
    ObjectProperty<Chosen> chosenProperty() {
        return chosen;
    }

    /** The links of the chosen name, the weightiest first. */
    ObservableList<Neighbour> neighbours() {
        return neighbours;
    }

    /** The passages that show the chosen link. */
    ObservableList<Evidence> evidence() {
        return evidence;
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

    /** Goes to where the name stands first in the newest article. */
    void reveal(Network.Node node) {
        desk.tasks().call(() -> desk.workspace().occurrences(node.entity().key(), 1))
                .onSuccess(found -> found.forEach(each -> desk.go(new Place(each.articleId(), each.mention().span()))))
                .onError(KhabirException.class, desk.failures()).start();
    }

    void openProfile(Network.Node node) {
        desk.openProfile(node.entity().key());
    }

    void choose(Network.Node node) {
        chosen.set(new Chosen.OfNode(node.entity().key()));
    }

    void choose(Network.Link link) {
        List<Network.Node> nodes = arrangement.get().network().nodes();
        chosen.set(new Chosen.OfLink(nodes.get(link.one()).entity().key(), nodes.get(link.other()).entity().key()));
    }

    /** The index of the chosen name's node; empty where no name is chosen. */
    OptionalInt chosenNode() {
        return chosen.get() instanceof Chosen.OfNode(String key) ? arrangement.get().network().indexOf(key) : OptionalInt.empty();
    }

    /** The chosen link as it is now, null where none is chosen. */
    Network.Link chosenLink() {
        Network network = arrangement.get().network();
        if (!(chosen.get() instanceof Chosen.OfLink(String first, String second))) {
            return null;
        }
        int one = network.indexOf(first).orElse(-1);
        int other = network.indexOf(second).orElse(-1);
        return network.links().stream().filter(link -> link.one() == Math.min(one, other) && link.other() == Math.max(one, other)).findFirst().orElse(null);
    }

    /** Chooses the name so many steps further in the order of weight; the first or the last where none is chosen. */
    void step(int steps) {
        List<Network.Node> nodes = arrangement.get().network().nodes();
        if (!nodes.isEmpty()) {
            OptionalInt now = chosenNode();
            choose(nodes.get(now.isEmpty() ? (steps > 0 ? 0 : nodes.size() - 1) : Math.clamp(now.getAsInt() + steps, 0, nodes.size() - 1)));
        }
    }

    /** Chooses the next name, behind the chosen one, that has all words typed; true where there is one. */
    boolean find(String typed) {
        TextFilter wanted = new TextFilter(typed);
        List<Network.Node> nodes = arrangement.get().network().nodes();
        int after = chosenNode().orElse(-1);
        for (int i = 1; i <= nodes.size() && !typed.isBlank(); i++) {
            Network.Node node = nodes.get((after + i) % nodes.size());
            if (wanted.accepts(Stream.concat(Stream.of(node.entity().name(), node.entity().nameEn()), node.entity().aliases().stream()))) {
                choose(node);
                return true;
            }
        }
        return false;
    }

    /** Puts a node somewhere and pins it there; to be followed by {@link #keep}. */
    void move(int node, double x, double y) {
        settling = null;
        arrangement.set(arrangement.get().moved(node, x, y));
    }

    void pin(int node, boolean pinned) {
        settling = null;
        arrangement.set(arrangement.get().pinned(node, pinned));
        keep();
    }

    /** Looks for new places for all nodes, save those pinned. */
    void rearrange() {
        Map<String, DrawnPlace> known = places.get(filter.relation());
        known.clear();
        arrangement.get().places().stream().filter(DrawnPlace::pinned).forEach(place -> known.put(place.entity(), place));
        settle(Arrangement.of(arrangement.get().network(), known));
    }

    /** Lets all nodes go, and looks for new places for them. */
    void unpinAll() {
        places.get(filter.relation()).clear();
        settle(Arrangement.of(arrangement.get().network(), Map.of()));
    }

    /** Keeps with the case where the nodes are. */
    void keep() {
        Relation relation = filter.relation();
        List<DrawnPlace> now = arrangement.get().places();
        now.forEach(place -> places.get(relation).put(place.entity(), place));
        desk.tasks().run(() -> desk.workspace().keepLayout(drawing(relation), now)).onError(KhabirException.class, desk.failures()).start();
    }

    private static String drawing(Relation relation) {
        return "network." + relation;
    }

    private void take(NetworkSource loaded) {
        source = loaded;
        List<LocalDate> days = Stream.concat(loaded.published().values().stream(), loaded.meetings().stream().map(GatheredMeeting::date)
                .filter(date -> date != null).flatMap(date -> Stream.of(date.earliest(), date.latest()))).sorted().toList();
        period.set(days.isEmpty() ? null : new TimeInterval(days.getFirst(), days.getLast()));
        builder.load();
    }

    private void buildIf(ArticleChoice choice) {
        if (choices.articles.get() == choice) {
            builder.load();
        }
    }

    private Callable<Built> requestNetwork() {
        NetworkSource from = source;
        NetworkFilter wanted = choices.filter();
        Callable<Set<String>> ids = choices.articles.get().ids(desk, search);
        Map<String, DrawnPlace> moved = Map.copyOf(places.get(wanted.relation()));
        return () -> {
            NetworkFilter complete = wanted.of(ids.call());
            Map<String, DrawnPlace> known = new HashMap<>();
            if (moved.isEmpty()) {
                desk.workspace().layout(drawing(complete.relation())).forEach(place -> known.put(place.entity(), place));
            }
            known.putAll(moved);
            return new Built(Arrangement.of(NetworkBuilder.build(from, complete), known), complete);
        };
    }

    private void show(Built built) {
        filter = built.filter;
        settle(built.arrangement);
        if (chosenNode().isEmpty() && chosenLink() == null) {
            chosen.set(null);
        }
        follow();
    }

    /** Shows a network from where it begins until its nodes have found their places. */
    void settle(Arrangement start) {
        arrangement.set(start);
        settling = new ForceLayout(start);
        if (!settling.isSettled()) {
            settler.load();
        }
    }

    private Callable<Settled> requestSteps() {
        ForceLayout layout = settling;
        return () -> {
            if (layout == null) {
                return new Settled(null, null);
            }
            layout.run(STEPS_PER_FRAME);
            return new Settled(layout, layout.arrangement());
        };
    }

    private void settled(Settled now) {
        if (now.layout == null || now.layout != settling) {
            return;
        }
        arrangement.set(now.arrangement);
        if (now.layout.isSettled()) {
            settling = null;
            keep();
        } else {
            settler.load();
        }
    }

    private void follow() {
        Network network = arrangement.get().network();
        OptionalInt node = chosenNode();
        neighbours.setAll(node.isEmpty() ? List.of() : network.linksOf(node.getAsInt()).stream()
                .map(link -> new Neighbour(link, network.nodes().get(link.one() == node.getAsInt() ? link.other() : link.one()))).toList());
        evidenceLoader.load();
    }

    private Callable<List<Evidence>> requestEvidence() {
        EvidenceReader reader = new EvidenceReader(desk.workspace());
        if (!(chosen.get() instanceof Chosen.OfLink(String one, String other))) {
            return List::of;
        }
        NetworkFilter now = filter;
        NetworkSource from = source;
        if (now.relation() == Relation.MEETINGS) {
            return () -> reader.ofMeetings(from.meetings().stream().filter(meeting -> now.accepts(meeting)
                    && meeting.participantKeys().contains(one) && meeting.participantKeys().contains(other)).toList());
        }
        return () -> reader.ofBoth(one, other, from.articles(now));
    }
}
