package org.khabir.bench;

import java.io.IOException;
import org.khabir.i18n.KhabirException;

/** Takes the time of a piece of work. */
final class Stopwatch {

    /** Work that may fail as reading, storing and writing do. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException, KhabirException;
    }

    private Stopwatch() {
    }

    /** Nanoseconds that {@code work} took. */
    static long nanos(Work work) throws IOException, KhabirException {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }
}
