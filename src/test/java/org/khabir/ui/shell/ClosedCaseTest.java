package org.khabir.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.khabir.ui.desk.Scope;

/** What showed a case goes with it: nothing of the window holds the panels of a case that was closed. */
@Tag("own-jvm")
class ClosedCaseTest extends ShellFixture {

    private static final int TRIES = 60;

    @Test
    void panelsOfAClosedCaseGo() throws InterruptedException {
        WeakReference<CaseView> closed = openAndClose();
        for (int i = 0; i < TRIES && closed.get() != null; i++) {
            pulse();
            System.gc();
            Thread.sleep(100);
        }
        assertThat(closed.get()).isNull();
    }

    private WeakReference<CaseView> openAndClose() {
        run(model::openSample);
        waitFor(() -> view() != null && view().completeProperty().getValue());
        run(() -> {
            view().models().desk().scopeProperty().set(Scope.CASE);
            view().open(CaseView.MEETINGS);
            view().open(CaseView.TIMELINE);
        });
        pulse();
        WeakReference<CaseView> closed = new WeakReference<>(fx(this::view));
        run(model::closeCase);
        waitFor(() -> view() == null);
        return closed;
    }
}
