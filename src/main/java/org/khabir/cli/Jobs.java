package org.khabir.cli;

import java.util.concurrent.CompletionException;
import org.khabir.i18n.KhabirException;
import org.khabir.workspace.Job;

/** Waits for background work, which the command line has nothing better to do than. */
final class Jobs {

    private Jobs() {
    }

    /** The job's result; its failure is thrown as it is. */
    static <T> T await(Job<T> job) throws KhabirException {
        try {
            return job.result().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof KhabirException known) {
                throw known;
            }
            throw e;
        }
    }
}
