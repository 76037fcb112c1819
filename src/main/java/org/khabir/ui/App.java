package org.khabir.ui;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.khabir.i18n.KhabirException;
import org.khabir.i18n.Wording;
import org.khabir.settings.Display;
import org.khabir.ui.common.Scenes;
import org.khabir.ui.common.Tasks;
import org.khabir.ui.common.Texts;
import org.khabir.ui.common.Theme;
import org.khabir.ui.shell.AppContext;
import org.khabir.ui.shell.EarlyCase;
import org.khabir.ui.shell.MainWindow;
import org.khabir.ui.shell.PlatformFileDialogs;
import org.khabir.ui.shell.ShellViewModel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The program with its window. */
public final class App extends Application {

    private static final Logger LOG = LoggerFactory.getLogger(App.class);
    /** The bundles of which the window's first picture shows texts; they are read while the toolkit starts. */
    private static final List<String> FIRST_TEXTS = List.of("shell", "tasks", "palette", "reader", "library", "controls", "entities", "terms", "results",
            "meetings", "matrix", "timeline", "notes", "history");

    private final ToolkitStart toolkit;
    private final AppContext context;
    private final Tasks tasks = new Tasks(this::unexpected);
    private final ShellViewModel model;
    private final Texts texts;
    private final CompletableFuture<Void> closed = new CompletableFuture<>();
    private MainWindow window;
    private boolean complaining;

    private App(ToolkitStart toolkit, AppContext context) {
        this.toolkit = toolkit;
        this.context = context;
        this.texts = new Texts(wording(context.settings().current().display()));
        this.model = new ShellViewModel(context.cases(), context.settings(), tasks, this::failed);
    }

    /**
     * Opens the window, and returns when it has been closed and the open case with it.
     *
     * @throws UnsupportedOperationException where there is no display
     */
    public static void run(ToolkitStart toolkit, AppContext context) {
        if (context.initialCase() == null && !context.sampleFirst()) {
            open(toolkit, context);
            return;
        }
        try (EarlyCase early = new EarlyCase(context.cases(), context.initialCase())) {
            open(toolkit, context.with(early));
        }
    }

    private static void open(ToolkitStart toolkit, AppContext context) {
        App app = new App(toolkit, context);
        FIRST_TEXTS.forEach(app.texts.messages()::bundle);
        toolkit.awaitToolkit();
        Platform.runLater(() -> app.orEnd(() -> app.start(new Stage())));
        try {
            app.closed.join();
        } finally {
            app.model.close();
            app.tasks.close();
        }
    }

    /** A window that cannot be made ends the program, with the reason. */
    private void orEnd(Runnable making) {
        try {
            making.run();
        } catch (RuntimeException e) {
            closed.completeExceptionally(e);
        }
    }

    @Override
    public void start(Stage stage) {
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> unexpected(failure));
        openFirst();
        Display display = context.settings().current().display();
        Scenes scenes = new Scenes(texts, Theme.valueOf(display.appearance().name()));
        scenes.interfaceSizeProperty().set(display.interfaceSize());
        toolkit.awaitText();
        PlatformFileDialogs files = new PlatformFileDialogs(texts, () -> stage,
                () -> context.settings().current().lastFolder(), getHostServices()::showDocument);
        window = new MainWindow(stage, texts, scenes, model, files, context.version());
        stage.setOnHidden(event -> closed.complete(null));
        switch (context.until()) {
            case CLOSED -> { }
            case USABLE -> window.whenUsable(() -> {
                context.onUsable().run();
                window.quit();
            });
            case SETTLED -> window.whenSettled(window::quit);
        }
        // A case that is open by now is in the window's first picture.
        Platform.runLater(() -> orEnd(stage::show));
    }

    private static Wording wording(Display display) {
        return new Wording(display.language(), display.digits(), display.calendars());
    }

    private void openFirst() {
        if (context.initialCase() != null) {
            model.open(context.initialCase());
        } else if (context.sampleFirst()) {
            model.openSample();
        }
    }

    private void failed(KhabirException failure) {
        LOG.warn("{}", failure.getMessage(), failure);
        complain(texts.text(failure));
    }

    private void unexpected(Throwable failure) {
        LOG.error("Unexpected failure", failure);
        complain(texts.text("errors.ui.unexpected", failure.getClass().getSimpleName()));
    }

    /** One dialog at a time, and none in the middle of a layout. */
    private void complain(String message) {
        Platform.runLater(() -> {
            if (!complaining && window != null) {
                complaining = true;
                try {
                    window.showFailure(message);
                } finally {
                    complaining = false;
                }
            }
        });
    }
}
