package org.khabir.ui.desk;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.khabir.i18n.KhabirException;
import org.khabir.ui.common.Tasks;

/**
 * Loads what a panel shows, in the background. Asked again while it loads, it loads once more afterwards, with a breath in
 * between, so that a flood of changes costs a few loads a second and no more. Used on the FX thread.
 */
public final class Loader<T> {

    private static final long BREATH_MILLIS = 500;

    private final Tasks tasks;
    private final Supplier<Callable<T>> request;
    private final Consumer<T> sink;
    private final Consumer<KhabirException> failures;
    private boolean loading;
    private boolean again;

    /** @param request asked on the FX thread for each load; what it returns runs in the background */
    Loader(Tasks tasks, Supplier<Callable<T>> request, Consumer<T> sink, Consumer<KhabirException> failures) {
        this.tasks = tasks;
        this.request = request;
        this.sink = sink;
        this.failures = failures;
    }

    /** Loads now, or as soon as the load under way is through. */
    public void load() {
        if (loading) {
            again = true;
        } else {
            start(request.get());
        }
    }

    private void start(Callable<T> work) {
        loading = true;
        tasks.call(work).onSuccess(sink).onError(KhabirException.class, failures).andFinally(this::loaded).start();
    }

    private void loaded() {
        loading = false;
        if (again) {
            again = false;
            Callable<T> work = request.get();
            start(() -> {
                Thread.sleep(BREATH_MILLIS);
                return work.call();
            });
        }
    }
}
