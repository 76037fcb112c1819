package org.khabir.ui.jobs;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.khabir.i18n.KhabirException;
import org.khabir.workspace.Job;
import org.khabir.workspace.Progress;

/** A job as the task area shows it: under way, or how it ended. Used on the FX thread. */
public final class TaskLine {

    /** Where a job stands. */
    public enum State {
        RUNNING, CANCELLING, DONE, CANCELLED, FAILED
    }

    private final Job<?> job;
    private final String nameKey;
    private final RemainingTime remainingTime = new RemainingTime();
    private final ReadOnlyObjectWrapper<Progress> progress = new ReadOnlyObjectWrapper<>(this, "progress");
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", State.RUNNING);
    private Duration remaining;
    private KhabirException failure;

    TaskLine(Job<?> job, long now) {
        this.job = job;
        this.nameKey = job.progress().stage();
        proceed(now);
    }

    /** The key of what the job is: of its first stage. */
    public String nameKey() {
        return nameKey;
    }

    public ReadOnlyObjectProperty<Progress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public boolean isRunning() {
        return state.get() == State.RUNNING || state.get() == State.CANCELLING;
    }

    /** How long it will still take, as of the last progress; empty as long as nothing can be said. */
    public Optional<Duration> remaining() {
        return Optional.ofNullable(remaining);
    }

    /** Why it failed; empty where it did not. */
    public Optional<KhabirException> failure() {
        return Optional.ofNullable(failure);
    }

    /** Asks the job to stop. */
    public void cancel() {
        if (state.get() == State.RUNNING) {
            state.set(State.CANCELLING);
            job.cancel();
        }
    }

    void proceed(long now) {
        Progress reached = job.progress();
        remaining = remainingTime.after(reached, now).orElse(null);
        progress.set(reached);
    }

    void end(State end) {
        remaining = null;
        state.set(end);
    }

    void fail(KhabirException reason) {
        failure = reason;
        end(State.FAILED);
    }
}
