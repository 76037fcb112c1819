package org.khabir.ui.controls;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import javafx.util.Duration;
import org.khabir.model.TimeInterval;
import org.khabir.ui.common.Texts;
import org.khabir.workspace.TimeBins;
import org.khabir.workspace.TimeBins.Bin;

/** A bar chart of counts over time; the oldest stands where the language's lines begin. A click on a bar, or Enter, does what it stands for. */
public final class TimeBars extends VBox {

    private static final Duration SHOW_DELAY = Duration.millis(120);

    private final Texts texts;
    private final double height;
    private final Function<Bin, String> wording;
    private final Consumer<Bin> action;
    private final HBox bars = new HBox();
    private final Tooltip tooltip = new Tooltip();

    /** @param height of the highest bar; {@code wording} says what a bar shows */
    public TimeBars(Texts texts, double height, Function<Bin, String> wording, Consumer<Bin> action) {
        this.texts = texts;
        this.height = height;
        this.wording = wording;
        this.action = action;
        tooltip.setShowDelay(SHOW_DELAY);
        getStyleClass().add("time-bars");
        bars.getStyleClass().add("time-bars-row");
        bars.setAlignment(Pos.BOTTOM_LEFT);
    }

    public void show(TimeBins bins) {
        bars.getChildren().clear();
        bins.bins().forEach(bin -> bars.getChildren().add(column(bin, bins.highest())));
        getChildren().setAll(bars);
        if (!bins.bins().isEmpty()) {
            getChildren().add(axis(bins.bins().getFirst(), bins.bins().getLast(), bins.highest()));
        }
    }

    private StackPane column(Bin bin, int highest) {
        Region bar = new Region();
        bar.getStyleClass().add("time-bar");
        double length = bin.count() == 0 ? 0 : Math.max(2, height * bin.count() / highest);
        bar.setMinHeight(length);
        bar.setMaxHeight(length);
        StackPane column = new StackPane(bar);
        column.getStyleClass().add("time-column");
        column.setAlignment(Pos.BOTTOM_CENTER);
        column.setMinSize(0, height);
        column.setPrefSize(1, height);
        column.setMaxWidth(28);
        HBox.setHgrow(column, Priority.ALWAYS);
        if (bin.count() > 0) {
            lead(column, bin);
        }
        return column;
    }

    private void lead(StackPane column, Bin bin) {
        String words = wording.apply(bin);
        column.setFocusTraversable(true);
        column.setAccessibleRole(AccessibleRole.BUTTON);
        column.setAccessibleText(words);
        column.setOnMouseEntered(mouse -> tooltip.setText(words));
        Tooltip.install(column, tooltip);
        column.setOnMouseClicked(click -> action.accept(bin));
        column.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                action.accept(bin);
                key.consume();
            }
        });
    }

    private HBox axis(Bin first, Bin last, int highest) {
        DateText dates = new DateText(texts);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Region other = new Region();
        HBox.setHgrow(other, Priority.ALWAYS);
        Label from = new Label(dates.of(new TimeInterval(first.from(), first.to())));
        Label to = new Label(dates.of(new TimeInterval(last.from(), last.to())));
        from.setWrapText(true);
        to.setWrapText(true);
        to.setTextAlignment(TextAlignment.RIGHT);
        Label scale = new Label(texts.text("profile.bars.highest", highest));
        scale.setMinWidth(Region.USE_PREF_SIZE);
        HBox axis = new HBox(from, gap, scale, other, to);
        to.setVisible(!first.equals(last));
        axis.getStyleClass().add("time-axis");
        return axis;
    }
}
