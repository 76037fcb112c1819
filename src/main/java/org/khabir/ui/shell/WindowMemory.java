package org.khabir.ui.shell;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.khabir.settings.WindowBounds;

/** Puts the window where it was the last time, within a screen that is there now. */
final class WindowMemory {

    private static final double USUAL_WIDTH = 1360;
    private static final double USUAL_HEIGHT = 860;

    private WindowMemory() {
    }

    /** @param remembered null at the first start: then the window stands in the middle */
    static void restore(Stage stage, WindowBounds remembered) {
        WindowBounds screen = screenOf(remembered);
        WindowBounds wanted = remembered == null ? centered(screen) : remembered;
        WindowBounds bounds = wanted.clampedTo(screen);
        stage.setX(bounds.x());
        stage.setY(bounds.y());
        stage.setWidth(bounds.width());
        stage.setHeight(bounds.height());
        stage.setMaximized(bounds.maximized());
    }

    static WindowBounds of(Stage stage) {
        return new WindowBounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }

    private static WindowBounds centered(WindowBounds screen) {
        return new WindowBounds(screen.x() + (screen.width() - USUAL_WIDTH) / 2, screen.y() + (screen.height() - USUAL_HEIGHT) / 2,
                USUAL_WIDTH, USUAL_HEIGHT, false);
    }

    private static WindowBounds screenOf(WindowBounds bounds) {
        List<Screen> screens = bounds == null ? List.of()
                : Screen.getScreensForRectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height());
        Rectangle2D area = (screens.isEmpty() ? Screen.getPrimary() : screens.getFirst()).getVisualBounds();
        return new WindowBounds(area.getMinX(), area.getMinY(), area.getWidth(), area.getHeight(), false);
    }
}
