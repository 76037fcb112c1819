package org.khabir.ui.common;

import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.khabir.ui.text.AppFont;
import org.khabir.ui.text.PangoLayoutFix;

/**
 * Makes and dresses scenes: font, theme, and the language's direction, which is bound here and nowhere else. Lives as long
 * as the program; used on the FX thread.
 */
public final class Scenes {

    private final Texts texts;
    private final ObjectProperty<Theme> theme;

    /** Prepares the toolkit's text layout and font as well, so it is to be made before the first node. */
    public Scenes(Texts texts, Theme theme) {
        this.texts = texts;
        PangoLayoutFix.install();
        AppFont.load();
        this.theme = new SimpleObjectProperty<>(this, "theme", theme);
        this.theme.subscribe(this::wear);
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::dress);
            }
        });
    }

    /** The theme; setting it changes every open window. */
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** A dressed scene around {@code root}. */
    public Scene scene(Parent root) {
        Scene scene = new Scene(root);
        dress(scene);
        return scene;
    }

    private void wear(Theme now) {
        Application.setUserAgentStylesheet(now.userAgentStylesheet());
        Window.getWindows().forEach(this::dress);
    }

    /** Dialogs and alerts make scenes of their own: those are dressed as they open. Popups take after their owners. */
    private void dress(Window window) {
        if (window instanceof Stage && window.getScene() != null) {
            dress(window.getScene());
        }
    }

    private void dress(Scene scene) {
        scene.nodeOrientationProperty().bind(texts.orientation());
        for (Theme each : Theme.values()) {
            scene.getStylesheets().removeAll(each.stylesheets());
        }
        scene.getStylesheets().addAll(theme.get().stylesheets());
    }
}
