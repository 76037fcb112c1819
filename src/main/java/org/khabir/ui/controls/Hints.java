package org.khabir.ui.controls;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/** Tooltips that are made when the mouse first comes near: each is a window of its own, and few are ever seen. */
public final class Hints {

    private Hints() {
    }

    /** Has {@code control} say what {@code text} says. */
    public static void bind(Control control, ObservableValue<String> text) {
        whenNear(control, () -> {
            Tooltip tooltip = new Tooltip();
            tooltip.textProperty().bind(text);
            return tooltip;
        });
    }

    /** Has {@code control} say what {@code text} gives when it is asked, once. */
    public static void set(Control control, Supplier<String> text) {
        whenNear(control, () -> new Tooltip(text.get()));
    }

    private static void whenNear(Control control, Supplier<Tooltip> tooltip) {
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, new EventHandler<>() {
            @Override
            public void handle(MouseEvent entered) {
                control.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
                control.setTooltip(tooltip.get());
            }
        });
    }
}
