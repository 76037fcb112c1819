package org.khabir.ui.shell;

import atlantafx.base.controls.Notification;
import atlantafx.base.theme.Styles;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.khabir.ui.controls.Icons;

/** Short notices that come up over the window's lower edge and go by themselves. */
final class Notices {

    private static final Duration SHORT = Duration.seconds(4);
    private static final Duration LONG = Duration.seconds(15);

    private final StackPane layer;

    Notices(StackPane layer) {
        this.layer = layer;
    }

    void tell(String message) {
        show(new Notification(message, Icons.icon("mdi2i-information-outline")), SHORT);
    }

    /** With a button, and long enough for it to be pressed. */
    void offer(String message, String button, Runnable action) {
        Notification notice = new Notification(message, Icons.icon("mdi2c-check-circle-outline"));
        Button press = new Button(button);
        press.setOnAction(event -> {
            layer.getChildren().remove(notice);
            action.run();
        });
        notice.setPrimaryActions(press);
        show(notice, LONG);
    }

    private void show(Notification notice, Duration time) {
        notice.getStyleClass().addAll("notice", Styles.ELEVATED_1);
        notice.setAccessibleText(notice.getMessage());
        notice.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        notice.setOnClose(event -> layer.getChildren().remove(notice));
        StackPane.setAlignment(notice, Pos.BOTTOM_CENTER);
        StackPane.setMargin(notice, new Insets(0, 16, 16, 16));
        layer.getChildren().removeIf(Notification.class::isInstance);
        layer.getChildren().add(notice);
        PauseTransition pause = new PauseTransition(time);
        pause.setOnFinished(event -> layer.getChildren().remove(notice));
        pause.play();
    }
}
