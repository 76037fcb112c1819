package org.khabir.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Background work and what follows it; made by {@link Tasks}, each started once. */
public final class Task<T> {

    private final Tasks tasks;
    private final Callable<T> work;
    private final List<Handler<?>> handlers = new ArrayList<>();
    private Consumer<? super T> onSuccess = result -> { };
    private Runnable andFinally = () -> { };

    Task(Tasks tasks, Callable<T> work) {
        this.tasks = tasks;
        this.work = work;
    }

    public Task<T> onSuccess(Consumer<? super T> action) {
        onSuccess = action;
        return this;
    }

    /** For failures of {@code type}; of several such handlers the first that fits is asked. */
    public <E extends Throwable> Task<T> onError(Class<E> type, Consumer<? super E> action) {
        handlers.add(new Handler<>(type, action));
        return this;
    }

    /** Runs last in any case: after success, failure and cancellation. */
    public Task<T> andFinally(Runnable action) {
        andFinally = action;
        return this;
    }

    public Tasks.Running start() {
        return tasks.start(work, future -> tasks.deliver(this, future));
    }

    void succeeded(T result) {
        onSuccess.accept(result);
    }

    boolean failed(Throwable failure) {
        return handlers.stream().anyMatch(handler -> handler.handles(failure));
    }

    void ended() {
        andFinally.run();
    }

    private record Handler<E extends Throwable>(Class<E> type, Consumer<? super E> action) {
        boolean handles(Throwable failure) {
            if (!type.isInstance(failure)) {
                return false;
            }
            action.accept(type.cast(failure));
            return true;
        }
    }
}
