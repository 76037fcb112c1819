package org.khabir.ui.shell;

import java.util.List;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;

/** Makes the panels that were not shown yet one after another, so that each opens at once when it is asked for. */
final class LatePanels {

    private static final Duration PAUSE = Duration.millis(250);

    private final List<PanelTabs> sides;
    private final Timeline pauses = new Timeline(new KeyFrame(PAUSE, tick -> makeOne()));
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

    private void makeOne() {
        if (sides.stream().noneMatch(PanelTabs::makeOne)) {
            complete.set(true);
            stop();
        }
    }
}
