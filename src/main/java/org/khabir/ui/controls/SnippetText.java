package org.khabir.ui.controls;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.khabir.model.Span;
import org.khabir.search.Snippet;

/** A passage with its matches set off. */
public final class SnippetText extends TextFlow {

    public SnippetText() {
        getStyleClass().add("snippet");
    }

    public SnippetText(Snippet snippet) {
        this();
        show(snippet);
    }

    /** Shows this passage in place of the one before. */
    public void show(Snippet snippet) {
        getChildren().clear();
        setNodeOrientation(Mixed.directionOf(snippet.text()));
        int from = snippet.span().start();
        int done = 0;
        for (Span match : snippet.matches()) {
            int start = Math.max(done, match.start() - from);
            int end = Math.min(snippet.text().length(), match.end() - from);
            if (start < end) {
                add(snippet.text().substring(done, start), "snippet-text");
                add(snippet.text().substring(start, end), "snippet-match");
                done = end;
            }
        }
        add(snippet.text().substring(done), "snippet-text");
    }

    private void add(String piece, String style) {
        if (!piece.isEmpty()) {
            Text text = new Text(piece.replace('\n', ' '));
            text.getStyleClass().add(style);
            getChildren().add(text);
        }
    }
}
