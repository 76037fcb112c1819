package org.khabir.ui.text;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * A line of text that wraps, laid out piece by piece ({@link TextPieces}). Its offsets are those of the text. Keep it 200
 * pixels wide or more: a piece wider than the line would have to be split.
 */
public final class TokenFlow extends TextFlow {

    /** @param text one paragraph, without line ends */
    public TokenFlow(String text) {
        for (String piece : TextPieces.of(text.isEmpty() ? " " : text)) {
            getChildren().add(new Text(piece));
        }
    }
}
