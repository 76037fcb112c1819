package org.khabir.ui.shell;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** Brings panels up to date one after another, with a frame of the window between: what has the focus first, then what is in sight, then the rest. */
final class Turns extends AnimationTimer {

    private final Supplier<List<Panel<?>>> panels;
    private final Queue<Panel<?>> waiting = new ArrayDeque<>();

    Turns(Supplier<List<Panel<?>>> panels) {
        this.panels = panels;
    }

    /** Begins, anew where it was not over yet. */
    void begin() {
        waiting.clear();
        panels.get().stream().filter(Panel::isMade).sorted(Comparator.comparing(Panel<?>::hasFocus).thenComparing(Panel::isShown).reversed()).forEach(waiting::add);
        start();
    }

    /** Takes out of the window what need not take on its new look at once. */
    void clear() {
        panels.get().stream().filter(panel -> !panel.hasFocus()).forEach(Panel::setAside);
    }

    /** Called before each frame; what is done now is to have a piece of work of its own. */
    @Override
    public void handle(long now) {
        Platform.runLater(this::next);
    }

    private void next() {
        Panel<?> panel = waiting.poll();
        if (panel == null) {
            stop();
        } else {
            panel.bringUpToDate();
        }
    }
}
