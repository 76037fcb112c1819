package org.khabir.ui.timeline;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.khabir.model.CaseEvent;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.DateText;

/**
 * A band of bars, one a month or year, as high as there are happenings in it. Time runs in the direction of the language, as
 * its readers read. A click leads to the first happening of the bar.
 */
final class TimelineBand extends VBox {

    private static final double HEIGHT = 56;
    private static final double LOWEST = 3;

    private final Texts texts;
    private final ObservableList<CaseEvent> events;
    private final Consumer<CaseEvent> onChosen;
    private final HBox bars = new HBox();
    private final Label first = new Label();
    private final Label last = new Label();

    TimelineBand(Texts texts, ObservableList<CaseEvent> events, Consumer<CaseEvent> onChosen) {
        this.texts = texts;
        this.events = events;
        this.onChosen = onChosen;
        getStyleClass().add("timeline-band");
        bars.getStyleClass().add("bars");
        bars.setAlignment(Pos.BOTTOM_CENTER);
        bars.setMinHeight(HEIGHT);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox ends = new HBox(first, gap, last);
        ends.getStyleClass().add("ends");
        getChildren().addAll(bars, ends);
        managedProperty().bind(visibleProperty());
        events.addListener((ListChangeListener<CaseEvent>) change -> draw());
        draw();
    }

    void draw() {
        List<TimeBins.Bin> bins = TimeBins.of(events).bins();
        setVisible(bins.size() > 1);
        bars.getChildren().clear();
        if (bins.isEmpty()) {
            return;
        }
        DateText dates = new DateText(texts.language());
        int highest = TimeBins.of(events).highest();
        bins.forEach(bin -> bars.getChildren().add(bar(bin, highest, dates)));
        first.setText(dates.of(bins.getFirst().interval()));
        last.setText(dates.of(bins.getLast().interval()));
        setAccessibleText(texts.text("timeline.band", first.getText() + " – " + last.getText()));
    }

    private Region bar(TimeBins.Bin bin, int highest, DateText dates) {
        Region bar = new Region();
        int count = bin.events().size();
        double height = count == 0 ? LOWEST : Math.max(LOWEST * 2, HEIGHT * count / highest);
        bar.setMinHeight(height);
        bar.setMaxHeight(height);
        bar.getStyleClass().add(count == 0 ? "empty-bar" : "bar");
        StackPane column = new StackPane(bar);
        column.setAlignment(Pos.BOTTOM_CENTER);
        column.setMinHeight(HEIGHT);
        HBox.setHgrow(column, Priority.ALWAYS);
        if (count > 0) {
            String text = texts.text("timeline.band.bar", dates.of(bin.interval()), count);
            column.setAccessibleText(text);
            Tooltip.install(column, new Tooltip(text));
            column.setOnMouseClicked(click -> onChosen.accept(bin.events().getFirst()));
        }
        return column;
    }
}
