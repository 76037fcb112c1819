package org.khabir.ui.shell;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Supplier;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.khabir.ui.common.Scenes;

/**
 * Lays out once, where nobody sees it, what panels and dialogs are made of: the first of them then opens as quickly as any other, since its
 * classes and styles are loaded. Takes a moment for each, with pauses in which the window is free.
 */
final class Rehearsal {

    private static final Duration FIRST_PAUSE = Duration.millis(250);
    private static final Duration PAUSE = Duration.millis(100);

    private final Scenes scenes;
    private final Queue<Supplier<Parent>> parts = new ArrayDeque<>(List.of(
            () -> new VBox(new TextField(), new Button(), new RadioButton(), new CheckBox()), TextArea::new, ChoiceBox::new,
            () -> new ComboBox<>(), Rehearsal::table, () -> new ListView<>(FXCollections.observableArrayList("")), Rehearsal::tree, MenuButton::new, DatePicker::new, () -> new GridPane(), ProgressBar::new, ColorPicker::new, Rehearsal::dialog));
    private final Timeline pauses = new Timeline(new KeyFrame(PAUSE, tick -> Platform.runLater(this::playNext)));
    private final ReadOnlyBooleanWrapper over = new ReadOnlyBooleanWrapper(this, "over");

    Rehearsal(Scenes scenes) {
        this.scenes = scenes;
        pauses.setCycleCount(Timeline.INDEFINITE);
        pauses.setDelay(FIRST_PAUSE);
    }

    /** Begins; nothing happens the second time. */
    void start() {
        if (!over.get()) {
            pauses.play();
        }
    }

    /** True once everything was played. */
    ReadOnlyBooleanProperty overProperty() {
        return over.getReadOnlyProperty();
    }

    private void playNext() {
        Supplier<Parent> part = parts.poll();
        if (part == null) {
            over.set(true);
            pauses.stop();
        } else {
            Parent shown = part.get();
            scenes.scene(new VBox(shown)).getRoot().applyCss();
            shown.getScene().getRoot().layout();
        }
    }

    private static Parent table() {
        TableView<String> table = new TableView<>(FXCollections.observableArrayList(""));
        table.getColumns().add(new TableColumn<>(""));
        return table;
    }

    private static Parent tree() {
        TreeItem<String> root = new TreeItem<>("");
        root.setExpanded(true);
        root.getChildren().add(new TreeItem<>(""));
        return new TreeView<>(root);
    }

    private static Parent dialog() {
        DialogPane pane = new DialogPane();
        pane.getButtonTypes().addAll(ButtonType.OK, ButtonType.CANCEL);
        pane.setContent(new TextArea());
        return pane;
    }
}
