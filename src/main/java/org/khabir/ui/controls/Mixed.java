package org.khabir.ui.controls;

import java.text.Bidi;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;

/** Text of both directions in one window. */
public final class Mixed {

    private Mixed() {
    }

    /** A label for text from an article: it wraps, and stands on the side where the text's own direction begins. */
    public static Label content(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setNodeOrientation(directionOf(text));
        return label;
    }

    /** The direction of the text's first letter. */
    public static NodeOrientation directionOf(String text) {
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()
                ? NodeOrientation.LEFT_TO_RIGHT : NodeOrientation.RIGHT_TO_LEFT;
    }
}
