package org.khabir.ui.jobs;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.khabir.i18n.KhabirException;
import org.khabir.ui.common.Tasks;
import org.khabir.workspace.Job;
import org.khabir.workspace.Progress;

/** The jobs under way and those that ended and were not dismissed yet. Used on the FX thread. */
public final class JobsViewModel {

    private static final Duration LONG = Duration.ofMillis(500);
    private static final Duration BETWEEN_STEPS = Duration.ofMillis(50);

    private final Tasks tasks;
    private final Consumer<KhabirException> failures;
    private final LongSupplier nanoClock;
    private final ObservableList<TaskLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<TaskLine> current = new ReadOnlyObjectWrapper<>(this, "current");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");

    public JobsViewModel(Tasks tasks, Consumer<KhabirException> failures) {
        this(tasks, failures, System::nanoTime);
    }

    JobsViewModel(Tasks tasks, Consumer<KhabirException> failures, LongSupplier nanoClock) {
        this.tasks = tasks;
        this.failures = failures;
        this.nanoClock = nanoClock;
    }

    /** All, the latest first. */
    public ObservableList<TaskLine> lines() {
        return lines;
    }

    /** Of those that run, the one started last; null where none does. */
    public ReadOnlyObjectProperty<TaskLine> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** How far the current job has come, null where none runs. */
    public ObservableValue<Progress> progressProperty() {
        return current.flatMap(TaskLine::progressProperty);
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Follows a job that has been started; {@code onDone} gets its result, unless it fails or is cancelled. */
    public <T> void follow(Job<T> job, Consumer<? super T> onDone) {
        TaskLine line = new TaskLine(job, nanoClock.getAsLong());
        list(line);
        follow(job, line, onDone);
    }

    /**
     * As {@link #follow(Job, Consumer)}, for work that is short as a rule: it is listed only while it takes long, and where it did not
     * come to its end.
     *
     * @param nameKey the key of what it is, in any bundle, with {@code arguments}
     */
    public <T> void followIfLong(Job<T> job, String nameKey, List<String> arguments, Consumer<? super T> onDone) {
        TaskLine line = new TaskLine(job, nameKey, arguments, nanoClock.getAsLong());
        follow(job, line, result -> {
            lines.remove(line);
            onDone.accept(result);
        });
        tasks.later(LONG, () -> {
            if (line.isRunning()) {
                list(line);
            }
        });
    }

    private void list(TaskLine line) {
        lines.addFirst(line);
        sumUp();
    }

    private <T> void follow(Job<T> job, TaskLine line, Consumer<? super T> onDone) {
        AtomicBoolean underWay = new AtomicBoolean();
        job.onProgress(step -> {
            if (underWay.compareAndSet(false, true)) {
                tasks.later(BETWEEN_STEPS, () -> {
                    underWay.set(false);
                    line.proceed(nanoClock.getAsLong());
                });
            }
        });
        job.result().whenComplete((result, failure) -> tasks.call(() -> outcome(result, failure))
                .onSuccess(value -> {
                    line.end(TaskLine.State.DONE);
                    onDone.accept(value);
                })
                .onError(CancellationException.class, cancelled -> line.end(TaskLine.State.CANCELLED))
                .onError(KhabirException.class, reason -> {
                    line.fail(reason);
                    failures.accept(reason);
                })
                .andFinally(this::sumUp).start());
    }

    /** Asks all jobs to stop. */
    public void cancelAll() {
        lines.forEach(TaskLine::cancel);
    }

    /** Asks the current job to stop. */
    public void cancel() {
        if (current.get() != null) {
            current.get().cancel();
        }
    }

    /** Takes a job that has ended off the list. */
    public void dismiss(TaskLine line) {
        if (!line.isRunning()) {
            lines.remove(line);
        }
    }

    /** Takes all jobs that have ended off the list. */
    public void dismissEnded() {
        lines.removeIf(line -> !line.isRunning());
    }

    private void sumUp() {
        current.set(lines.stream().filter(TaskLine::isRunning).findFirst().orElse(null));
        busy.set(current.get() != null);
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
