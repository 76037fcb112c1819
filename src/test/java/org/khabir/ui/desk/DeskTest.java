package org.khabir.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabir.model.Span;
import org.khabir.workspace.CaseChange;

class DeskTest {

    private final FakeWorkspace workspace = Reports.workspace();
    private final Desk desk = TestDesk.over(workspace);
    private final List<Place> visited = new ArrayList<>();

    @Test
    void goesBackAndForthBetweenPlaces() {
        desk.onVisit(visited::add);
        Place first = Place.article("a1");
        Place second = new Place("a1", new Span(5, 12));
        Place third = Place.article("a2");
        desk.go(first);
        desk.go(second);
        desk.go(third);

        desk.back();
        desk.back();
        assertThat(desk.canGoBackProperty().get()).isFalse();
        desk.forward();

        assertThat(visited).containsExactly(first, second, third, second, first, second);
        assertThat(desk.canGoForwardProperty().get()).isTrue();
        assertThat(desk.articleIdProperty().get()).isEqualTo("a1");
    }

    @Test
    void aNewPlaceForgetsWhatLayAhead() {
        desk.go(Place.article("a1"));
        desk.go(Place.article("a2"));
        desk.back();

        desk.go(new Place("a1", new Span(0, 3)));

        assertThat(desk.canGoForwardProperty().get()).isFalse();
    }

    @Test
    void theSamePlaceAgainIsVisitedButNotKeptTwice() {
        desk.onVisit(visited::add);
        Place place = new Place("a1", new Span(0, 3));

        desk.go(place);
        desk.go(place);

        assertThat(visited).hasSize(2);
        assertThat(desk.canGoBackProperty().get()).isFalse();
    }

    @Test
    void loadsAnewAfterAChangeOfItsKind() {
        List<Integer> seen = new ArrayList<>();
        desk.keepLoaded(() -> workspace.articles().size(), seen::add, CaseChange.Kind.ARTICLES);
        workspace.articles.remove("a2");

        workspace.tell(CaseChange.Kind.TAGS);
        workspace.tell(CaseChange.Kind.ARTICLES);

        assertThat(seen).containsExactly(2, 1);
    }

    @Test
    void hearsNothingOnceClosed() {
        List<Integer> seen = new ArrayList<>();
        desk.keepLoaded(() -> 1, seen::add, CaseChange.Kind.ARTICLES);

        desk.close();
        workspace.tell(CaseChange.Kind.ARTICLES);

        assertThat(seen).hasSize(1);
    }
}
