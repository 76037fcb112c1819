package org.khabir.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.image.Image;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;
import org.khabir.settings.DeskLayout;
import org.khabir.settings.WindowBounds;
import org.khabir.ui.common.Scenes;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Prompts;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.palette.PaletteView;
import org.khabir.ui.palette.PaletteViewModel;
import org.khabir.ui.reader.ReadingStyle;

/** The main window: puts its parts together, and shows the open case or, where there is none, the ways to one. */
public final class MainWindow implements WindowActions {

    private final Texts texts;
    private final Scenes scenes;
    private final ShellViewModel model;
    private final String version;
    private final Stage stage;
    private final StackPane center = new StackPane();
    private final ObjectProperty<CaseView> view = new SimpleObjectProperty<>(this, "view");
    private final Preferences preferences;
    private final FileDialogs files;
    private final Prompts prompts;
    private final Operations operations;
    private final Commands commands;
    private final MainToolBar toolBar;
    private final Once<StartView> start;
    private final MainMenu menu;
    private final PaletteViewModel palette;
    private final PaletteSources sources;
    private final ObservableValue<List<String>> state;
    private final Rehearsal rehearsal;

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
        this.preferences = new Preferences(texts, scenes, display -> model.remember(settings -> settings.withDisplay(display)));
        this.prompts = new Prompts(texts, () -> stage);
        this.operations = new Operations(texts, model, view::get, prompts, files, new Notices(center));
        this.commands = new Commands(texts, view, operations, this, preferences);
        this.toolBar = new MainToolBar(texts, commands, operations, preferences);
        this.start = new Once<>(() -> new StartView(texts, model, operations));
        this.menu = new MainMenu(texts, commands, operations, model, view, preferences);
        this.palette = new PaletteViewModel(model.tasks(), model.failures());
        this.sources = new PaletteSources(texts, operations);
        this.state = state();
        this.rehearsal = new Rehearsal(scenes);
        build();
    }

    /** Calls {@code action} once, as soon as an article of the first case can be read and the case's names are listed. */
    public void whenUsable(Runnable action) {
        new FirstSight(view.flatMap(CaseView::usable).orElse(false), action).start();
    }

    /** Calls {@code action} once, as soon as all panels of the first case are made, after dialogs were rehearsed, some time after it can be used. */
    public void whenSettled(Runnable action) {
        new FirstSight(view.flatMap(CaseView::completeProperty).orElse(false), action).start();
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
    public void openPalette() {
        Desk desk = model.deskProperty().get();
        palette.open(desk == null ? List.of(sources.actions(menu)) : List.of(sources.actions(menu), sources.entities(view.get()),
                sources.articles(view.get())), typed -> desk == null ? null : sources.search(typed));
    }

    @Override
    public void showSettings() {
        prompts.tell(texts.bind("shell.settings.title"), new SettingsForm(texts, preferences));
    }

    @Override
    public void showShortcuts() {
        new HelpDialogs(texts, prompts).showShortcuts(menu);
    }

    @Override
    public void showAbout() {
        new HelpDialogs(texts, prompts).showAbout(version);
    }

    /** True once nothing is left to prepare: dialogs were rehearsed, and where a case is open its panels are all made and up to date. */
    boolean isSettled() {
        return view.get() == null ? rehearsal.overProperty().get() : view.get().completeProperty().getValue() && view.get().isUpToDate();
    }

    Commands commands() {
        return commands;
    }

    PaletteViewModel palette() {
        return palette;
    }

    private void build() {
        menu.addExport(new ExportMenu(texts, model, view, files, operations::exported));
        menu.setUseSystemMenuBar(true);
        BorderPane root = new BorderPane(center);
        root.setTop(new VBox(menu, toolBar));
        root.setBottom(new StatusBar(texts, model.jobs(), state));
        FileDrop.install(center, texts, () -> view.get() != null, operations::importPaths);
        stage.setScene(scenes.scene(new StackPane(root, new PaletteView(texts, palette))));
        stage.getIcons().add(new Image(MainWindow.class.getResource("/org/khabir/ui/khabir.png").toExternalForm()));
        stage.titleProperty().bind(title());
        stage.setOnCloseRequest(event -> {
            event.consume();
            quit();
        });
        Subscription looks = scenes.onNewLook(() -> Optional.ofNullable(view.get()).ifPresent(CaseView::undress), () -> Optional.ofNullable(view.get()).ifPresent(CaseView::dress));
        stage.addEventHandler(WindowEvent.WINDOW_SHOWN, shown -> prepare());
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, hidden -> {
            preferences.close();
            looks.unsubscribe();
        });
        WindowMemory.restore(stage, model.settings().window());
        model.deskProperty().subscribe(this::show);
        model.openingProperty().subscribe((before, now) -> {
            if (view.get() == null) {
                offerCases();
            }
        });
        rehearsal.overProperty().subscribe(over -> prepare());
    }

    /** What panels are made of is rehearsed before they are: each of them then takes less of a moment. A window without a case has time for it too. */
    private void prepare() {
        boolean reading = view.get() != null && view.get().reading().getValue();
        boolean idle = view.get() == null && stage.isShowing() && !model.openingProperty().get();
        if (reading && rehearsal.overProperty().get()) {
            view.get().makePanels();
        } else if (reading || idle) {
            rehearsal.start();
        }
    }

    private void show(Desk desk) {
        closeView();
        if (desk == null) {
            view.set(null);
            offerCases();
        } else {
            DeskLayout layout = model.settings().desk(desk.workspace().folder().toAbsolutePath());
            ReadingStyle style = new ReadingStyle(model.settings().reading());
            style.onChange(look -> model.remember(settings -> settings.withReading(look)));
            Texts ofCase = texts.followers();
            CaseModels models = CaseModels.of(desk, ofCase, new Texts(texts.wordingProperty().get()), style);
            view.set(new CaseView(ofCase, models, prompts, operations, preferences::nextAppearance, layout));
            view.get().reading().subscribe(reading -> prepare());
            if (!stage.isShowing()) {
                view.get().fill();
            }
            center.getChildren().setAll(view.get());
        }
    }

    /** Shows the ways to a case, unless one is on its way already. */
    private void offerCases() {
        center.getChildren().setAll(model.openingProperty().get() ? List.of() : List.of(start.get()));
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
        WindowBounds bounds = WindowMemory.of(stage);
        if (view.get() == null) {
            model.remember(settings -> settings.withWindow(bounds));
        } else {
            DeskLayout layout = view.get().deskLayout();
            Path folder = view.get().models().desk().workspace().folder().toAbsolutePath();
            model.remember(settings -> settings.withWindow(bounds).withDesk(folder, layout));
        }
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
