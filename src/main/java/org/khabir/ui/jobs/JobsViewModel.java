package org.khabir.ui.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.khabir.i18n.KhabirException;
import org.khabir.ui.common.Tasks;
import org.khabir.workspace.Job;
import org.khabir.workspace.Progress;

/** The jobs under way; the one started last is shown. Used on the FX thread. */
public final class JobsViewModel {

    private final Tasks tasks;
    private final Consumer<KhabirException> failures;
    private final List<Job<?>> running = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Progress> progress = new ReadOnlyObjectWrapper<>(this, "progress");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyBooleanWrapper cancelling = new ReadOnlyBooleanWrapper(this, "cancelling");

    public JobsViewModel(Tasks tasks, Consumer<KhabirException> failures) {
        this.tasks = tasks;
        this.failures = failures;
    }

    /** How far the job shown has come, null where none runs. */
    public ReadOnlyObjectProperty<Progress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** True from {@link #cancel} until the job has stopped. */
    public ReadOnlyBooleanProperty cancellingProperty() {
        return cancelling.getReadOnlyProperty();
    }

    /** Follows a job that has been started; {@code onDone} gets its result, unless it fails or is cancelled. */
    public <T> void follow(Job<T> job, Consumer<T> onDone) {
        running.add(job);
        busy.set(true);
        progress.set(job.progress());
        AtomicBoolean underWay = new AtomicBoolean();
        job.onProgress(step -> {
            if (underWay.compareAndSet(false, true)) {
                tasks.call(() -> underWay.getAndSet(false)).onSuccess(any -> show(job)).start();
            }
        });
        job.result().whenComplete((result, failure) -> tasks.call(() -> outcome(result, failure))
                .onSuccess(onDone)
                .onError(CancellationException.class, cancelled -> { })
                .onError(KhabirException.class, failures)
                .andFinally(() -> ended(job)).start());
    }

    /** Asks the job shown to stop. */
    public void cancel() {
        if (!running.isEmpty()) {
            cancelling.set(true);
            running.getLast().cancel();
        }
    }

    private void show(Job<?> job) {
        if (!running.isEmpty() && running.getLast() == job) {
            progress.set(job.progress());
        }
    }

    private void ended(Job<?> job) {
        running.remove(job);
        busy.set(!running.isEmpty());
        cancelling.set(false);
        progress.set(running.isEmpty() ? null : running.getLast().progress());
    }

    private static <T> T outcome(T result, Throwable failure) throws Exception {
        Throwable cause = failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
        if (cause instanceof Exception exception) {
            throw exception;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return result;
    }
}
