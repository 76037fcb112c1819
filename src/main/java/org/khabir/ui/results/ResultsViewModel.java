package org.khabir.ui.results;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import org.khabir.i18n.KhabirException;
import org.khabir.search.Facet;
import org.khabir.search.Hit;
import org.khabir.search.SearchQuery;
import org.khabir.search.SearchResult;
import org.khabir.search.Snippet;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.Place;
import org.khabir.ui.common.Tasks;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Clips;
import org.khabir.ui.reader.Citations;
import org.khabir.workspace.CaseChange;

/** A search of the case: what was asked, by what it is narrowed down, and what was found. */
public final class ResultsViewModel {

    private static final int PAGE = 50;
    private static final SearchResult NOTHING = new SearchResult(0, List.of(), Map.of());

    private final Desk desk;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ObjectProperty<SearchQuery.Order> order = new SimpleObjectProperty<>(this, "order", SearchQuery.Order.RELEVANCE);
    private final ObservableMap<Facet, List<String>> filters = FXCollections.observableMap(new EnumMap<>(Facet.class));
    private final ObservableList<Hit> hits = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<SearchResult> result = new ReadOnlyObjectWrapper<>(this, "result", NOTHING);
    private final ReadOnlyObjectWrapper<SearchQuery> found = new ReadOnlyObjectWrapper<>(this, "found");
    private final ReadOnlyObjectWrapper<KhabirException> problem = new ReadOnlyObjectWrapper<>(this, "problem");
    private Tasks.Running running = () -> { };
    private String answered = "";

    /** @param inSight while it is false a search is not renewed */
    public ResultsViewModel(Desk desk, ObservableValue<Boolean> inSight) {
        this.desk = desk;
        order.subscribe((before, now) -> search());
        desk.renew(desk.loader(inSight, this::requestAgain, this::renewed), CaseChange.Kind.SEARCH);
    }

    /** What is searched for, in the query syntax; a search starts with {@link #search(String)}. */
    public StringProperty textProperty() {
        return text;
    }

    /** The query whose hits are shown; empty where none is: unlike what is typed, it is known to be well-formed. */
    public String answered() {
        return answered;
    }

    public ObjectProperty<SearchQuery.Order> orderProperty() {
        return order;
    }

    /** The values that each hit must have one of; see {@link #toggle}. */
    public ObservableMap<Facet, List<String>> filters() {
        return filters;
    }

    /** The hits loaded so far. */
    public ObservableList<Hit> hits() {
        return hits;
    }

    /** The latest answer, with the number of all hits and the facets; empty at first. */
    public ReadOnlyObjectProperty<SearchResult> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** What was searched for and answered, for others to find the same articles; null where there is no search. */
    public ReadOnlyObjectProperty<SearchQuery> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** What is wrong with the query, null where it was answered. */
    public ReadOnlyObjectProperty<KhabirException> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Searches for something new: the filters of the search before are dropped. */
    public void search(String query) {
        text.set(query.strip());
        filters.clear();
        search();
    }

    /** Narrows the search down to a facet's value, or lifts that. */
    public void toggle(Facet facet, String value) {
        List<String> values = new ArrayList<>(filters.getOrDefault(facet, List.of()));
        if (!values.remove(value)) {
            values.add(value);
        }
        if (values.isEmpty()) {
            filters.remove(facet);
        } else {
            filters.put(facet, List.copyOf(values));
        }
        search();
    }

    public boolean isFiltered(Facet facet, String value) {
        return filters.getOrDefault(facet, List.of()).contains(value);
    }

    /** Loads the next hits behind those there are. */
    public void loadMore() {
        if (hits.size() < result.get().total()) {
            ask(hits.size(), answer -> hits.addAll(answer.hits()));
        }
    }

    /** Copies citations of the hits' articles, each with its first passage. */
    void cite(List<Hit> cited, Texts texts) {
        Citations.of(desk, texts, cited.stream().map(hit -> new Place(hit.articleId(), hit.snippets().isEmpty() ? null : hit.snippets().getFirst().span())).toList(),
                Clips::copy);
    }

    /** As {@link #reveal(Hit)}, in the second reader. */
    public void revealBeside(Hit hit) {
        desk.beside(() -> reveal(hit));
    }

    /** Opens the hit's article at its first match. */
    public void reveal(Hit hit) {
        desk.go(hit.snippets().isEmpty() ? Place.article(hit.articleId()) : place(hit, hit.snippets().getFirst()));
    }

    public void reveal(Hit hit, Snippet snippet) {
        desk.go(place(hit, snippet));
    }

    private void search() {
        if (text.get().isEmpty()) {
            running.cancel();
            nothing(null);
        } else {
            ask(0, this::show);
        }
    }

    /** What is shown once more, with as many hits; a query that was refused is refused again. */
    private Callable<SearchResult> requestAgain() {
        SearchQuery query = query(0, Math.max(PAGE, hits.size()));
        return text.get().isEmpty() || problem.get() != null ? () -> NOTHING : () -> desk.workspace().search(query);
    }

    private void renewed(SearchResult answer) {
        if (!answer.equals(result.get())) {
            show(answer);
        }
    }

    private SearchQuery query(int offset, int count) {
        return new SearchQuery(text.get(), filters, order.get(), offset, count);
    }

    private void ask(int offset, Consumer<SearchResult> then) {
        running.cancel();
        SearchQuery query = query(offset, PAGE);
        Callable<SearchResult> work = () -> desk.workspace().search(query);
        running = desk.tasks().call(work).onSuccess(answer -> {
            answered = query.text();
            problem.set(null);
            then.accept(answer);
        }).onError(KhabirException.class, this::nothing).start();
    }

    private void show(SearchResult answer) {
        result.set(answer);
        found.set(text.get().isEmpty() || answer == NOTHING ? null : query(0, PAGE));
        hits.setAll(answer.hits());
    }

    private void nothing(KhabirException reason) {
        answered = "";
        problem.set(reason);
        show(NOTHING);
    }

    private static Place place(Hit hit, Snippet snippet) {
        return new Place(hit.articleId(), snippet.matches().isEmpty() ? snippet.span() : snippet.matches().getFirst());
    }
}
