package org.khabir.ui.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.khabir.model.Analysis;
import org.khabir.ui.FxTest;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.FakeWorkspace;
import org.khabir.ui.desk.Reports;
import org.khabir.ui.desk.Scope;
import org.khabir.ui.desk.TestDesk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How long a frame of the timeline takes with 100,000 happenings, while it zooms in and out: {@code mvn test -Dtest=TimelineWatch}. */
class TimelineWatch extends FxTest {

    private static final Logger LOG = LoggerFactory.getLogger(TimelineWatch.class);
    private static final int HAPPENINGS = 100_000;
    private static final int STEPS = 60;

    @Test
    void zoomThroughAHundredThousand() {
        FakeWorkspace workspace = new FakeWorkspace();
        workspace.add(Reports.BENGHAZI, new Analysis(Reports.BENGHAZI.id(), List.of(), List.of(), List.of(),
                Samples.many(HAPPENINGS).stream().map(Happening::entry).toList()));
        Desk desk = TestDesk.over(workspace);
        TimelineView view = fx(() -> {
            desk.scopeProperty().set(Scope.CASE);
            return new TimelineView(texts(), new TimelineViewModel(desk, TestDesk.IN_SIGHT));
        });
        show(view, 900, 700);
        for (int round = 1; round <= 3; round++) {
            List<Long> frames = new ArrayList<>();
            for (boolean in : new boolean[] {true, false}) {
                for (int i = 0; i < STEPS; i++) {
                    frames.add(fx(() -> frame(view.picture(), in)));
                }
            }
            long median = frames.stream().sorted().toList().get(frames.size() / 2);
            LOG.info("round {}: median {} ms, longest {} ms", round, median / 1000.0, Collections.max(frames) / 1000.0);
        }
    }

    /** In microseconds: layout and painting by the software renderer. */
    private static long frame(Node chart, boolean in) {
        long start = System.nanoTime();
        ((TimelineChart) chart).zoom(in);
        ((TimelineChart) chart).layout();
        chart.snapshot(null, null);
        return TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - start);
    }
}
