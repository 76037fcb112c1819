package org.khabir.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does one thing after another in the window, and logs how long each keeps the FX thread: its longest piece of computing, and the longest wait by the clock. */
abstract class WatchFixture extends ShellFixture {

    private static final Logger LOG = LoggerFactory.getLogger(WatchFixture.class);
    private static final int AFTERWARDS = 15;
    private static final long LONG_MILLIS = 50;
    private static final long PATIENCE_MINUTES = 2;

    private final List<String> longOnes = new ArrayList<>();
    private long longest;

    /** Runs the action and waits until it is done, and for some frames more. */
    void step(String name, Runnable action, BooleanSupplier done) {
        steps(name, 1, action, done);
    }

    /** The same with an action that is repeated, in a frame each. */
    void steps(String name, int times, Runnable action, BooleanSupplier done) {
        System.gc();
        try (WorkWatch work = WorkWatch.start(); FrameWatch watch = FrameWatch.start()) {
            long start = System.nanoTime();
            for (int i = 0; i < times; i++) {
                run(action);
                pulse();
            }
            waitLong(done);
            long millis = (System.nanoTime() - start) / 1_000_000;
            for (int i = 0; i < AFTERWARDS; i++) {
                pulse();
            }
            tell(name, millis, watch, work.take());
        }
    }

    /** Logs which steps had a long piece of work. */
    void tellLongOnes() {
        LOG.info("longest piece {} ms; over {} ms: {}", longest, LONG_MILLIS, longOnes.isEmpty() ? "none" : longOnes);
    }

    /** Patient enough for 100,000 articles on a busy machine. */
    static void waitLong(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(PATIENCE_MINUTES);
        while (!fx(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain");
            }
            pulse();
        }
    }

    private void tell(String name, long millis, FrameWatch watch, List<WorkWatch.Piece> pieces) {
        WorkWatch.Piece most = pieces.getFirst();
        longest = Math.max(longest, most.millis());
        LOG.info("{}: done after {} ms; computing {} ms in one piece; {}", name, millis, most.millis(), watch.summary());
        pieces.stream().filter(piece -> piece.millis() > LONG_MILLIS).forEach(piece -> longOnes.add(name + " " + piece));
    }
}
