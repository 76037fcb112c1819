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
        Label label = wide();
        show(label, text);
        return label;
    }

    /** Such a label for a cell that gives it one text after another by {@link #show}. Its bounds are fixed, so that they need not be measured. */
    public static Label label() {
        Label label = wide();
        label.setMinHeight(0);
        label.setMaxHeight(Double.MAX_VALUE);
        return label;
    }

    /** Puts the text into the label, on the side where its own direction begins. */
    public static void show(Label label, String text) {
        label.setText(text);
        label.setNodeOrientation(directionOf(text));
    }

    private static Label wide() {
        Label label = new Label();
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    /** The direction of the text's first letter. */
    public static NodeOrientation directionOf(String text) {
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()
                ? NodeOrientation.LEFT_TO_RIGHT : NodeOrientation.RIGHT_TO_LEFT;
    }
}
