package org.khabir.ui.shell;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Prompts;

/** What the help menu shows. */
final class HelpDialogs {

    private static final double SHEET_HEIGHT = 460;

    private final Texts texts;
    private final Prompts prompts;

    HelpDialogs(Texts texts, Prompts prompts) {
        this.texts = texts;
        this.prompts = prompts;
    }

    /** @param bar the menus whose keys are listed */
    void showShortcuts(MenuBar bar) {
        ScrollPane scroll = new ScrollPane(new ShortcutSheet(texts, bar));
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(SHEET_HEIGHT);
        scroll.setAccessibleText(texts.text("shell.shortcuts.title"));
        prompts.tell(texts.text("shell.shortcuts.title"), scroll);
    }

    /** @param version empty where the program was not packaged */
    void showAbout(String version) {
        Label name = new Label(texts.text("shell.app"));
        name.getStyleClass().add(Styles.TITLE_2);
        Label text = new Label(texts.text("shell.about.text"));
        text.setWrapText(true);
        Label versionLabel = new Label(texts.text("shell.about.version",
                version.isBlank() ? texts.text("shell.about.development") : version));
        Label licence = new Label(texts.text("shell.about.licence"));
        List.of(versionLabel, licence).forEach(label -> label.getStyleClass().add(Styles.TEXT_MUTED));
        VBox content = new VBox(name, text, versionLabel, licence);
        content.getStyleClass().add("form");
        prompts.tell(texts.text("shell.about.title"), content);
    }
}
