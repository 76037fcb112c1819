package org.khabir.ui.shell;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes down, for each step of a walk through the window, the most that the FX thread computed at a stretch. */
final class StepWatch implements AutoCloseable {

    /**
     * What no step may take, in milliseconds of the FX thread's own computing: twice the 50 that the window is held to, for what is measured
     * may be several pieces of work in a row, in a program that has only just started, on a machine that runs other tests.
     */
    static final long USUAL = 100;
    /** What the first opening of a panel or dialog may: classes, fonts and style sheets are loaded, and nothing is compiled yet. */
    static final long OPENING = 1000;
    private static final Logger LOG = LoggerFactory.getLogger(StepWatch.class);

    private final FrameWatch watch = FrameWatch.start();
    private final List<String> tooLong = new ArrayList<>();

    static StepWatch start() {
        return new StepWatch();
    }

    void step(int number, String what, Runnable deed) {
        measure(number, what, USUAL, deed);
    }

    /** A step that opens something for the first time. */
    void opening(int number, String what, Runnable deed) {
        measure(number, what, OPENING, deed);
    }

    /** The steps that took more than they may, with what they took. */
    List<String> tooLong() {
        return List.copyOf(tooLong);
    }

    private void measure(int number, String what, long allowed, Runnable deed) {
        watch.longestWorkSince();
        try {
            deed.run();
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("Step " + number + ", " + what, e);
        }
        long longest = watch.longestWorkSince();
        LOG.info("{} {}: {} ms of {}", number, what, longest, allowed);
        if (longest > allowed) {
            tooLong.add(number + " " + what + ": " + longest);
        }
    }

    @Override
    public void close() {
        watch.close();
    }
}
