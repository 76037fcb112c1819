package org.khabir.ui.text;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * A line of text that wraps, laid out piece by piece ({@link TextPieces}). Its offsets are those of the text. Keep it 200
 * pixels wide or more: a piece wider than the line would have to be split.
 */
public final class TokenFlow extends TextFlow {

    /** For pieces with signs that are to be invisible: other fonts than Khabir's would have boxes drawn for them. */
    private static final String UNSEEN = "unseen-sign";

    /** @param text one paragraph, without line ends */
    public TokenFlow(String text) {
        for (String piece : TextPieces.of(text.isEmpty() ? " " : text)) {
            Text node = new Text(piece);
            if (piece.chars().anyMatch(sign -> Character.getType(sign) == Character.FORMAT)) {
                node.getStyleClass().add(UNSEEN);
            }
            getChildren().add(node);
        }
    }
}
