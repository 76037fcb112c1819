package org.khabir.ui;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.khabir.i18n.Language;
import org.khabir.i18n.Wording;
import org.khabir.ui.common.Scenes;
import org.khabir.ui.common.Texts;
import org.khabir.ui.common.Theme;
import org.khabir.ui.text.AppFont;
import org.khabir.ui.text.FirstText;

/**
 * Base of tests with nodes: starts the toolkit once, without a display (its screen is 1000 × 1000), runs things on the FX
 * thread, clicks and types as a person would, and takes pictures. Test methods themselves run on JUnit's thread. An
 * exception on the FX thread fails the test.
 */
public abstract class FxTest {

    private static final long PATIENCE_SECONDS = 60;
    private static final List<Throwable> FAILURES = new ArrayList<>();
    private static Texts texts;
    private static Scenes scenes;

    @BeforeAll
    static void startToolkit() {
        if (scenes == null) {
            CompletableFuture<Void> started = new CompletableFuture<>();
            Platform.startup(() -> started.complete(null));
            started.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
            Platform.setImplicitExit(false);
            scenes = fx(() -> {
                Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> FAILURES.add(failure));
                texts = new Texts(Language.ARABIC);
                FirstText.prepare(AppFont.read());
                return new Scenes(texts, Theme.LIGHT);
            });
        }
    }

    @AfterEach
    void closeWindows() {
        run(() -> {
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            scenes.themeProperty().set(Theme.LIGHT);
            texts.wordingProperty().set(Wording.of(Language.ARABIC));
            scenes.interfaceSizeProperty().set(100);
        });
        List<Throwable> failures = List.copyOf(FAILURES);
        FAILURES.clear();
        if (!failures.isEmpty()) {
            throw new AssertionError("On the FX thread", failures.getFirst());
        }
    }

    /** The language of the windows; Arabic at each test's start. */
    protected static Texts texts() {
        return texts;
    }

    /** The theme of the windows; light at each test's start. */
    protected static Scenes scenes() {
        return scenes;
    }

    /** Calls {@code work} on the FX thread and waits for its result. */
    protected static <T> T fx(Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        return result.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    /** Runs {@code work} on the FX thread and waits for its end. */
    protected static void run(Runnable work) {
        fx(() -> {
            work.run();
            return null;
        });
    }

    /** Waits until layout and painting have caught up: two pulses. */
    protected static void pulse() {
        CountDownLatch frames = new CountDownLatch(2);
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                frames.countDown();
            }
        };
        run(timer::start);
        try {
            if (!frames.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("No pulse");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        } finally {
            run(timer::stop);
        }
    }

    /** Waits until {@code condition}, asked on the FX thread, holds. */
    protected static void waitFor(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!fx(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain");
            }
            pulse();
        }
    }

    /** Opens a dressed window around {@code root} in the screen's corner. */
    protected static Stage show(Parent root, double width, double height) {
        Stage stage = fx(() -> {
            Stage window = new Stage(StageStyle.UNDECORATED);
            Scene scene = scenes.scene(root);
            window.setScene(scene);
            window.setX(0);
            window.setY(0);
            window.setWidth(width);
            window.setHeight(height);
            window.show();
            window.requestFocus();
            return window;
        });
        pulse();
        return stage;
    }

    protected static void click(Node node) {
        Bounds bounds = fx(() -> node.localToScreen(node.getBoundsInLocal()));
        clickAt(new Point2D(bounds.getCenterX(), bounds.getCenterY()), 1);
    }

    /** Clicks with the first button at a point of the screen, {@code times} in a row. */
    protected static void clickAt(Point2D screen, int times) {
        clickAt(screen, MouseButton.PRIMARY, times);
    }

    protected static void clickAt(Point2D screen, MouseButton button, int times) {
        run(() -> {
            Robot robot = new Robot();
            robot.mouseMove(screen);
            for (int i = 0; i < times; i++) {
                robot.mousePress(button);
                robot.mouseRelease(button);
            }
        });
        pulse();
    }

    /** Presses the first button at one point of the screen, moves to another, and releases it. */
    protected static void drag(Point2D from, Point2D to) {
        run(() -> {
            Robot robot = new Robot();
            robot.mouseMove(from);
            robot.mousePress(MouseButton.PRIMARY);
            robot.mouseMove(from.midpoint(to));
            robot.mouseMove(to);
            robot.mouseRelease(MouseButton.PRIMARY);
        });
        pulse();
    }

    protected static void moveTo(Point2D screen) {
        run(() -> new Robot().mouseMove(screen));
        pulse();
    }

    /** Presses the keys in order and releases them in reverse: {@code keys(SHIFT, LEFT)}. */
    protected static void keys(KeyCode... keys) {
        run(() -> {
            Robot robot = new Robot();
            for (KeyCode key : keys) {
                robot.keyPress(key);
            }
            for (KeyCode key : List.of(keys).reversed()) {
                robot.keyRelease(key);
            }
        });
        pulse();
    }

    /** A picture of the whole window {@code node} is in, in coordinates of its scene. */
    protected static BufferedImage picture(Node node) {
        return fx(() -> SwingFXUtils.fromFXImage(node.getScene().snapshot(null), null));
    }
}
