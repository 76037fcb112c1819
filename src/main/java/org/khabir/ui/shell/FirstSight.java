package org.khabir.ui.shell;

import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;

/** Tells when something is there to be seen: it holds, and three frames of it have been drawn. */
final class FirstSight extends AnimationTimer {

    private static final int FRAMES = 3;

    private final ObservableValue<Boolean> there;
    private final Runnable action;
    private int frames;

    /** @param action called once, on the FX thread, after {@link #start} */
    FirstSight(ObservableValue<Boolean> there, Runnable action) {
        this.there = there;
        this.action = action;
    }

    @Override
    public void handle(long now) {
        if (there.getValue() && ++frames > FRAMES) {
            stop();
            action.run();
        }
    }
}
