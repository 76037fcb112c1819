package org.khabir.ui.jobs;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.khabir.workspace.Progress;

/** Estimates how long a job will still take, by how fast its present stage has gone so far. */
final class RemainingTime {

    private static final long NANOS_BEFORE_THE_FIRST = TimeUnit.SECONDS.toNanos(3);

    private Progress begun;
    private long begunAt;

    /**
     * Takes note of {@code progress}; empty as long as nothing can be said.
     *
     * @param now of a clock that only goes forward, in nanoseconds
     */
    Optional<Duration> after(Progress progress, long now) {
        if (begun == null || !begun.stage().equals(progress.stage()) || begun.total() != progress.total() || progress.done() < begun.done()) {
            begun = progress;
            begunAt = now;
        }
        long done = progress.done() - begun.done();
        long passed = now - begunAt;
        if (progress.total() == 0 || done <= 0 || passed < NANOS_BEFORE_THE_FIRST) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofNanos((long) ((double) passed / done * (progress.total() - progress.done()))));
    }
}
