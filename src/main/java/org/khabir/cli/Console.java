package org.khabir.cli;

import java.io.PrintWriter;
import org.khabir.i18n.KhabirException;
import org.khabir.i18n.Messages;
import org.khabir.workspace.Job;
import org.khabir.workspace.Progress;

/** What the command line says: results on standard output, everything else on standard error. */
record Console(Messages messages, PrintWriter out, PrintWriter err) {

    private static final long NANOS_BETWEEN_LINES = 1_000_000_000L;

    /** A line of the result, as it is. */
    void result(String line) {
        out.println(line);
    }

    void note(String key, Object... arguments) {
        err.println(messages.text(key, arguments));
    }

    void error(KhabirException failure) {
        err.println(failure.message(messages));
    }

    /** Writes the progress of {@code job} to standard error, a line a second at most. */
    void follow(Job<?> job) {
        job.onProgress(new java.util.function.Consumer<>() {
            private long last = System.nanoTime() - NANOS_BETWEEN_LINES;

            @Override
            public synchronized void accept(Progress progress) {
                if (System.nanoTime() - last >= NANOS_BETWEEN_LINES) {
                    last = System.nanoTime();
                    err.println(messages.text(progress.stage()) + " " + progress.done()
                            + (progress.total() > 0 ? "/" + progress.total() : "") + " " + progress.item());
                }
            }
        });
    }
}
