package org.khabir.ui.controls;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

/**
 * A place in a panel whose content is made some frames after the panel, one such part of a window in a frame: a panel of many parts takes
 * the window a moment for each of them, and not one long moment for all.
 */
public final class LatePart<N extends Node> extends StackPane {

    private final Supplier<N> maker;
    private N content;

    /** @param content called once, on the FX thread */
    public LatePart(Supplier<N> content) {
        this.maker = content;
        setPickOnBounds(false);
        sceneProperty().subscribe(scene -> {
            if (scene != null && this.content == null) {
                Waiting.in(scene).add(this);
            }
        });
    }

    /** The content, which is made now where it is not there yet. */
    public N content() {
        if (content == null) {
            content = maker.get();
            getChildren().add(content);
        }
        return content;
    }

    /** True while parts of the scene are still to be made. */
    public static boolean areAwaited(Scene scene) {
        return !Waiting.in(scene).parts.isEmpty();
    }

    /** The parts of a scene that are still to be made. */
    private static final class Waiting {

        private final Scene scene;
        private final Queue<LatePart<?>> parts = new ArrayDeque<>();
        private final Runnable onFrame = this::framed;

        private Waiting(Scene scene) {
            this.scene = scene;
        }

        static Waiting in(Scene scene) {
            return (Waiting) scene.getProperties().computeIfAbsent(Waiting.class, key -> new Waiting(scene));
        }

        void add(LatePart<?> part) {
            parts.add(part);
            if (parts.size() == 1) {
                awaitFrame();
            }
        }

        private void awaitFrame() {
            scene.addPostLayoutPulseListener(onFrame);
            Platform.requestNextPulse();
        }

        /** What is made has its styles and its place by the next frame: both are moments of their own. */
        private void framed() {
            scene.removePostLayoutPulseListener(onFrame);
            Platform.runLater(this::makeNext);
        }

        private void makeNext() {
            LatePart<?> next = parts.poll();
            if (next.getScene() == scene) {
                next.content();
            }
            if (!parts.isEmpty()) {
                awaitFrame();
            }
        }
    }
}
