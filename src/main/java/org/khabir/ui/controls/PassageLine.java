package org.khabir.ui.controls;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.khabir.ui.common.Texts;
import org.khabir.ui.desk.Passage;

/** A passage as a list shows it: the words with the stretch set off, and its article's title. Can show one after another. */
public final class PassageLine extends VBox {

    private final Texts texts;
    private final SnippetText snippet = new SnippetText();
    private final Label title = Mixed.label();

    public PassageLine(Texts texts) {
        this.texts = texts;
        title.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        getStyleClass().add("item");
        getChildren().addAll(snippet, title);
    }

    public static PassageLine of(Texts texts, Passage passage) {
        PassageLine line = new PassageLine(texts);
        line.show(passage);
        return line;
    }

    public void show(Passage passage) {
        snippet.show(passage.snippet());
        Mixed.show(title, passage.title().isBlank() ? texts.text("library.untitled") : passage.title());
        setAccessibleText(passage.snippet().text() + " — " + title.getText());
    }
}
