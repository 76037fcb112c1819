package org.khabir.ui.shell;

import atlantafx.base.theme.Styles;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.khabir.ui.common.Texts;
import org.khabir.ui.desk.Scope;

/** Two buttons above the panels: this article, the whole case. */
final class ScopeSwitch extends HBox {

    ScopeSwitch(Texts texts, ObjectProperty<Scope> scope) {
        getStyleClass().add("scope-switch");
        accessibleTextProperty().bind(texts.bind("shell.scope.name"));
        ToggleGroup group = new ToggleGroup();
        ToggleButton article = button(texts, group, Scope.ARTICLE, "shell.scope.article");
        article.getStyleClass().add(Styles.LEFT_PILL);
        ToggleButton wholeCase = button(texts, group, Scope.CASE, "shell.scope.case");
        wholeCase.getStyleClass().add(Styles.RIGHT_PILL);
        getChildren().addAll(article, wholeCase);
        scope.subscribe(now -> group.selectToggle(now == Scope.ARTICLE ? article : wholeCase));
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            } else {
                scope.set((Scope) now.getUserData());
            }
        });
    }

    private static ToggleButton button(Texts texts, ToggleGroup group, Scope scope, String key) {
        ToggleButton button = new ToggleButton();
        button.setId("scope-" + scope);
        button.textProperty().bind(texts.bind(key));
        button.setToggleGroup(group);
        button.setUserData(scope);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add(Styles.SMALL);
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }
}
