package org.khabir.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ScrollEvent.HorizontalTextScrollUnits;
import javafx.scene.input.ScrollEvent.VerticalTextScrollUnits;
import javafx.scene.input.ZoomEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khabir.i18n.Calendars;
import org.khabir.i18n.Digits;
import org.khabir.i18n.Language;
import org.khabir.i18n.Wording;
import org.khabir.ui.FxTest;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.Place;
import org.khabir.ui.desk.Reports;
import org.khabir.ui.desk.Scope;
import org.khabir.ui.desk.TestDesk;

class TimelineChartTest extends FxTest {

    /** The height at which the only lane has its points, in pixels. */
    private static final int LANE = 19;

    private final Desk desk = TestDesk.over(Reports.workspace());
    private final List<Place> visited = new ArrayList<>();
    private TimelineViewModel model;
    private Node chart;

    @BeforeEach
    void open() {
        TimelineView view = fx(() -> {
            desk.scopeProperty().set(Scope.CASE);
            model = new TimelineViewModel(desk, TestDesk.IN_SIGHT);
            desk.onVisit(visited::add);
            return new TimelineView(texts(), model);
        });
        show(view, 500, 600);
        chart = view.picture();
    }

    @Test
    void theOlderStandsToTheRightInArabicAndToTheLeftInEnglish() {
        clickWhere(() -> meetings().getLast());
        assertThat(visited).extracting(Place::articleId).containsExactly("a1");
        assertThat(fx(() -> model.chosenProperty().get()).event().articleId()).isEqualTo("a1");

        run(() -> texts().languageProperty().set(Language.ENGLISH));
        pulse();
        clickWhere(() -> meetings().getLast());
        assertThat(visited).extracting(Place::articleId).containsExactly("a1", "a2");

        run(() -> model.turnedProperty().set(true));
        pulse();
        clickWhere(() -> meetings().getLast());
        assertThat(visited).extracting(Place::articleId).containsExactly("a1", "a2", "a1");
    }

    @Test
    void keysZoomAndStep() {
        run(chart::requestFocus);
        double apart = distance();
        keys(KeyCode.MINUS);
        assertThat(distance()).isLessThan(apart);
        keys(KeyCode.DIGIT0);
        assertThat(distance()).isEqualTo(apart);

        keys(KeyCode.DOWN);
        keys(KeyCode.DOWN);
        keys(KeyCode.ENTER);

        assertThat(visited).extracting(Place::articleId).containsExactly("a2");
    }

    @Test
    void wheelAndPinchZoomAroundThePointer() {
        double first = fx(this::meetings).getFirst();
        double apart = distance();
        run(() -> chart.fireEvent(new ScrollEvent(ScrollEvent.SCROLL, first, LANE, first, LANE, false, false, false, false, false, false,
                0, -80, 0, -80, HorizontalTextScrollUnits.NONE, 0, VerticalTextScrollUnits.LINES, -2, 0, null)));
        pulse();
        assertThat(distance()).isLessThan(apart * 0.9);
        assertThat(fx(this::meetings).getFirst()).isCloseTo(first, within(1.5));

        double before = distance();
        pinch(0.5, first);
        assertThat(distance()).isCloseTo(before / 2, within(2.0));
        pinch(2, first);
        assertThat(distance()).isCloseTo(before, within(2.0));
        assertThat(fx(this::meetings).getFirst()).isCloseTo(first, within(1.5));
    }

    private void pinch(double factor, double x) {
        run(() -> chart.fireEvent(new ZoomEvent(ZoomEvent.ZOOM, x, LANE, x, LANE, false, false, false, false, true, false, factor, factor, null)));
        pulse();
    }

    @Test
    void withBothCalendarsHijriYearsStandBelowTheOthersInTheDigitsChosen() {
        assertThat(axis("timeline-tick-above")).noneMatch(text -> text.contains("هـ"));
        run(() -> texts().wordingProperty().set(new Wording(Language.ARABIC, Digits.ARABIC_INDIC, Calendars.BOTH)));
        pulse();

        assertThat(axis("timeline-tick-above")).anyMatch(text -> text.contains("١٤٤١") && text.contains("هـ"));
        assertThat(axis("timeline-tick-above")).anyMatch(text -> text.contains("٢٠٢٠"));
        run(() -> texts().wordingProperty().set(Wording.of(Language.ARABIC)));
    }

    private List<String> axis(String style) {
        return fx(() -> chart.lookupAll("." + style).stream().filter(Node::isVisible).map(label -> ((Label) label).getText()).toList());
    }

    private double distance() {
        List<Double> found = fx(this::meetings);
        return found.getLast() - found.getFirst();
    }

    private void clickWhere(Supplier<Double> x) {
        pulse();
        Bounds bounds = fx(() -> chart.localToScreen(chart.getLayoutBounds()));
        clickAt(new Point2D(bounds.getMinX() + fx(x::get), bounds.getMinY() + LANE), 1);
    }

    /** Where the lane of meetings is painted in its colour: the middles of the coloured stretches, from the left. */
    private List<Double> meetings() {
        BufferedImage image = SwingFXUtils.fromFXImage(chart.getScene().snapshot(null), null);
        int lane = LANE + (int) chart.localToScene(chart.getLayoutBounds()).getMinY();
        List<Double> middles = new ArrayList<>();
        int start = -1;
        for (int x = 0; x < image.getWidth(); x++) {
            boolean colored = isMeeting(image.getRGB(x, lane));
            if (colored && start < 0) {
                start = x;
            } else if (!colored && start >= 0) {
                middles.add((start + x) / 2.0);
                start = -1;
            }
        }
        return middles;
    }

    private static boolean isMeeting(int rgb) {
        int red = rgb >> 16 & 255;
        int green = rgb >> 8 & 255;
        int blue = rgb & 255;
        return blue > green + 60 && red > green + 20;
    }
}
