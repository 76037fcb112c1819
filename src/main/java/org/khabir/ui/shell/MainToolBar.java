package org.khabir.ui.shell;

import atlantafx.base.controls.CustomTextField;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.geometry.Orientation;
import org.khabir.i18n.Language;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Buttons;
import org.khabir.ui.controls.Hints;
import org.khabir.ui.controls.Icons;
import org.kordamp.ikonli.javafx.FontIcon;

/** The row of buttons under the menus, with the search field. */
final class MainToolBar extends HBox {

    private final Texts texts;
    private final CustomTextField search = new CustomTextField();

    MainToolBar(Texts texts, Commands commands, Operations operations, Preferences preferences) {
        this.texts = texts;
        getStyleClass().add("main-tool-bar");
        setAlignment(Pos.CENTER);
        Button back = commands.back.button(texts);
        Button forward = commands.forward.button(texts);
        texts.languageProperty().subscribe(language -> {
            back.setGraphic(arrow(language, false));
            forward.setGraphic(arrow(language, true));
        });
        fillSearch(commands, operations);
        getChildren().addAll(commands.openCase.button(texts), commands.importFiles.button(texts), commands.report.button(texts),
                new Separator(Orientation.VERTICAL), back, forward, new Separator(Orientation.VERTICAL),
                commands.undo.button(texts), commands.redo.button(texts), gap(), search, gap(),
                switchButton("mdi2t-translate", "shell.menu.language", "switch-language", preferences::nextLanguage),
                switchButton("mdi2t-theme-light-dark", "shell.menu.theme", "switch-theme", preferences::nextAppearance));
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private void fillSearch(Commands commands, Operations operations) {
        search.setId("search-field");
        search.setLeft(Icons.icon("mdi2m-magnify"));
        search.promptTextProperty().bind(texts.bind("shell.search.prompt"));
        search.accessibleTextProperty().bind(search.promptTextProperty());
        Hints.bind(search, texts.bind("shell.search.help"));
        search.disableProperty().bind(commands.search.disabled());
        search.setOnAction(event -> operations.search(search.getText()));
        search.setPrefWidth(460);
        search.setMaxWidth(560);
        HBox.setHgrow(search, Priority.SOMETIMES);
    }

    private Button switchButton(String icon, String key, String id, Runnable action) {
        Button button = Buttons.icon(icon, texts.bind(key), action);
        button.setId(id);
        return button;
    }

    /** Pictures do not turn round with the window: back points to where lines begin. */
    private static FontIcon arrow(Language language, boolean ahead) {
        return Icons.icon(ahead != language.isRightToLeft() ? "mdi2a-arrow-right" : "mdi2a-arrow-left");
    }

    private static Node gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
