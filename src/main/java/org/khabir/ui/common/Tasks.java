package org.khabir.ui.common;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * The only way to work in the background from the window: the work runs on a thread of its own, what follows on the FX
 * thread.
 *
 * <pre>{@code
 * tasks.call(() -> workspace.article(id))
 *      .onSuccess(this::show)
 *      .onError(KhabirException.class, failures::show)
 *      .andFinally(() -> busy.set(false))
 *      .start();
 * }</pre>
 */
public final class Tasks implements AutoCloseable {

    private final ExecutorService workers;
    private final Executor background;
    private final Executor delivery;
    private final BiConsumer<Duration, Runnable> pauses;
    private final Consumer<Throwable> onUnhandled;

    /** @param onUnhandled gets, on the FX thread, the failures that a task itself does not handle */
    public Tasks(Consumer<Throwable> onUnhandled) {
        AtomicInteger count = new AtomicInteger();
        this.workers = Executors.newCachedThreadPool(work ->
                Thread.ofPlatform().daemon().name("khabir-work-" + count.incrementAndGet()).unstarted(work));
        this.background = workers;
        this.delivery = Platform::runLater;
        this.pauses = (pause, then) -> CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS).execute(then);
        this.onUnhandled = onUnhandled;
    }

    private Tasks(Executor both, Consumer<Throwable> onUnhandled) {
        this.workers = null;
        this.background = both;
        this.delivery = both;
        this.pauses = (pause, then) -> then.run();
        this.onUnhandled = onUnhandled;
    }

    /** Does everything at once on the caller's thread: for view models where there is no toolkit. */
    public static Tasks immediate(Consumer<Throwable> onUnhandled) {
        return new Tasks(Runnable::run, onUnhandled);
    }

    /** Prepares {@code work}; nothing happens before {@link Task#start}. */
    public <T> Task<T> call(Callable<T> work) {
        return new Task<>(this, work);
    }

    /** As {@link #call}, for work without a result. */
    public Task<Void> run(Work work) {
        return call(() -> {
            work.run();
            return null;
        });
    }

    /** Runs {@code action} on the FX thread after {@code pause}. */
    public void later(Duration pause, Runnable action) {
        pauses.accept(pause, () -> delivery.execute(action));
    }

    /** Interrupts what still runs. */
    @Override
    public void close() {
        if (workers != null) {
            workers.shutdownNow();
        }
    }

    <T> Running start(Callable<T> work, Consumer<FutureTask<T>> deliver) {
        FutureTask<T> future = new FutureTask<>(work) {
            @Override
            protected void done() {
                delivery.execute(() -> deliver.accept(this));
            }
        };
        background.execute(future);
        return () -> future.cancel(true);
    }

    <T> void deliver(Task<T> task, FutureTask<T> future) {
        try {
            task.succeeded(future.get());
        } catch (CancellationException e) {
            return;
        } catch (ExecutionException e) {
            if (!task.failed(e.getCause())) {
                onUnhandled.accept(e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            task.ended();
        }
    }

    /** Work that may fail. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /** A task under way. */
    @FunctionalInterface
    public interface Running {
        /** Interrupts the work; neither its result nor its failure is delivered any more, only what comes finally. */
        void cancel();
    }
}
