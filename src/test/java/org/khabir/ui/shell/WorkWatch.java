package org.khabir.ui.shell;

import com.sun.glass.ui.Application;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/**
 * Measures each piece of work of the FX thread by itself: an event’s handling, a pulse, or what was handed to it. The headless platform
 * takes all of them from one queue, and this stands before it. The thread’s own computing is counted, not the clock’s time, for others use
 * the machine as well. What waits for a dialog counts until the dialog’s own work begins, and again from its end.
 */
final class WorkWatch implements AutoCloseable {

    private static final long SAMPLING_MILLIS = 5;
    private static final long LONG_MILLIS = 50;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<StackTraceElement[]> seen = new ArrayList<>();
    private final Thread sampler = Thread.ofPlatform().daemon().name("work-watch").unstarted(this::sample);
    private BlockingQueue<Runnable> work;
    private volatile Thread fx;
    private volatile long begunAt;
    private long begun;

    /** What was computed in a row. @param where in the program it was seen most, where it was long */
    record Piece(long millis, String where) {
    }

    /** Returns when it watches. */
    static WorkWatch start() {
        WorkWatch watch = new WorkWatch();
        onFx(watch::standBeforeTheQueue);
        watch.sampler.start();
        return watch;
    }

    /** The pieces since this was last asked, the longest first. */
    List<Piece> take() {
        synchronized (pieces) {
            List<Piece> taken = pieces.stream().sorted((one, other) -> Long.compare(other.millis, one.millis)).toList();
            pieces.clear();
            return taken;
        }
    }

    @Override
    public void close() {
        sampler.interrupt();
        onFx(() -> set(work));
    }

    private void standBeforeTheQueue() {
        fx = Thread.currentThread();
        work = queue();
        set(new LinkedBlockingQueue<>() {
            @Override
            public boolean add(Runnable each) {
                return work.add(each);
            }

            @Override
            public Runnable take() throws InterruptedException {
                end();
                Runnable next = work.take();
                if (isCopyOfPicture(next)) {
                    return next;
                }
                begin();
                return () -> {
                    next.run();
                    end();
                    begin();
                };
            }
        });
    }

    /** The headless platform copies a picture to its screen pixel by pixel on the FX thread; platforms with a display do that outside Java. */
    private static boolean isCopyOfPicture(Runnable next) {
        return next.getClass().getName().startsWith("com.sun.javafx.tk.quantum.SceneState");
    }

    private void begin() {
        synchronized (seen) {
            seen.clear();
        }
        begun = threads.getCurrentThreadCpuTime();
        begunAt = System.nanoTime();
    }

    private void end() {
        if (begunAt == 0) {
            return;
        }
        long millis = TimeUnit.NANOSECONDS.toMillis(threads.getCurrentThreadCpuTime() - begun);
        begunAt = 0;
        synchronized (pieces) {
            pieces.add(new Piece(millis, millis > LONG_MILLIS ? where() : ""));
        }
    }

    private void sample() {
        try {
            while (true) {
                Thread.sleep(SAMPLING_MILLIS);
                if (begunAt != 0 && System.nanoTime() - begunAt > TimeUnit.MILLISECONDS.toNanos(SAMPLING_MILLIS)) {
                    StackTraceElement[] stack = fx.getStackTrace();
                    synchronized (seen) {
                        seen.add(stack);
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String where() {
        synchronized (seen) {
            return seen.stream().map(stack -> Arrays.stream(stack).filter(frame -> frame.getClassName().startsWith("org.khabir")).findFirst()
                    .map(StackTraceElement::toString).orElse("toolkit")).distinct().toList().toString();
        }
    }

    @SuppressWarnings("unchecked")
    private static BlockingQueue<Runnable> queue() {
        try {
            return (BlockingQueue<Runnable>) field().get(processor());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static void set(BlockingQueue<Runnable> queue) {
        try {
            field().set(processor(), queue);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object processor() throws ReflectiveOperationException {
        Field processor = Application.GetApplication().getClass().getDeclaredField("processor");
        processor.setAccessible(true);
        return processor.get(Application.GetApplication());
    }

    private static Field field() throws ReflectiveOperationException {
        Field queue = processor().getClass().getDeclaredField("runnableQueue");
        queue.setAccessible(true);
        return queue;
    }

    private static void onFx(Runnable deed) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            deed.run();
            done.complete(null);
        });
        done.join();
    }
}
