package org.khabir.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.khabir.ingest.Refusal;
import org.khabir.model.HistoryEntry;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Clip;
import org.khabir.ui.controls.Cell;
import org.khabir.ui.controls.Clips;
import org.khabir.ui.controls.Mixed;
import org.khabir.ui.controls.Copying;
import org.khabir.ui.controls.Prompts;
import org.khabir.ui.names.LearningDialog;
import org.khabir.ui.names.LearningViewModel;
import org.khabir.ui.names.OwnNamesDialog;
import org.khabir.ui.names.OwnNamesViewModel;
import org.khabir.workspace.ImportSummary;
import org.khabir.workspace.Learning;

/** What the menus, the toolbar and some panels ask of the window. */
final class Operations {

    private final Texts texts;
    private final ShellViewModel model;
    private final Supplier<CaseView> view;
    private final Prompts prompts;
    private final FileDialogs files;
    private final Notices notices;

    /** @param view the open case's, null where none is open */
    Operations(Texts texts, ShellViewModel model, Supplier<CaseView> view, Prompts prompts, FileDialogs files, Notices notices) {
        this.texts = texts;
        this.model = model;
        this.view = view;
        this.prompts = prompts;
        this.files = files;
        this.notices = notices;
    }

    void newCase() {
        ifFree(() -> files.chooseFolder("shell.dialog.chooseNewCase").ifPresent(model::create));
    }

    void openCase() {
        ifFree(() -> files.chooseFolder("shell.dialog.chooseCase").ifPresent(model::open));
    }

    void openSample() {
        ifFree(model::openSample);
    }

    void openRecent(Path folder) {
        ifFree(() -> model.openRecent(folder, () -> offerToForget(folder)));
    }

    private void offerToForget(Path folder) {
        if (prompts.confirm(texts.text("shell.recent.gone.title"), texts.text("shell.recent.gone", folder), texts.text("shell.recent.forget"), texts.text("shell.recent.keep"))) {
            model.forget(folder);
        }
    }

    void closeCase() {
        ifFree(model::closeCase);
    }

    /** Runs {@code action} unless work is going on that the person does not want to stop. */
    boolean ifFree(Runnable action) {
        boolean free = !model.jobs().busyProperty().get() || prompts.confirm(texts.text("shell.dialog.closeTitle"),
                texts.text("shell.dialog.closeQuestion"), texts.text("shell.dialog.stopAndClose"), texts.text("shell.dialog.goOn"));
        if (free) {
            action.run();
        }
        return free;
    }

    void importFiles() {
        importPaths(files.chooseArticles());
    }

    void importFolder() {
        files.chooseFolder("shell.dialog.chooseFolder").map(List::of).ifPresent(this::importPaths);
    }

    void importPaths(List<Path> paths) {
        if (!paths.isEmpty()) {
            model.importPaths(paths, this::imported);
        }
    }

    void report() {
        report(List.of());
    }

    /** @param chosenIds the articles that the report is offered of first; empty where none were chosen */
    void report(List<String> chosenIds) {
        new ReportForm(texts, view.get().models()).ask(prompts, chosenIds).ifPresent(wish ->
                files.chooseReport(view.get().models().desk().workspace().name() + ".pdf").ifPresent(pdf ->
                        model.report(wish.articleIds(), wish.options(), pdf, this::reported)));
    }

    void undo() {
        view.get().models().history().undo(tell("shell.undone"));
    }

    void redo() {
        view.get().models().history().redo(tell("shell.redone"));
    }

    /** What is selected in the list that has the focus; otherwise in the reader. */
    void copy() {
        if (Copying.from(view.get().getScene().getFocusOwner())) {
            return;
        }
        String text = view.get().models().reader().selectedText();
        if (!text.isEmpty()) {
            copy(Clip.of(text));
        }
    }

    /** Copies, and tells so. */
    void copy(Clip clip) {
        Clips.copy(clip);
        notices.tell(texts.text("shell.copied"));
    }

    void copyCitation() {
        copy(new Clip(view.get().models().reader().citation(), view.get().models().reader().citationHtml()));
    }

    void search(String query) {
        CaseView shown = view.get();
        if (shown != null) {
            shown.open(CaseView.RESULTS);
            shown.models().results().search(query);
        }
    }

    CodebookOperations codebook() {
        return new CodebookOperations(texts, view, files, notices, this::exported);
    }

    /** Begins to write a meeting that the sentences selected in the reader tell. */
    void addMeeting() {
        view.get().open(CaseView.MEETINGS);
        view.get().models().meetings().editor().add();
    }

    void newTag() {
        view.get().open(CaseView.NOTES);
        view.get().notes().addTag();
    }

    void ownNames() {
        OwnNamesViewModel names = new OwnNamesViewModel(view.get().models().desk());
        if (new OwnNamesDialog(texts, names).show(prompts)) {
            reanalyze();
        }
    }

    void learn() {
        LearningViewModel learning = new LearningViewModel(view.get().models().desk());
        LearningDialog dialog = new LearningDialog(texts, prompts);
        learning.count(material -> {
            switch (dialog.ask(material)) {
                case LEARN -> model.learn(learned -> Platform.runLater(() -> useIfWanted(learned, dialog, learning)));
                case TAKE_BACK -> learning.takeBack(this::reanalyze);
                case NOTHING -> { }
            }
        });
    }

    /** Asked once the job has ended, lest it seems to go on meanwhile. */
    private void useIfWanted(Learning learned, LearningDialog dialog, LearningViewModel learning) {
        if (dialog.confirm(learned)) {
            learning.use(learned, this::reanalyze);
        }
    }

    void reanalyze() {
        model.reanalyze(count -> notices.tell(texts.text("shell.reanalyze.done", count)));
    }

    private Consumer<HistoryEntry> tell(String key) {
        return entry -> notices.tell(texts.text(key, texts.text(entry.label().key(), entry.label().arguments().toArray())));
    }

    /** Tells that a file is written, and offers its folder. */
    void exported(Path file) {
        offerFolder("shell.export.done", file);
    }

    private void reported(Path pdf) {
        offerFolder("shell.report.done", pdf);
    }

    private void offerFolder(String key, Path file) {
        Path folder = file.toAbsolutePath().getParent();
        notices.offer(texts.text(key, file.getFileName()), texts.text("shell.report.openFolder"), () -> files.open(folder));
    }

    /** What was refused is told once the job has ended, lest it seems to go on meanwhile. */
    private void imported(ImportSummary summary) {
        String told = summary.cancelled() ? texts.text("shell.import.cancelled", summary.added())
                : texts.text("shell.import.done", summary.added(), summary.known());
        if (summary.refused().isEmpty()) {
            notices.tell(told);
        } else {
            Platform.runLater(() -> prompts.tell(texts.text("shell.import.refusedTitle"), refusals(told, summary.refused())));
        }
    }

    private VBox refusals(String told, List<Refusal> refused) {
        ListView<String> list = new ListView<>(FXCollections.observableList(refused.stream().map(refusal ->
                texts.text("shell.import.refusedLine", refusal.file().getFileName(), texts.text(refusal.reason()))).toList()));
        Cell.fill(list, Mixed::content);
        list.setPrefHeight(200);
        VBox content = new VBox(new Label(told), new Label(texts.text("shell.import.refused", refused.size())), list);
        content.getStyleClass().add("form");
        return content;
    }
}
