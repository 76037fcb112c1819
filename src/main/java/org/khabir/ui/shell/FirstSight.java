package org.khabir.ui.shell;

import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;

/** Tells when the window can first be used: a case is open, an article can be read, and three frames of it have been drawn. */
final class FirstSight extends AnimationTimer {

    private static final int FRAMES = 3;

    private final ObservableValue<Boolean> readable;
    private final Runnable action;
    private int frames;

    /** @param action called once, on the FX thread, after {@link #start} */
    FirstSight(ObservableValue<CaseView> view, Runnable action) {
        this.readable = view.flatMap(shown -> shown.models().reader().articleProperty()).map(article -> true).orElse(false);
        this.action = action;
    }

    @Override
    public void handle(long now) {
        if (readable.getValue() && ++frames > FRAMES) {
            stop();
            action.run();
        }
    }
}
