package org.khabir.ui;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import org.khabir.ui.controls.Icons;
import org.khabir.ui.text.AppFont;
import org.khabir.ui.text.FirstText;

/** The toolkit and the fonts of windows, which start while settings are read and the first case is opened. */
public final class ToolkitStart {

    private final FutureTask<Void> toolkit = new FutureTask<>(() -> Platform.startup(() -> { }), null);
    private final FutureTask<List<byte[]>> fonts = new FutureTask<>(AppFont::read);
    private final FutureTask<Void> text = new FutureTask<>(this::prepareText, null);

    private ToolkitStart() {
    }

    /** Begins at once, on threads of its own; to be called once in the life of the program. */
    public static ToolkitStart begin() {
        ToolkitStart start = new ToolkitStart();
        begin("khabir-fonts", start.fonts);
        begin("khabir-toolkit", () -> {
            start.toolkit.run();
            start.text.run();
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
    void awaitText() {
        await(text);
    }

    private void prepareText() {
        FirstText.prepare(await(fonts));
        Icons.load();
    }

    private static void begin(String thread, Runnable work) {
        Thread.ofPlatform().daemon().name(thread).start(work);
    }

    private static <T> T await(FutureTask<T> task) {
        try {
            return task.get();
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
