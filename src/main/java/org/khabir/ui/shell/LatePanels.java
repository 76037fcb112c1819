package org.khabir.ui.shell;

import java.util.List;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;
import org.khabir.ui.controls.LatePart;

/** Makes the panels that were not shown yet one after another, so that each opens at once when it is asked for. */
final class LatePanels {

    private static final Duration PAUSE = Duration.millis(250);

    private final List<PanelTabs> sides;
    private final Timeline pauses = new Timeline(new KeyFrame(PAUSE, tick -> Platform.runLater(this::makeOne)));
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper(this, "complete");

    LatePanels(List<PanelTabs> sides) {
        this.sides = sides;
        pauses.setCycleCount(Timeline.INDEFINITE);
    }

    /** Begins; each panel takes a moment of its own. */
    void start() {
        pauses.play();
    }

    void stop() {
        pauses.stop();
    }

    /** True once all panels are made. */
    ReadOnlyBooleanProperty completeProperty() {
        return complete.getReadOnlyProperty();
    }

    /** Its own moment apart from that of a frame. */
    private void makeOne() {
        if (sides.stream().anyMatch(LatePanels::hasMoreToMake)) {
            return;
        }
        if (sides.stream().noneMatch(PanelTabs::makeOne)) {
            complete.set(true);
            stop();
        }
    }

    private static boolean hasMoreToMake(PanelTabs side) {
        return side.getScene() != null && LatePart.areAwaited(side.getScene());
    }
}
