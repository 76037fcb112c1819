package org.khabir.ui.timeline;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/** What is said beside the pointer of that part of a drawing on which it rests. A tooltip alone serves whole nodes only. */
final class HoverText {

    private static final double WIDEST = 360;
    private static final double AWAY = 14;

    private final Node drawing;
    private final Tooltip box = new Tooltip();
    private final PauseTransition delay = new PauseTransition(Duration.millis(150));
    private double x;
    private double y;

    HoverText(Node drawing, ObservableValue<NodeOrientation> orientation) {
        this.drawing = drawing;
        box.setWrapText(true);
        box.setMaxWidth(WIDEST);
        box.getScene().nodeOrientationProperty().bind(orientation);
        delay.setOnFinished(done -> box.show(drawing, x, y));
        drawing.setOnMouseExited(mouse -> hide());
    }

    /** @param text empty for nothing */
    void say(String text, MouseEvent pointer) {
        if (text.isEmpty()) {
            hide();
            return;
        }
        x = pointer.getScreenX() + AWAY;
        y = pointer.getScreenY() + AWAY;
        if (!text.equals(box.getText())) {
            box.hide();
            box.setText(text);
        }
        if (!box.isShowing() && drawing.getScene() != null) {
            delay.playFromStart();
        }
    }

    void hide() {
        delay.stop();
        box.hide();
        box.setText("");
    }
}
