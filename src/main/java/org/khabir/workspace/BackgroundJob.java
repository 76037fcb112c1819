package org.khabir.workspace;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.khabir.i18n.KhabirException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A job that a thread of the workspace works on. */
final class BackgroundJob<T> implements Job<T>, Runnable {

    /** The work itself: reports how far it is, and looks now and then whether it is to stop. */
    @FunctionalInterface
    interface Work<T> {
        T of(BackgroundJob<T> job) throws KhabirException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundJob.class);

    private final Work<T> work;
    private final CompletableFuture<T> result = new CompletableFuture<>();
    private final List<Consumer<Progress>> listeners = new CopyOnWriteArrayList<>();
    private volatile Progress progress;
    private volatile boolean cancelled;

    BackgroundJob(String stage, Work<T> work) {
        this.work = work;
        this.progress = new Progress(stage, 0, 0, "");
    }

    @Override
    public void run() {
        try {
            result.complete(work.of(this));
        } catch (KhabirException e) {
            result.completeExceptionally(e);
        } catch (CancellationException e) {
            result.cancel(false);
        } catch (RuntimeException | Error e) {
            LOG.error("A job broke off: {}", progress.stage(), e);
            result.completeExceptionally(e);
        }
    }

    @Override
    public CompletableFuture<T> result() {
        return result;
    }

    @Override
    public void cancel() {
        cancelled = true;
    }

    boolean isCancelled() {
        return cancelled || result.isCancelled();
    }

    @Override
    public Progress progress() {
        return progress;
    }

    /** @throws CancellationException where the job is to stop */
    void requireNotCancelled() {
        if (isCancelled()) {
            throw new CancellationException();
        }
    }

    void report(long done, long total, String item) {
        report(progress.stage(), done, total, item);
    }

    /** @param stage what it does now: a key of the {@code job} bundle */
    void report(String stage, long done, long total, String item) {
        Progress next = new Progress(stage, done, total, item);
        progress = next;
        for (Consumer<Progress> listener : listeners) {
            try {
                listener.accept(next);
            } catch (RuntimeException e) {
                LOG.error("A listener to the progress of {} failed", next.stage(), e);
            }
        }
    }

    @Override
    public void onProgress(Consumer<Progress> listener) {
        listeners.add(listener);
    }
}
