package org.khabir.ui.jobs;

import atlantafx.base.controls.Popover;
import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Icons;
import org.khabir.ui.controls.PartsLine;
import org.khabir.workspace.Progress;

/** The corner of the status bar that tells of long work: the job started last, and a button that lists all. */
public final class TaskArea extends HBox {

    private static final Progress NONE = new Progress("", 0, 1, "");

    private final Texts texts;
    private final JobsViewModel jobs;
    private final VBox rows = new VBox();
    private final Popover popover = new Popover();
    /** Keeps what is said of the current job, which nothing else refers to. */
    private Subscription following;

    public TaskArea(Texts texts, JobsViewModel jobs) {
        this.texts = texts;
        this.jobs = jobs;
        getStyleClass().add("task-area");
        setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(current(), listButton());
        fillPopover();
    }

    private HBox current() {
        TaskText text = new TaskText(texts);
        PartsLine said = new PartsLine();
        said.setMaxWidth(520);
        ObservableValue<Progress> progress = jobs.progressProperty();
        ObservableValue<TaskLine.State> state = jobs.currentProperty().flatMap(TaskLine::stateProperty);
        following = Bindings.createObjectBinding(() -> text(text, jobs.currentProperty().get()), jobs.currentProperty(), progress, state, texts.wordingProperty())
                .subscribe(parts -> said.setParts(parts.toArray(String[]::new)));
        ProgressBar bar = new ProgressBar();
        bar.setPrefWidth(160);
        bar.progressProperty().bind(progress.orElse(NONE).map(TaskRow::fraction));
        bar.accessibleTextProperty().bind(said.accessibleTextProperty());
        Button cancel = new Button();
        cancel.setId("job-cancel");
        cancel.textProperty().bind(texts.bind("tasks.cancel"));
        cancel.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.disableProperty().bind(state.map(now -> now != TaskLine.State.RUNNING).orElse(true));
        cancel.setOnAction(event -> jobs.cancel());
        HBox job = new HBox(said, bar, cancel);
        job.setAlignment(Pos.CENTER_RIGHT);
        job.getStyleClass().add("job");
        job.visibleProperty().bind(jobs.busyProperty());
        job.managedProperty().bind(jobs.busyProperty());
        return job;
    }

    private static List<String> text(TaskText text, TaskLine line) {
        return line == null ? List.of() : Stream.concat(Stream.of(text.name(line)), text.parts(line).stream()).toList();
    }

    private Button listButton() {
        Button button = new Button();
        button.setId("task-list-button");
        button.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.visibleProperty().bind(Bindings.isNotEmpty(jobs.lines()));
        button.managedProperty().bind(button.visibleProperty());
        button.textProperty().bind(texts.bind("tasks.number", Bindings.size(jobs.lines())));
        button.setGraphic(Icons.icon("mdi2f-format-list-checks"));
        button.setOnAction(event -> popover.show(button));
        return button;
    }

    private void fillPopover() {
        Label title = new Label();
        title.textProperty().bind(texts.bind("tasks.title"));
        title.getStyleClass().add(Styles.TITLE_4);
        Button dismissAll = new Button();
        dismissAll.textProperty().bind(texts.bind("tasks.dismissAll"));
        dismissAll.getStyleClass().add(Styles.SMALL);
        dismissAll.setOnAction(event -> jobs.dismissEnded());
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(360);
        scroll.setPrefWidth(420);
        VBox content = new VBox(title, scroll, dismissAll);
        content.setId("task-list");
        content.nodeOrientationProperty().bind(texts.orientation());
        content.getStyleClass().add("tasks");
        popover.setContentNode(content);
        popover.setArrowLocation(Popover.ArrowLocation.BOTTOM_CENTER);
        popover.setDetachable(false);
        jobs.lines().addListener((InvalidationListener) change -> fillRows());
        fillRows();
    }

    private void fillRows() {
        rows.getChildren().forEach(row -> ((TaskRow) row).forget());
        rows.getChildren().setAll(jobs.lines().stream().map(line -> new TaskRow(texts, jobs, line)).toList());
        if (jobs.lines().isEmpty()) {
            popover.hide();
        }
    }
}
