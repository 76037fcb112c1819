package org.khabir.ui.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Span;
import org.khabir.search.Facet;
import org.khabir.search.FacetCount;
import org.khabir.search.Hit;
import org.khabir.search.SearchResult;
import org.khabir.search.Snippet;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.FakeWorkspace;
import org.khabir.ui.desk.Place;
import org.khabir.ui.desk.Reports;
import org.khabir.ui.desk.TestDesk;
import org.khabir.workspace.CaseChange;

class ResultsViewModelTest {

    private static final Hit HIT = new Hit("a1", "لقاء", "وكالة", null, 1, List.of(),
            List.of(new Snippet(new Span(6, 25), "غوتيريش خليفة حفتر ", List.of(new Span(20, 24)))));

    private final FakeWorkspace workspace = Reports.workspace();
    private final Desk desk = TestDesk.over(workspace);
    private final ResultsViewModel results = new ResultsViewModel(desk, TestDesk.IN_SIGHT);

    @Test
    void showsHitsAndOpensTheFirstMatch() {
        workspace.answer = new SearchResult(1, List.of(HIT), Map.of(Facet.SOURCE, List.of(new FacetCount("وكالة", 1))));
        List<Place> visited = new ArrayList<>();
        desk.onVisit(visited::add);

        results.search("  حفتر ");
        results.reveal(results.hits().getFirst());

        assertThat(workspace.queries.getFirst().text()).isEqualTo("حفتر");
        assertThat(visited).containsExactly(new Place("a1", new Span(20, 24)));
    }

    @Test
    void facetsNarrowDownAndANewSearchStartsAfresh() {
        results.search("حفتر");
        results.toggle(Facet.SOURCE, "وكالة");
        results.toggle(Facet.SOURCE, "صحيفة");
        results.toggle(Facet.SOURCE, "وكالة");
        results.search("السراج");

        assertThat(workspace.queries).extracting(query -> query.filters().get(Facet.SOURCE))
                .containsExactly(null, List.of("وكالة"), List.of("وكالة", "صحيفة"), List.of("صحيفة"), null);
    }

    @Test
    void saysWhatIsWrongWithTheQueryAndForgetsItAfterwards() {
        workspace.failure = new KhabirException("errors.ui.unexpected", "x");
        results.search("(حفتر");
        assertThat(results.problemProperty().get()).isSameAs(workspace.failure);
        assertThat(results.answered()).isEmpty();
        results.search("");
        assertThat(results.problemProperty().get()).isNull();

        workspace.failure = null;
        results.search("حفتر");
        assertThat(results.problemProperty().get()).isNull();
        assertThat(results.answered()).isEqualTo("حفتر");
    }

    @Test
    void loadsMoreBehindWhatThereIs() {
        workspace.answer = new SearchResult(2, List.of(HIT), Map.of());
        results.search("حفتر");

        results.loadMore();
        results.loadMore();

        assertThat(results.hits()).hasSize(2);
        assertThat(workspace.queries).extracting(query -> query.offset()).containsExactly(0, 1);
    }

    @Test
    void asksAgainWhenTheIndexHasCaughtUp() {
        workspace.tell(CaseChange.Kind.SEARCH);
        assertThat(workspace.queries).as("nothing was asked yet").isEmpty();

        results.search("حفتر");
        workspace.tell(CaseChange.Kind.SEARCH);
        assertThat(workspace.queries).hasSize(2);
    }
}
