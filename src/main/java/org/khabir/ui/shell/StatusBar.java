package org.khabir.ui.shell;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.PartsLine;
import org.khabir.ui.jobs.JobsViewModel;
import org.khabir.workspace.Progress;

/** The window's lower edge: the case on one side, the job under way and its cancel button on the other. */
final class StatusBar extends HBox {

    private final Texts texts;
    private final JobsViewModel jobs;
    private final ObservableValue<List<String>> stageParts;

    /** @param state what is said of the case */
    StatusBar(Texts texts, JobsViewModel jobs, ObservableValue<List<String>> state) {
        this.texts = texts;
        this.jobs = jobs;
        this.stageParts = Bindings.createObjectBinding(this::stageParts,
                jobs.progressProperty(), jobs.cancellingProperty(), texts.wordingProperty());
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        PartsLine left = new PartsLine();
        state.subscribe(parts -> left.setParts(parts.toArray(String[]::new)));
        left.getStyleClass().add(Styles.TEXT_MUTED);
        left.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(left, gap, job());
    }

    private Node job() {
        PartsLine stage = new PartsLine();
        stageParts.subscribe(parts -> stage.setParts(parts.toArray(String[]::new)));
        stage.setMaxWidth(520);
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(jobs.progressProperty().map(StatusBar::fraction).orElse(0.0));
        bar.accessibleTextProperty().bind(stage.accessibleTextProperty());
        bar.setPrefWidth(160);
        Button cancel = new Button();
        cancel.setId("job-cancel");
        cancel.textProperty().bind(texts.bind("shell.status.cancel"));
        cancel.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.disableProperty().bind(jobs.cancellingProperty());
        cancel.setOnAction(event -> jobs.cancel());
        HBox job = new HBox(stage, bar, cancel);
        job.setAlignment(Pos.CENTER_RIGHT);
        job.getStyleClass().add("job");
        job.visibleProperty().bind(jobs.busyProperty());
        return job;
    }

    private List<String> stageParts() {
        Progress progress = jobs.progressProperty().get();
        if (progress == null) {
            return List.of();
        }
        if (jobs.cancellingProperty().get()) {
            return List.of(texts.text("shell.status.cancelling"));
        }
        String stage = texts.text(progress.stage());
        String count = progress.total() > 0 ? texts.text("shell.status.count", progress.done(), progress.total())
                : progress.done() > 0 ? texts.number(progress.done()) : "";
        return List.of(stage, count, progress.item());
    }

    private static double fraction(Progress progress) {
        return progress.total() > 0 ? (double) progress.done() / progress.total() : ProgressBar.INDETERMINATE_PROGRESS;
    }
}
