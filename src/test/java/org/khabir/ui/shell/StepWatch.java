package org.khabir.ui.shell;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes down, for each step of a walk through the window, the longest piece of work of the FX thread. */
final class StepWatch implements AutoCloseable {

    /** What a piece of work may take, in milliseconds of the FX thread’s own computing. */
    static final long USUAL = 50;
    private static final Logger LOG = LoggerFactory.getLogger(StepWatch.class);

    private final WorkWatch watch = WorkWatch.start();
    private final List<String> tooLong = new ArrayList<>();

    static StepWatch start() {
        return new StepWatch();
    }

    void step(int number, String what, Runnable deed) {
        within(USUAL, number, what, deed);
    }

    /** A step of which a piece of work may take that many milliseconds. */
    void within(long allowed, int number, String what, Runnable deed) {
        watch.take();
        try {
            deed.run();
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("Step " + number + ", " + what, e);
        }
        List<WorkWatch.Piece> pieces = watch.take();
        LOG.info("{} {}: {} ms of {}", number, what, pieces.getFirst().millis(), allowed);
        pieces.stream().filter(piece -> piece.millis() > allowed)
                .forEach(piece -> tooLong.add(number + " " + what + ": " + piece.millis() + " ms, " + piece.where()));
    }

    /** The pieces of work that took more than they may. */
    List<String> tooLong() {
        return List.copyOf(tooLong);
    }

    @Override
    public void close() {
        watch.close();
    }
}
