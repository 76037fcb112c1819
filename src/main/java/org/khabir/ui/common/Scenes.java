package org.khabir.ui.common;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;

/**
 * Makes and dresses scenes: font, theme, and the language's direction, which is bound here and nowhere else. Lives as long
 * as the program; used on the FX thread.
 */
public final class Scenes {

    private final Texts texts;
    private static final int USUAL_SIZE = 100;
    private static final double FONT_SIZE = 14;
    private static final double ICON_SIZE = 18;

    private final ObjectProperty<Theme> theme;
    private final IntegerProperty interfaceSize = new SimpleIntegerProperty(this, "interfaceSize", USUAL_SIZE);
    private final List<Follower> followers = new ArrayList<>();
    private String sizes = sizes(USUAL_SIZE);

    private record Follower(Runnable before, Runnable after) {
    }

    public Scenes(Texts texts, Theme theme) {
        this.texts = texts;
        this.theme = new SimpleObjectProperty<>(this, "theme", theme);
        this.theme.subscribe(this::wear);
        this.interfaceSize.subscribe((before, now) -> resize(now.intValue()));
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

    /** The size of text and pictures in every window, in percent of the usual; articles have a size of their own. */
    public IntegerProperty interfaceSizeProperty() {
        return interfaceSize;
    }

    /** A dressed scene around {@code root}. */
    public Scene scene(Parent root) {
        Scene scene = new Scene(root);
        dress(scene);
        return scene;
    }

    /** Calls {@code before} and {@code after} around each change of the theme or the size. */
    public Subscription onNewLook(Runnable before, Runnable after) {
        Follower follower = new Follower(before, after);
        followers.add(follower);
        return () -> followers.remove(follower);
    }

    private void wear(Theme now) {
        change(() -> {
            Application.setUserAgentStylesheet(now.userAgentStylesheet());
            Window.getWindows().forEach(this::dress);
        });
    }

    private void resize(int percent) {
        String before = sizes;
        sizes = sizes(percent);
        change(() -> Window.getWindows().stream().map(Window::getScene).filter(Objects::nonNull).map(Scene::getStylesheets)
                .forEach(sheets -> sheets.replaceAll(sheet -> sheet.equals(before) ? sizes : sheet)));
    }

    private void change(Runnable look) {
        followers.forEach(follower -> follower.before.run());
        look.run();
        followers.forEach(follower -> follower.after.run());
    }

    /** A stylesheet, as an address that holds it. */
    private static String sizes(int percent) {
        String sheet = String.format(Locale.ROOT, ".root { -fx-font-size: %.1fpx; } .ikonli-font-icon { -fx-icon-size: %.1fpx; }",
                FONT_SIZE * percent / USUAL_SIZE, ICON_SIZE * percent / USUAL_SIZE);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(sheet.getBytes(StandardCharsets.UTF_8));
    }

    /** Dialogs and alerts make scenes of their own: those are dressed as they open. Popups take after their owners; where windows cannot be
     * transparent, the ground around their rounded corners is their own colour. */
    private void dress(Window window) {
        if (window instanceof Stage && window.getScene() != null) {
            dress(window.getScene());
        } else if (window instanceof PopupWindow && !Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
            window.getScene().setFill(theme.get().popups());
        }
    }

    private void dress(Scene scene) {
        scene.nodeOrientationProperty().bind(texts.orientation());
        for (Theme each : Theme.values()) {
            scene.getStylesheets().removeAll(each.stylesheets());
        }
        scene.getStylesheets().remove(sizes);
        scene.getStylesheets().addFirst(sizes);
        scene.getStylesheets().addAll(theme.get().stylesheets());
    }
}
