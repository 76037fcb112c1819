package org.khabir.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khabir.ui.FxTest;

class TasksTest extends FxTest {

    private final List<Object> events = new CopyOnWriteArrayList<>();
    private final Tasks tasks = new Tasks(failure -> events.add("unhandled " + failure.getMessage()));

    @AfterEach
    void close() {
        tasks.close();
    }

    @Test
    void worksAsideAndDeliversOnTheFxThread() {
        tasks.call(Platform::isFxApplicationThread)
                .onSuccess(aside -> events.add(aside + " " + Platform.isFxApplicationThread()))
                .andFinally(() -> events.add("end"))
                .start();

        waitFor(() -> events.contains("end"));
        assertThat(events).containsExactly("false true", "end");
    }

    @Test
    void givesAFailureToTheFirstHandlerThatFits() {
        tasks.run(() -> {
            throw new IOException("gone");
        }).onError(IllegalStateException.class, e -> events.add("wrong"))
                .onError(IOException.class, e -> events.add(e.getMessage()))
                .onError(Exception.class, e -> events.add("second"))
                .andFinally(() -> events.add("end")).start();

        waitFor(() -> events.contains("end"));
        assertThat(events).containsExactly("gone", "end");
    }

    @Test
    void noFailureIsLost() {
        tasks.run(() -> {
            throw new IOException("gone");
        }).andFinally(() -> events.add("end")).start();

        waitFor(() -> events.contains("end"));
        assertThat(events).containsExactly("unhandled gone", "end");
    }

    @Test
    void aCancelledTaskIsInterruptedAndDeliversNothing() {
        CountDownLatch never = new CountDownLatch(1);
        Tasks.Running running = tasks.run(never::await)
                .onSuccess(result -> events.add("success"))
                .onError(Exception.class, e -> events.add("failure"))
                .andFinally(() -> events.add("end")).start();
        running.cancel();

        waitFor(() -> events.contains("end"));
        assertThat(events).containsExactly("end");
    }

    @Test
    void withoutToolkitEverythingHappensAtOnce() {
        Tasks.immediate(failure -> events.add(failure)).call(() -> 42).onSuccess(events::add).start();

        assertThat(events).containsExactly(42);
    }
}
