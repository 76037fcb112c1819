package org.khabir.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes down, for each step of a walk through the window, the longest piece of work of the FX thread, and which were longer than they may be. */
final class StepWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StepWatch.class);

    private final WorkWatch watch = WorkWatch.start();
    private final Map<Integer, String> tooLong = new TreeMap<>();
    private final long allowed;
    private final Map<Integer, Long> exceptions;

    private StepWatch(long allowed, Map<Integer, Long> exceptions) {
        this.allowed = allowed;
        this.exceptions = exceptions;
    }

    /** No piece of work may take more than 50 ms of the thread’s own computing; the pictures of panels at a change of theme come close to it. */
    static StepWatch usual() {
        return new StepWatch(50, Map.of(27, 80L));
    }

    /** What is done for the first time loads classes, fonts and styles, and runs as it was compiled by nobody yet. */
    static StepWatch ofTheFirstTime() {
        return new StepWatch(150, Map.of(1, 300L, 2, 200L));
    }

    void step(int number, String what, Runnable deed) {
        watch.take();
        try {
            deed.run();
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("Step " + number + ", " + what, e);
        }
        long most = exceptions.getOrDefault(number, allowed);
        List<WorkWatch.Piece> pieces = watch.take();
        LOG.info("{} {}: {} ms of {}", number, what, pieces.getFirst().millis(), most);
        if (pieces.getFirst().millis() > most) {
            tooLong.put(number, what + ": " + pieces.getFirst().millis() + " ms, " + pieces.getFirst().where());
        }
    }

    /** The steps with a piece of work that took more than it may. */
    Map<Integer, String> tooLong() {
        return tooLong;
    }

    @Override
    public void close() {
        watch.close();
    }
}
