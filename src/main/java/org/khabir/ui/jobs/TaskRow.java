package org.khabir.ui.jobs;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Buttons;
import org.khabir.ui.controls.Icons;
import org.khabir.ui.controls.PartsLine;
import org.khabir.workspace.Progress;

/** A job in the list of the task area, with the button that stops it or, once it has ended, takes it off. */
final class TaskRow extends VBox {

    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final Subscription subscription;

    TaskRow(Texts texts, JobsViewModel jobs, TaskLine line) {
        getStyleClass().add("task");
        TaskText text = new TaskText(texts);
        Label name = new Label();
        name.textProperty().bind(texts.bind(line.nameKey(), line.nameArguments().toArray()));
        name.getStyleClass().add("item-title");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(line.progressProperty().map(TaskRow::fraction));
        PartsLine parts = new PartsLine();
        bar.accessibleTextProperty().bind(parts.accessibleTextProperty());
        Button cancel = Buttons.icon("mdi2s-stop-circle-outline", texts.bind("tasks.cancel"), line::cancel);
        Button dismiss = Buttons.icon("mdi2c-close", texts.bind("tasks.dismiss"), () -> jobs.dismiss(line));
        ObservableValue<Boolean> running = line.stateProperty().map(state -> line.isRunning());
        cancel.disableProperty().bind(line.stateProperty().map(state -> state == TaskLine.State.CANCELLING));
        show(bar, running);
        show(cancel, running);
        show(dismiss, running.map(runs -> !runs));
        subscription = Bindings.createObjectBinding(() -> text.parts(line), line.progressProperty(), line.stateProperty(), texts.wordingProperty())
                .subscribe(said -> parts.setParts(said.toArray(String[]::new)));
        line.stateProperty().subscribe(state -> {
            name.setGraphic(Icons.icon(icon(state)));
            pseudoClassStateChanged(FAILED, state == TaskLine.State.FAILED);
        });
        parts.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        HBox head = new HBox(name, cancel, dismiss);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, bar, parts);
    }

    /** Follows the job no longer. */
    void forget() {
        subscription.unsubscribe();
    }

    static double fraction(Progress progress) {
        return progress.total() > 0 ? (double) progress.done() / progress.total() : ProgressBar.INDETERMINATE_PROGRESS;
    }

    private static void show(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(node.visibleProperty());
    }

    private static String icon(TaskLine.State state) {
        return switch (state) {
            case RUNNING, CANCELLING -> "mdi2p-progress-clock";
            case DONE -> "mdi2c-check-circle-outline";
            case CANCELLED -> "mdi2c-cancel";
            case FAILED -> "mdi2a-alert-circle-outline";
        };
    }
}
