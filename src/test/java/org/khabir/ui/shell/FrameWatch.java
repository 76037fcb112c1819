package org.khabir.ui.shell;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/**
 * Measures how long the FX thread keeps others waiting: asks it again and again for a moment of its time. On a machine that is busy with
 * other work the thread may itself be waiting, so what it computed meanwhile is told as well.
 */
final class FrameWatch implements AutoCloseable {

    private static final long STEP_MILLIS = 2;
    private static final long LONG_MILLIS = 50;

    private final List<Long> waits = Collections.synchronizedList(new ArrayList<>());
    private final List<Long> busy = Collections.synchronizedList(new ArrayList<>());
    private final CompletableFuture<Void> asking = new CompletableFuture<>();
    private final Thread asker = Thread.ofPlatform().daemon().name("frame-watch").unstarted(this::ask);

    /** Returns when it is asking, so that nothing of what follows is missed. */
    static FrameWatch start() {
        FrameWatch watch = new FrameWatch();
        watch.asker.start();
        watch.asking.join();
        return watch;
    }

    /** The waits over 50 ms, in milliseconds. */
    List<Long> longWaits() {
        return List.copyOf(waits).stream().map(TimeUnit.NANOSECONDS::toMillis).filter(millis -> millis > LONG_MILLIS).toList();
    }

    /** Between a question and its answer, in milliseconds of the FX thread's own computing, those over 50 ms. */
    List<Long> longWork() {
        return List.copyOf(busy).stream().map(TimeUnit.NANOSECONDS::toMillis).filter(millis -> millis > LONG_MILLIS).toList();
    }

    String summary() {
        List<Long> longOnes = longWaits();
        return String.format(Locale.ROOT, "%d asked, %d over %d ms, longest %d ms, together %d ms; computing at most %d ms", waits.size(), longOnes.size(), LONG_MILLIS,
                TimeUnit.NANOSECONDS.toMillis(Collections.max(List.copyOf(waits))), longOnes.stream().mapToLong(Long::longValue).sum(),
                TimeUnit.NANOSECONDS.toMillis(Collections.max(List.copyOf(busy))));
    }

    @Override
    public void close() {
        asker.interrupt();
    }

    private void ask() {
        try {
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            CompletableFuture<Long> fx = new CompletableFuture<>();
            Platform.runLater(() -> fx.complete(Thread.currentThread().threadId()));
            long thread = fx.join();
            asking.complete(null);
            while (true) {
                CountDownLatch answered = new CountDownLatch(1);
                long asked = System.nanoTime();
                long computed = threads.getThreadCpuTime(thread);
                Platform.runLater(answered::countDown);
                answered.await();
                waits.add(System.nanoTime() - asked);
                busy.add(threads.getThreadCpuTime(thread) - computed);
                Thread.sleep(STEP_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
