package org.khabir.ui.jobs;

import java.time.Duration;
import java.util.List;
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
    private final List<String> nameArguments;
    private final RemainingTime remainingTime = new RemainingTime();
    private final ReadOnlyObjectWrapper<Progress> progress = new ReadOnlyObjectWrapper<>(this, "progress");
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", State.RUNNING);
    private Duration remaining;
    private KhabirException failure;

    /** Names the job after its first stage. */
    TaskLine(Job<?> job, long now) {
        this(job, job.progress().stage(), List.of(), now);
    }

    TaskLine(Job<?> job, String nameKey, List<String> nameArguments, long now) {
        this.job = job;
        this.nameKey = nameKey;
        this.nameArguments = List.copyOf(nameArguments);
        proceed(now);
    }

    /** The key of what the job is. */
    public String nameKey() {
        return nameKey;
    }

    /** What belongs to {@link #nameKey}. */
    public List<String> nameArguments() {
        return nameArguments;
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
