package org.khabir.ui.network;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.khabir.model.CaseEntity;
import org.khabir.ui.FxTest;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.FakeWorkspace;
import org.khabir.ui.desk.TestDesk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How long a frame with 300 names and 1,000 links takes while one of them is dragged, and their layout: {@code mvn test -Dtest=NetworkWatch}. */
class NetworkWatch extends FxTest {

    private static final Logger LOG = LoggerFactory.getLogger(NetworkWatch.class);
    private static final int FRAMES = 120;

    @Test
    void dragAmongThreeHundred() {
        Network network = Networks.random(300, 1000);
        long begun = System.nanoTime();
        ForceLayout layout = new ForceLayout(Arrangement.of(network, Map.of()));
        layout.run(10_000);
        LOG.info("layout: {} ms", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
        Desk desk = TestDesk.over(new FakeWorkspace());
        NetworkViewModel model = fx(() -> new NetworkViewModel(desk, TestDesk.IN_SIGHT, new SimpleObjectProperty<>()));
        NetworkView view = fx(() -> new NetworkView(texts(), model, (CaseEntity entity) -> { }));
        show(view, 1000, 900);
        run(() -> model.settle(layout.arrangement()));
        pulse();
        for (int round = 1; round <= 3; round++) {
            List<Long> frames = new ArrayList<>();
            Duration before = processorTime();
            for (int i = 0; i < FRAMES; i++) {
                int at = i;
                frames.add(fx(() -> frame(view, model, at)));
            }
            LOG.info("round {}: median {} ms, longest {} ms; of all processors {} ms a frame", round, frames.stream().sorted().toList().get(FRAMES / 2) / 1000.0,
                    Collections.max(frames) / 1000.0, processorTime().minus(before).toMillis() / FRAMES);
        }
    }

    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** In microseconds: layout and painting by the software renderer. */
    private static long frame(NetworkView view, NetworkViewModel model, int at) {
        long start = System.nanoTime();
        model.move(7, 3 * at, 2 * at);
        view.picture().layout();
        view.picture().snapshot(null, null);
        return TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - start);
    }
}
