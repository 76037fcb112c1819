package org.khabir.ui.controls;

import java.text.Bidi;
import java.util.Arrays;
import java.util.stream.Collectors;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import org.khabir.i18n.Language;

/** Text of both directions in one window. */
public final class Mixed {

    private static final String LEFT_TO_RIGHT_MARK = "\u200E";
    private static final String RIGHT_TO_LEFT_MARK = "\u200F";

    private Mixed() {
    }

    /** Parts with a dot between, which stand in the language's order whatever direction each has. Empty ones are left out. */
    public static String line(Language language, String... parts) {
        String mark = language.isRightToLeft() ? RIGHT_TO_LEFT_MARK : LEFT_TO_RIGHT_MARK;
        return Arrays.stream(parts).filter(part -> !part.isBlank()).map(part -> mark + part + mark).collect(Collectors.joining(" · "));
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
