package org.khabir.ui.shell;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Buttons;
import org.khabir.ui.controls.Icons;

/** What the window shows while no case is open: the ways to one. */
final class StartView extends VBox {

    private static final int RECENT = 6;

    private final Texts texts;
    private final ShellViewModel model;
    private final Operations operations;
    private final VBox recent = new VBox();

    StartView(Texts texts, ShellViewModel model, Operations operations) {
        this.texts = texts;
        this.model = model;
        this.operations = operations;
        getStyleClass().add("start");
        setAlignment(Pos.CENTER);
        Label title = label("shell.start.title", Styles.TITLE_1);
        Label subtitle = label("shell.start.subtitle", Styles.TEXT_MUTED);
        HBox ways = new HBox(way("start-new", "mdi2f-folder-plus-outline", "shell.start.new", "shell.start.newHint", operations::newCase),
                way("start-open", "mdi2f-folder-open-outline", "shell.start.open", "shell.start.openHint", operations::openCase),
                way("start-sample", "mdi2s-school-outline", "shell.start.sample", "shell.start.sampleHint", model::openSample));
        ways.setAlignment(Pos.CENTER);
        ways.getStyleClass().add("ways");
        recent.getStyleClass().add("recent");
        recent.setMaxWidth(Region.USE_PREF_SIZE);
        Label recentTitle = label("shell.start.recent", Styles.TITLE_4);
        recentTitle.visibleProperty().bind(Bindings.isNotEmpty(model.recentCases()));
        disableProperty().bind(model.openingProperty());
        getChildren().addAll(title, subtitle, ways, recentTitle, recent);
        model.recentCases().addListener((ListChangeListener<Path>) change -> fillRecent());
        fillRecent();
    }

    private void fillRecent() {
        recent.getChildren().setAll(model.recentCases().stream().limit(RECENT).map(this::link).toList());
    }

    private Node link(Path folder) {
        Hyperlink link = new Hyperlink(folder.getFileName().toString(), Icons.icon("mdi2f-folder-outline"));
        link.setOnAction(event -> operations.openRecent(folder));
        Label where = new Label(folder.getParent() == null ? "" : folder.getParent().toString());
        where.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        Button forget = Buttons.icon("mdi2c-close", texts.bind("shell.recent.forgetNamed", folder.getFileName()), () -> model.forget(folder));
        HBox line = new HBox(link, where, forget);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("recent-line");
        return line;
    }

    private Button way(String id, String icon, String titleKey, String hintKey, Runnable action) {
        Label hint = label(hintKey, Styles.TEXT_MUTED);
        hint.setWrapText(true);
        hint.getStyleClass().add("hint");
        VBox content = new VBox(Icons.icon(icon), label(titleKey, Styles.TITLE_4), hint);
        content.setAlignment(Pos.CENTER);
        content.getStyleClass().add("way-content");
        Button button = new Button(null, content);
        button.setId(id);
        button.accessibleTextProperty().bind(texts.bind(titleKey));
        button.getStyleClass().add("way");
        button.setOnAction(event -> action.run());
        return button;
    }

    private Label label(String key, String style) {
        Label label = new Label();
        label.textProperty().bind(texts.bind(key));
        label.getStyleClass().add(style);
        return label;
    }
}
