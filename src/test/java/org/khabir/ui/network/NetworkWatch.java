package org.khabir.ui.network;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ScrollEvent.HorizontalTextScrollUnits;
import javafx.scene.input.ScrollEvent.VerticalTextScrollUnits;
import org.junit.jupiter.api.Test;
import org.khabir.model.CaseEntity;
import org.khabir.ui.FxTest;
import org.khabir.ui.common.Tasks;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.FakeWorkspace;
import org.khabir.ui.jobs.JobsViewModel;
import org.khabir.ui.desk.TestDesk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How many frames a second a window shows of 300 names and 1,000 links while a name is dragged, the picture is moved and zoomed, and names find
 * their places: {@code mvn test -Dtest=NetworkWatch}. A frame is worked out by the FX thread and painted by the renderer's thread, in turn; what
 * both compute for it is told as well, for on a busy machine they wait for a processor.
 */
class NetworkWatch extends FxTest {

    private static final Logger LOG = LoggerFactory.getLogger(NetworkWatch.class);
    private static final int FRAMES = 150;
    private static final int ROUNDS = 3;
    private static final double NOTCH = 8;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    @Test
    void framesOfThreeHundredNames() {
        Network network = Networks.random(300, 1000);
        long begun = System.nanoTime();
        ForceLayout layout = new ForceLayout(Arrangement.of(network, Map.of()));
        layout.run(10_000);
        LOG.info("layout: {} ms", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
        Tasks tasks = new Tasks(NetworkWatch::fail);
        Desk desk = new Desk(new FakeWorkspace(), tasks, new JobsViewModel(tasks, NetworkWatch::fail), NetworkWatch::fail);
        NetworkViewModel model = fx(() -> new NetworkViewModel(desk, TestDesk.IN_SIGHT, new SimpleObjectProperty<>()));
        NetworkView view = fx(() -> new NetworkView(texts(), model, (CaseEntity entity) -> { }));
        show(view, 1000, 900);
        for (int round = 1; round <= ROUNDS; round++) {
            run(() -> model.settle(layout.arrangement()));
            watch("dragging a name", frame -> model.move(7, 3 * frame, 2 * frame));
            watch("moving the picture", frame -> wheel(view, frame % 40 < 20 ? NOTCH : -NOTCH, true));
            watch("zooming", frame -> wheel(view, frame % 60 < 30 ? NOTCH : -NOTCH, false));
            AtomicReference<Arrangement> last = new AtomicReference<>(fx(model.arrangementProperty()::get));
            watch("finding places", frame -> {
                if (last.getAndSet(model.arrangementProperty().get()) == model.arrangementProperty().get()) {
                    model.settle(Arrangement.of(network, Map.of()));
                }
            });
        }
        run(() -> model.settle(layout.arrangement()));
        pulse();
        tasks.close();
    }

    private static void fail(Throwable failure) {
        throw new AssertionError(failure);
    }

    /** Turns the wheel over the middle of the drawing. */
    private static void wheel(NetworkView view, double delta, boolean sideways) {
        Node chart = view.picture();
        Event.fireEvent(chart, new ScrollEvent(ScrollEvent.SCROLL, 500, 300, 500, 300, sideways, false, false, false, true, false, 0, delta, 0, delta,
                HorizontalTextScrollUnits.NONE, 0, VerticalTextScrollUnits.NONE, 0, 0, null));
    }

    /** Does something once a frame, and tells how many frames a second came of it. */
    private void watch(String what, IntConsumer deed) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        pulse();
        long began = System.nanoTime();
        long fx = computed("JavaFX Application Thread");
        long renderer = computed("QuantumRenderer");
        run(() -> new AnimationTimer() {
            private int frame;

            @Override
            public void handle(long now) {
                deed.accept(frame);
                if (++frame == FRAMES) {
                    stop();
                    done.complete(null);
                }
            }
        }.start());
        done.orTimeout(1, TimeUnit.MINUTES).join();
        pulse();
        double seconds = (System.nanoTime() - began) / 1e9;
        LOG.info(String.format(Locale.ROOT, "%s: %.0f frames a second by the clock; a frame takes %.1f ms of the FX thread and %.1f ms of the renderer", what,
                FRAMES / seconds, (computed("JavaFX Application Thread") - fx) / 1e6 / FRAMES, (computed("QuantumRenderer") - renderer) / 1e6 / FRAMES));
    }

    /** What the threads of that name computed so far, in nanoseconds. */
    private long computed(String name) {
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds())).filter(each -> each != null && each.getThreadName().startsWith(name))
                .mapToLong(each -> threads.getThreadCpuTime(each.getThreadId())).sum();
    }
}
