package org.khabir.ui.shell;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Prompts;

/** What the help menu shows. */
final class HelpDialogs {

    private final Texts texts;
    private final Prompts prompts;

    HelpDialogs(Texts texts, Prompts prompts) {
        this.texts = texts;
        this.prompts = prompts;
    }

    void showShortcuts(List<Command> commands) {
        GridPane table = new GridPane();
        table.getStyleClass().add("shortcuts");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().add(names);
        List<Command> withKeys = commands.stream().filter(command -> command.keys().getValue() != null).toList();
        for (int row = 0; row < withKeys.size(); row++) {
            Label keys = new Label(withKeys.get(row).keys().getValue().getDisplayText());
            keys.getStyleClass().add("keys");
            table.addRow(row, new Label(withKeys.get(row).name().getValue()), keys);
        }
        ScrollPane scroll = new ScrollPane(table);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(460);
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
