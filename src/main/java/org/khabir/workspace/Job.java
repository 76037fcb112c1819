package org.khabir.workspace;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Long work in the background. */
public interface Job<T> {

    /** Completes with the result, or with a {@link org.khabir.i18n.KhabirException}, or is cancelled. */
    CompletableFuture<T> result();

    /** Asks the work to stop soon; what is committed by then stays. Of an edit that is all or nothing. */
    void cancel();

    Progress progress();

    /** Calls {@code listener} with every progress, on the working thread. */
    void onProgress(Consumer<Progress> listener);
}
