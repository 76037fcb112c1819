package org.khabir.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khabir.model.Span;
import org.khabir.ui.FxTest;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.Place;
import org.khabir.ui.desk.Reports;
import org.khabir.ui.desk.Stop;
import org.khabir.ui.desk.TestDesk;

class WideViewsTest extends FxTest {

    private static final String OTHER = "view-other";

    private final StackPane reader = new StackPane();
    private final BooleanProperty inSight = new SimpleBooleanProperty();
    private final Desk desk = TestDesk.over(Reports.workspace());
    private WideViews views;

    @BeforeEach
    void makeViews() {
        views = fx(() -> {
            WideViews made = new WideViews(texts(), texts(), reader);
            made.add(OTHER, "shell.tab.timeline", own -> new Label("other"), inSight, () -> new Stop.Drawing(OTHER));
            made.follow(desk);
            desk.onView(stop -> made.open(((Stop.Drawing) stop).view()));
            return made;
        });
        show(views, 400, 300);
    }

    @Test
    void theReaderAloneHasAllOfTheHeight() {
        assertThat(fx(reader::getHeight)).isEqualTo(300);

        run(() -> views.open(OTHER));
        pulse();
        assertThat(fx(inSight::get)).isTrue();
        run(() -> views.open(WideViews.READER));
        pulse();

        assertThat(fx(reader::getHeight)).isBetween(250.0, 280.0);
        assertThat(fx(inSight::get)).isFalse();
    }

    @Test
    void aPassageIsShownInTheReaderButNotTheFirstArticle() {
        run(() -> views.open(OTHER));
        run(() -> desk.go(Place.article("a1")));
        assertThat(fx(views::opened)).containsExactly(OTHER, WideViews.READER);

        run(() -> desk.go(new Place("a1", new Span(0, 5))));

        assertThat(fx(views::opened)).containsExactly(WideViews.READER, OTHER);
    }

    @Test
    void backLeadsToTheViewFromWhichAPassageWasOpened() {
        Place first = Place.article("a1");
        Place passage = new Place("a1", new Span(0, 5));
        run(() -> desk.go(first));
        run(() -> views.open(OTHER));
        run(() -> desk.go(passage));
        assertThat(fx(views::opened)).first().isEqualTo(WideViews.READER);

        run(desk::back);
        assertThat(fx(views::opened)).first().isEqualTo(OTHER);
        run(desk::back);
        assertThat(fx(views::opened)).first().isEqualTo(WideViews.READER);
        run(desk::forward);
        run(desk::forward);
        assertThat(fx(views::opened)).first().isEqualTo(WideViews.READER);
        assertThat(fx(() -> desk.canGoForwardProperty().get())).isFalse();
    }

    @Test
    void backLeadsToAViewThatWasOpenFromTheStart() {
        run(() -> views.open(OTHER));
        run(() -> desk.go(Place.article("a1")));
        run(() -> desk.go(new Place("a1", new Span(0, 5))));

        run(desk::back);

        assertThat(fx(views::opened)).first().isEqualTo(OTHER);
    }

    @Test
    void opensWhatWasOpen() {
        run(() -> views.restore(List.of(OTHER, WideViews.READER, "of a later version")));

        assertThat(fx(views::opened)).containsExactly(OTHER, WideViews.READER);
        assertThat(fx(inSight::get)).isTrue();
    }
}
