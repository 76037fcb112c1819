package org.khabir.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.khabir.export.ExportFormat;
import org.khabir.i18n.KhabirException;
import org.khabir.i18n.Language;
import org.khabir.settings.Settings;
import org.khabir.settings.SettingsStore;
import org.khabir.ui.common.Tasks;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.jobs.JobsViewModel;
import org.khabir.workspace.ImportSummary;
import org.khabir.workspace.Learning;
import org.khabir.workspace.ReportOptions;
import org.khabir.workspace.Workspace;

/** The window as a whole: which case is open, and the long work done on it. */
public final class ShellViewModel implements AutoCloseable {

    private static final String NO_CASE = "errors.case.none";

    private final Cases cases;
    private final SettingsStore settings;
    private final Tasks tasks;
    private final Consumer<KhabirException> failures;
    private final JobsViewModel jobs;
    /** Completes when the case that was open last is closed: before that it cannot be opened again. */
    private CompletableFuture<Void> closed = CompletableFuture.completedFuture(null);
    private final ObservableList<Path> recentCases = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Desk> desk = new ReadOnlyObjectWrapper<>(this, "desk");
    private final ReadOnlyBooleanWrapper opening = new ReadOnlyBooleanWrapper(this, "opening");

    public ShellViewModel(Cases cases, SettingsStore settings, Tasks tasks, Consumer<KhabirException> failures) {
        this.cases = cases;
        this.settings = settings;
        this.tasks = tasks;
        this.failures = failures;
        this.jobs = new JobsViewModel(tasks, failures);
        recentCases.setAll(settings.current().recentCases());
    }

    /** The open case, null where there is none. */
    public ReadOnlyObjectProperty<Desk> deskProperty() {
        return desk.getReadOnlyProperty();
    }

    /** True while a case is being opened. */
    public ReadOnlyBooleanProperty openingProperty() {
        return opening.getReadOnlyProperty();
    }

    public Tasks tasks() {
        return tasks;
    }

    /** Shows a failure to the person before the screen. */
    public Consumer<KhabirException> failures() {
        return failures;
    }

    public JobsViewModel jobs() {
        return jobs;
    }

    /** Folders, the latest first. */
    public ObservableList<Path> recentCases() {
        return recentCases;
    }

    public void open(Path folder) {
        enter(folder, () -> cases.open(folder));
    }

    /** As {@link #open}; where the folder is no longer there the case that is open stays, and {@code gone} is run. */
    public void openRecent(Path folder, Runnable gone) {
        tasks.call(() -> Files.isDirectory(folder)).onSuccess(there -> {
            if (there) {
                open(folder);
            } else {
                gone.run();
            }
        }).start();
    }

    /** Takes a folder off the recent cases. */
    public void forget(Path folder) {
        recentCases.remove(folder);
        remember(current -> current.withoutRecentCase(folder));
    }

    public void create(Path folder) {
        enter(folder, () -> cases.create(folder));
    }

    public void openSample() {
        enter(null, cases::openSample);
    }

    /** Closes the open case in the background; its running jobs are stopped. */
    public void closeCase() {
        Desk closing = desk.get();
        if (closing != null) {
            desk.set(null);
            jobs.cancelAll();
            closing.close();
            CompletableFuture<Void> done = new CompletableFuture<>();
            closed = done;
            tasks.run(() -> {
                try {
                    closing.workspace().close();
                } finally {
                    done.complete(null);
                }
            }).start();
        }
    }

    public void importPaths(List<Path> paths, Consumer<ImportSummary> onDone) {
        remember(current -> current.withLastFolder(paths.getFirst().toAbsolutePath().getParent()));
        jobs.follow(workspace().importPaths(paths), onDone);
    }

    public void reanalyze(Consumer<Integer> onDone) {
        jobs.follow(workspace().reanalyze(), onDone);
    }

    public void learn(Consumer<Learning> onDone) {
        jobs.follow(workspace().learn(), onDone);
    }

    public void report(List<String> articleIds, ReportOptions options, Path pdf, Consumer<Path> onDone) {
        jobs.follow(workspace().report(articleIds, options, pdf), onDone);
    }

    public void exportMeetings(ExportFormat format, Language language, Path file, Consumer<Path> onDone) {
        jobs.follow(workspace().exportMeetings(format, language, file), onDone);
    }

    public void exportTimeline(ExportFormat format, Language language, Path file, Consumer<Path> onDone) {
        jobs.follow(workspace().exportTimeline(format, language, file), onDone);
    }

    /** Changes what is remembered of the user; written in the background. */
    public void remember(UnaryOperator<Settings> change) {
        tasks.run(() -> settings.update(change)).start();
    }

    public Settings settings() {
        return settings.current();
    }

    /** Closes the open case and waits for that; for the program's end. */
    @Override
    public void close() {
        Desk closing = desk.get();
        if (closing != null) {
            jobs.cancelAll();
            closing.close();
            closing.workspace().close();
        }
    }

    private void enter(Path folder, Callable<Workspace> opener) {
        opening.set(true);
        closeCase();
        CompletableFuture<Void> free = closed;
        tasks.call(() -> {
            free.join();
            return opened(opener);
        })
                .onSuccess(this::show)
                .onError(KhabirException.class, failure -> refuse(folder, failure))
                .andFinally(() -> opening.set(false)).start();
    }

    private Workspace opened(Callable<Workspace> opener) throws Exception {
        Workspace workspace = opener.call();
        settings.update(current -> current.withRecentCase(workspace.folder().toAbsolutePath()));
        return workspace;
    }

    private void show(Workspace workspace) {
        recentCases.setAll(settings.current().recentCases());
        desk.set(new Desk(workspace, tasks, jobs, failures));
    }

    private void refuse(Path folder, KhabirException failure) {
        if (folder != null && failure.key().equals(NO_CASE)) {
            forget(folder);
        }
        failures.accept(failure);
    }

    private Workspace workspace() {
        return desk.get().workspace();
    }
}
