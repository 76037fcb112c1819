package org.khabir.ui;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import org.khabir.ui.controls.Icons;
import org.khabir.ui.text.AppFont;

/** The toolkit and the fonts of windows, which start while settings are read and the first case is opened. */
public final class ToolkitStart {

    private final FutureTask<Void> toolkit = new FutureTask<>(() -> Platform.startup(() -> { }), null);
    private final FutureTask<Void> fonts = new FutureTask<>(ToolkitStart::loadFonts, null);

    private ToolkitStart() {
    }

    /** Begins at once, on a thread of its own; to be called once in the life of the program. */
    public static ToolkitStart begin() {
        ToolkitStart start = new ToolkitStart();
        Thread.ofPlatform().daemon().name("khabir-toolkit").start(() -> {
            start.toolkit.run();
            start.fonts.run();
        });
        return start;
    }

    /**
     * Waits until there is an FX thread.
     *
     * @throws UnsupportedOperationException where there is no display
     */
    void awaitToolkit() {
        await(toolkit);
    }

    /** Waits until text and pictures can be drawn; to be called before the first of them is made. */
    void awaitFonts() {
        await(fonts);
    }

    private static void loadFonts() {
        AppFont.load();
        Icons.load();
    }

    private static void await(FutureTask<Void> task) {
        try {
            task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
