package org.khabir.ui.jobs;

import java.time.Duration;
import java.util.List;
import org.khabir.ui.common.Texts;
import org.khabir.workspace.Progress;

/** What is said of a job: how far it is, what it works on and how long that will take, or how it ended. */
final class TaskText {

    private final Texts texts;

    TaskText(Texts texts) {
        this.texts = texts;
    }

    String name(TaskLine line) {
        return texts.text(line.nameKey(), line.nameArguments().toArray());
    }

    /** Empty strings stand for what there is nothing to say about. */
    List<String> parts(TaskLine line) {
        return switch (line.stateProperty().get()) {
            case RUNNING -> running(line, line.progressProperty().get());
            case CANCELLING -> List.of(texts.text("tasks.cancelling"));
            case FAILED -> List.of(line.failure().map(texts::text).orElse(""));
            case DONE, CANCELLED -> List.of(texts.text("tasks.state." + line.stateProperty().get()));
        };
    }

    private List<String> running(TaskLine line, Progress progress) {
        String count = progress.total() > 0 ? texts.text("tasks.count", progress.done(), progress.total())
                : progress.done() > 0 ? texts.number(progress.done()) : "";
        String stage = progress.stage().equals(line.nameKey()) ? "" : texts.text(progress.stage());
        return List.of(stage, count, line.remaining().map(this::remaining).orElse(""), progress.item());
    }

    private String remaining(Duration time) {
        if (time.toSeconds() < 60) {
            return texts.text("tasks.remaining.seconds", Math.max(1, time.toSeconds()));
        }
        return time.toMinutes() < 60 ? texts.text("tasks.remaining.minutes", Math.round(time.toSeconds() / 60.0))
                : texts.text("tasks.remaining.hours", Math.round(time.toMinutes() / 60.0));
    }
}
