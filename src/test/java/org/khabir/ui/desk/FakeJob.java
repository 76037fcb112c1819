package org.khabir.ui.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.khabir.workspace.Job;
import org.khabir.workspace.Progress;

/** A job that a test moves on by hand. */
public final class FakeJob<T> implements Job<T> {

    private final CompletableFuture<T> result = new CompletableFuture<>();
    private final List<Consumer<Progress>> listeners = new ArrayList<>();
    private Progress progress = new Progress("job.importing", 0, 0, "");
    public boolean cancelAsked;

    public void proceed(long done, long total) {
        progress = new Progress("job.importing", done, total, "خبر.txt");
        listeners.forEach(listener -> listener.accept(progress));
    }

    @Override
    public CompletableFuture<T> result() {
        return result;
    }

    @Override
    public void cancel() {
        cancelAsked = true;
    }

    @Override
    public Progress progress() {
        return progress;
    }

    @Override
    public void onProgress(Consumer<Progress> listener) {
        listeners.add(listener);
    }
}
