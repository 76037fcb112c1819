package org.khabir.ui.controls;

import atlantafx.base.theme.Styles;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.khabir.ui.common.Texts;
import org.khabir.ui.desk.Passage;

/** A passage as a list shows it: the words with the stretch set off, and its article's title. */
public final class PassageLine {

    private PassageLine() {
    }

    public static Node of(Texts texts, Passage passage) {
        Label title = Mixed.content(passage.title().isBlank() ? texts.text("library.untitled") : passage.title());
        title.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        VBox line = new VBox(new SnippetText(passage.snippet()), title);
        line.getStyleClass().add("item");
        line.setAccessibleText(passage.snippet().text() + " — " + title.getText());
        return line;
    }
}
