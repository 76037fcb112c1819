package org.khabir.ui.desk;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import org.khabir.i18n.KhabirException;
import org.khabir.ui.common.Tasks;

/**
 * Loads what a panel shows, in the background and one load at a time. Out of sight it only remembers that it is behind, and
 * loads when it comes into sight. Used on the FX thread.
 */
public final class Loader<T> {

    private static final Duration SHORTEST_REST = Duration.ofSeconds(1);
    /** Of the time that a flood of changes lasts, loads take a fifth at most. */
    private static final int REST_PER_LOAD = 4;

    private final Tasks tasks;
    private final ObservableValue<Boolean> inSight;
    private final Supplier<Callable<T>> request;
    private final Consumer<T> sink;
    private final Consumer<KhabirException> failures;
    private Wish wish = Wish.NONE;
    private boolean loading;
    private boolean resting;
    private long began;

    private enum Wish {
        NONE, SOON, NOW
    }

    /** @param request asked on the FX thread for each load; what it returns runs in the background */
    Loader(Tasks tasks, ObservableValue<Boolean> inSight, Supplier<Callable<T>> request, Consumer<T> sink,
           Consumer<KhabirException> failures) {
        this.tasks = tasks;
        this.inSight = inSight;
        this.request = request;
        this.sink = sink;
        this.failures = failures;
        inSight.subscribe((before, now) -> proceed());
    }

    /** Loads now, or as soon as the load under way is through; for what the person before the screen did. */
    public void load() {
        wish = Wish.NOW;
        proceed();
    }

    /** Loads before long: a flood of changes, as of an import, costs a load now and then, and one after the last of them. */
    public void loadSoon() {
        wish = wish == Wish.NOW ? Wish.NOW : Wish.SOON;
        proceed();
    }

    /** Loads what it is behind with, though it may be out of sight. */
    public void catchUp() {
        if (wish != Wish.NONE && !loading) {
            start();
        }
    }

    private void proceed() {
        if (inSight.getValue() && !loading && (wish == Wish.NOW || wish == Wish.SOON && !resting)) {
            start();
        }
    }

    private void start() {
        wish = Wish.NONE;
        loading = true;
        began = System.nanoTime();
        tasks.call(request.get()).onSuccess(sink).onError(KhabirException.class, failures).andFinally(this::loaded).start();
    }

    private void loaded() {
        loading = false;
        resting = true;
        Duration rest = Duration.ofNanos(System.nanoTime() - began).multipliedBy(REST_PER_LOAD);
        tasks.later(rest.compareTo(SHORTEST_REST) > 0 ? rest : SHORTEST_REST, this::rested);
        proceed();
    }

    private void rested() {
        resting = false;
        proceed();
    }
}
