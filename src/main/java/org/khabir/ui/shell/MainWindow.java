package org.khabir.ui.shell;

import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.khabir.settings.Appearance;
import org.khabir.settings.Settings;
import org.khabir.ui.common.Scenes;
import org.khabir.ui.common.Texts;
import org.khabir.ui.common.Theme;
import org.khabir.ui.controls.Buttons;
import org.khabir.ui.controls.Prompts;
import org.khabir.ui.desk.Desk;

/** The main window: puts its parts together, and shows the open case or, where there is none, the ways to one. */
public final class MainWindow implements WindowActions {

    private static final String DIVIDERS = "case";

    private final Texts texts;
    private final Scenes scenes;
    private final ShellViewModel model;
    private final String version;
    private final Stage stage;
    private final StackPane center = new StackPane();
    private final ObjectProperty<CaseView> view = new SimpleObjectProperty<>(this, "view");
    private final IntegerProperty fontSize;
    private final FileDialogs files;
    private final Prompts prompts;
    private final Operations operations;
    private final Commands commands;
    private final MainToolBar toolBar;
    private final StartView start;
    private final ObservableValue<List<String>> state;

    /**
     * Fills {@code stage}, which is yet to be shown.
     *
     * @param files the platform's file dialogs
     */
    public MainWindow(Stage stage, Texts texts, Scenes scenes, ShellViewModel model, FileDialogs files, String version) {
        this.stage = stage;
        this.texts = texts;
        this.scenes = scenes;
        this.model = model;
        this.version = version;
        this.files = files;
        this.fontSize = new SimpleIntegerProperty(this, "fontSize", model.settings().fontSize());
        this.prompts = new Prompts(texts, () -> stage);
        this.operations = new Operations(texts, model, view::get, prompts, files, new Notices(center));
        this.commands = new Commands(texts, view, operations, this);
        this.toolBar = new MainToolBar(texts, commands, operations);
        this.start = new StartView(texts, model, operations);
        this.state = state();
        build();
    }

    /** Shows a failure to the person before the screen, in the interface's language. */
    public void showFailure(String message) {
        prompts.error(message);
    }

    @Override
    public void quit() {
        operations.ifFree(this::leave);
    }

    @Override
    public void focusSearch() {
        toolBar.focusSearch();
    }

    @Override
    public void zoom(int steps) {
        fontSize.set(Math.clamp(fontSize.get() + steps, Settings.SMALLEST_FONT, Settings.LARGEST_FONT));
    }

    @Override
    public void resetZoom() {
        fontSize.set(Settings.defaults().fontSize());
    }

    @Override
    public void showShortcuts() {
        new HelpDialogs(texts, prompts).showShortcuts(commands.all());
    }

    @Override
    public void showAbout() {
        new HelpDialogs(texts, prompts).showAbout(version);
    }

    private void build() {
        ObservableValue<Appearance> appearance = scenes.themeProperty().map(theme -> Appearance.valueOf(theme.name()));
        MainMenu menu = new MainMenu(texts, commands, operations, model, view, appearance, this::appear);
        menu.addExport(new ExportMenu(texts, model, view, files, operations::exported));
        menu.setUseSystemMenuBar(true);
        toolBar.addThemeButton(themeButton());
        BorderPane root = new BorderPane(center);
        root.setTop(new VBox(menu, toolBar));
        root.setBottom(new StatusBar(texts, model.jobs(), state));
        root.styleProperty().bind(Bindings.concat("-fx-font-size: ", fontSize, "px;"));
        fontSize.subscribe((before, now) -> model.remember(settings -> settings.withFontSize(now.intValue())));
        FileDrop.install(center, texts, () -> view.get() != null, operations::importPaths);
        stage.setScene(scenes.scene(root));
        stage.getIcons().add(new Image(MainWindow.class.getResource("/org/khabir/ui/khabir.png").toExternalForm()));
        stage.titleProperty().bind(title());
        stage.setOnCloseRequest(event -> {
            event.consume();
            quit();
        });
        WindowMemory.restore(stage, model.settings().window());
        model.deskProperty().subscribe(this::show);
    }

    private void show(Desk desk) {
        closeView();
        if (desk == null) {
            view.set(null);
            center.getChildren().setAll(start);
        } else {
            List<Double> dividers = model.settings().dividers().getOrDefault(DIVIDERS, List.of());
            CaseModels models = CaseModels.of(desk, texts);
            rememberReadingSize(models.reader().style().fontSizeProperty());
            view.set(new CaseView(texts, models, prompts, operations, dividers, model.settings().views()));
            center.getChildren().setAll(view.get());
        }
    }

    private void rememberReadingSize(DoubleProperty size) {
        size.set(model.settings().readingSize());
        size.subscribe((before, now) -> model.remember(settings -> settings.withReadingSize(now.doubleValue())));
    }

    private void closeView() {
        if (view.get() != null) {
            keepBounds();
            view.get().close();
        }
    }

    private void leave() {
        keepBounds();
        stage.close();
    }

    private void keepBounds() {
        Map<String, List<Double>> dividers = view.get() == null
                ? model.settings().dividers() : Map.of(DIVIDERS, view.get().dividers());
        List<String> views = view.get() == null ? model.settings().views() : view.get().wideViews();
        model.remember(settings -> settings.withWindow(WindowMemory.of(stage), dividers).withViews(views));
    }

    private void appear(Appearance appearance) {
        scenes.themeProperty().set(Theme.valueOf(appearance.name()));
    }

    private Button themeButton() {
        Button button = Buttons.icon("mdi2t-theme-light-dark", texts.bind("shell.menu.theme"), () -> operations.appear(
                scenes.themeProperty().get() == Theme.LIGHT ? Appearance.DARK : Appearance.LIGHT, this::appear));
        button.setId("switch-theme");
        return button;
    }

    private ObservableValue<String> title() {
        return Bindings.createStringBinding(() -> view.get() == null ? texts.text("shell.app")
                : texts.text("shell.title", view.get().models().desk().workspace().name()), view, texts.wordingProperty());
    }

    private ObservableValue<List<String>> state() {
        ObservableValue<Number> count = view.flatMap(shown -> Bindings.size(shown.models().library().all()));
        return Bindings.createObjectBinding(() -> {
            if (model.openingProperty().get()) {
                return List.of(texts.text("shell.status.opening"));
            }
            return view.get() == null ? List.of(texts.text("shell.status.ready")) : List.of(
                    view.get().models().desk().workspace().name(), texts.text("shell.status.articles", count.getValue()));
        }, view, count, model.openingProperty(), texts.wordingProperty());
    }
}
