package org.khabir.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.khabir.i18n.Language;
import org.khabir.model.HistoryEntry;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.PlatformKeys;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.history.HistoryViewModel;
import org.khabir.ui.reader.ReaderViewModel;

/** All commands of the window, each made once. */
final class Commands {

    private static final ObservableValue<Boolean> NEVER = new SimpleObjectProperty<>(false);

    final Command newCase;
    final Command openCase;
    final Command openSample;
    final Command importFiles;
    final Command importFolder;
    final Command report;
    final Command closeCase;
    final Command quit;
    final Command undo;
    final Command redo;
    final Command copy;
    final Command copyCitation;
    final Command palette;
    final Command find;
    final Command nextMention;
    final Command previousMention;
    final Command check;
    final Command beside;
    final Command search;
    final Command back;
    final Command forward;
    final Command zoomIn;
    final Command zoomOut;
    final Command zoomReset;
    final Command settings;
    final Command sources;
    final Command findings;
    final List<Command> panels;
    final List<Command> views;
    final Command newTag;
    final Command tagEverywhere;
    final Command importCodebook;
    final List<Command> codebookExports;
    final Command addMeeting;
    final Command ownNames;
    final Command learn;
    final Command reanalyze;
    final Command shortcuts;
    final Command about;

    private final Texts texts;
    private final ObservableValue<CaseView> view;
    private final ObservableValue<Boolean> noCase;
    private final ObservableValue<Boolean> noArticle;
    private final List<Command> all = new ArrayList<>();

    Commands(Texts texts, ObservableValue<CaseView> view, Operations operations, WindowActions window, Preferences preferences) {
        this.texts = texts;
        this.view = view;
        this.noCase = view.map(shown -> false).orElse(true);
        this.noArticle = view.flatMap(shown -> shown.models().readers().activeProperty()).flatMap(ReaderViewModel::articleProperty).map(article -> false).orElse(true);
        newCase = command("shell.action.newCase", "mdi2f-folder-plus-outline", "Shortcut+N", operations::newCase, NEVER);
        openCase = command("shell.action.openCase", "mdi2f-folder-open-outline", "Shortcut+O", operations::openCase, NEVER);
        openSample = command("shell.action.openSample", "mdi2s-school-outline", null, operations::openSample, NEVER);
        importFiles = command("shell.action.importFiles", "mdi2f-file-import-outline", "Shortcut+I", operations::importFiles, noCase);
        importFolder = command("shell.action.importFolder", "mdi2f-folder-upload-outline", "Shortcut+Shift+I", operations::importFolder, noCase);
        report = command("shell.action.report", "mdi2f-file-pdf-box", "Shortcut+P", operations::report, noCase);
        closeCase = command("shell.action.closeCase", null, "Shortcut+W", operations::closeCase, noCase);
        quit = command("shell.action.quit", null, "Shortcut+Q", window::quit, NEVER);
        undo = history("shell.action.undo", "shell.undoOf", "mdi2u-undo-variant", "Shortcut+Z", operations::undo, HistoryViewModel::nextUndoProperty);
        redo = history("shell.action.redo", "shell.redoOf", "mdi2r-redo-variant", "Shortcut+Y", operations::redo, HistoryViewModel::nextRedoProperty);
        copy = command("shell.action.copy", "mdi2c-content-copy", "Shortcut+C", operations::copy, noArticle);
        copyCitation = command("shell.action.copyCitation", "mdi2f-format-quote-close", "Shortcut+Shift+C", operations::copyCitation, noArticle);
        palette = command("shell.action.palette", "mdi2c-console-line", "Shortcut+K", window::openPalette, NEVER);
        find = command("shell.action.find", "mdi2t-text-search", "Shortcut+F", inCase(CaseView::find), noArticle);
        nextMention = command("shell.action.nextMention", null, "F4", inReader(reader -> reader.walk(true)), noArticle);
        previousMention = command("shell.action.previousMention", null, "Shift+F4", inReader(reader -> reader.walk(false)), noArticle);
        check = command("shell.action.check", "mdi2e-eye-check-outline", "F6", inCase(CaseView::check), noArticle);
        beside = command("shell.action.beside", "mdi2b-book-open-page-variant-outline", "Shortcut+Shift+B", inCase(CaseView::openBeside), noArticle);
        search = command("shell.action.search", "mdi2m-magnify", "Shortcut+Shift+F", window::focusSearch, noCase);
        back = step("shell.action.back", false, "Alt+Left", "Alt+Right", Desk::back, Desk::canGoBackProperty);
        forward = step("shell.action.forward", true, "Alt+Right", "Alt+Left", Desk::forward, Desk::canGoForwardProperty);
        zoomIn = command("shell.action.zoomIn", "mdi2f-format-font-size-increase", "Shortcut+Shift+Equals", () -> preferences.zoom(1), NEVER);
        zoomOut = command("shell.action.zoomOut", "mdi2f-format-font-size-decrease", "Shortcut+Shift+Minus", () -> preferences.zoom(-1), NEVER);
        zoomReset = command("shell.action.zoomReset", null, "Shortcut+Shift+0", preferences::resetZoom, NEVER);
        settings = command("shell.action.settings", "mdi2c-cog-outline", "Shortcut+Comma", window::showSettings, NEVER);
        sources = command("shell.action.library", null, "F8", inCase(CaseView::toggleSources), noCase);
        findings = command("shell.action.analysisPanel", null, "F9", inCase(CaseView::toggleFindings), noCase);
        panels = List.of(panel("shell.action.entities", "mdi2a-account-multiple", "Shortcut+1", CaseView.ENTITIES),
                panel("shell.action.meetings", "mdi2h-handshake", "Shortcut+2", CaseView.MEETINGS),
                panel("shell.action.matrix", "mdi2g-grid", "Shortcut+5", CaseView.MATRIX),
                panel("shell.action.timeline", "mdi2t-timeline-clock-outline", "Shortcut+3", CaseView.TIMELINE),
                panel("shell.action.notes", "mdi2t-tag-multiple-outline", "Shortcut+4", CaseView.NOTES),
                panel("shell.action.history", "mdi2h-history", "Shortcut+H", CaseView.HISTORY));
        views = List.of(wide("shell.action.reader", "mdi2b-book-open-variant", "Shortcut+Shift+R", WideViews.READER),
                command("shell.action.profile", "mdi2c-card-account-details-outline", "Shortcut+E", inCase(CaseView::openProfile), noCase),
                command("shell.action.dashboard", "mdi2v-view-dashboard-outline", "Shortcut+D", inCase(shown -> shown.models().desk().openDashboard()), noCase),
                wide("shell.action.network", "mdi2g-graph-outline", "Shortcut+Shift+N", WideViews.NETWORK),
                wide("shell.action.map", "mdi2m-map-outline", "Shortcut+Shift+A", WideViews.MAP));
        newTag = command("shell.action.newTag", "mdi2t-tag-plus-outline", "Shortcut+T", operations::newTag, noCase);
        tagEverywhere = command("shell.action.tagEverywhere", "mdi2t-tag-multiple", "Shortcut+Shift+T",
                inCase(shown -> shown.textActions().tagSelectionEverywhere()), noArticle);
        importCodebook = command("shell.action.importCodebook", "mdi2f-file-import-outline", null, operations.codebook()::importFile, noCase);
        codebookExports = List.of(
                command("shell.action.exportCodebookQdc", null, null, operations.codebook()::exportStandard, noCase),
                command("shell.action.exportCodebookJson", null, null, operations.codebook()::exportJson, noCase),
                command("shell.action.exportTagCounts", null, null, operations.codebook()::exportCounts, noCase),
                command("shell.action.exportTagPairs", null, null, operations.codebook()::exportPairs, noCase));
        addMeeting = command("shell.action.addMeeting", "mdi2h-handshake-outline", "Shortcut+Shift+M", operations::addMeeting, noArticle);
        ownNames = command("shell.action.ownNames", "mdi2f-format-list-bulleted-type", "Shortcut+L", operations::ownNames, noCase);
        learn = command("shell.action.learn", "mdi2s-school-outline", "Shortcut+Shift+L", operations::learn, noCase);
        reanalyze = command("shell.action.reanalyze", "mdi2c-cogs", "F5", operations::reanalyze, noCase);
        shortcuts = command("shell.action.shortcuts", "mdi2k-keyboard-outline", "F1", window::showShortcuts, NEVER);
        about = command("shell.action.about", "mdi2i-information-outline", null, window::showAbout, NEVER);
    }

    /** In the order of the menus. */
    List<Command> all() {
        return all;
    }

    private Command command(String key, String icon, String keys, Runnable action, ObservableValue<Boolean> disabled) {
        KeyCombination combination = keys == null ? null : PlatformKeys.of(keys);
        return add(new Command(texts.bind(key), icon, new SimpleObjectProperty<>(combination), action, disabled));
    }

    private Command panel(String key, String icon, String keys, String panel) {
        return command(key, icon, keys, inCase(shown -> shown.open(panel)), noCase);
    }

    private Command wide(String key, String icon, String keys, String view) {
        return command(key, icon, keys, inCase(shown -> shown.openWide(view)), noCase);
    }

    /** A command whose name says what it takes back or does again. */
    private Command history(String plainKey, String namedKey, String icon, String keys, Runnable action,
                            Function<HistoryViewModel, ObservableValue<HistoryEntry>> next) {
        ObservableValue<HistoryEntry> entry = view.flatMap(shown -> next.apply(shown.models().history()));
        ObservableValue<String> name = Bindings.createStringBinding(() -> entry.getValue() == null ? texts.text(plainKey)
                        : texts.text(namedKey, texts.text(entry.getValue().label().key(), entry.getValue().label().arguments().toArray())),
                entry, texts.wordingProperty());
        return add(new Command(name, icon, new SimpleObjectProperty<>(PlatformKeys.of(keys)), action,
                entry.map(any -> false).orElse(true)));
    }

    /** Back and forward: in a language that runs from right to left, back is where its lines begin, to the right. */
    private Command step(String key, boolean ahead, String keys, String keysRightToLeft, Consumer<Desk> action,
                         Function<Desk, ObservableValue<Boolean>> possible) {
        ObservableValue<KeyCombination> combination = texts.languageProperty().map(Language::isRightToLeft)
                .map(rightToLeft -> PlatformKeys.of(rightToLeft ? keysRightToLeft : keys));
        ObservableValue<Boolean> disabled = view.flatMap(shown -> possible.apply(shown.models().desk())).map(can -> !can).orElse(true);
        return add(new Command(texts.bind(key), ahead ? "mdi2a-arrow-right" : "mdi2a-arrow-left", combination,
                inCase(shown -> action.accept(shown.models().desk())), disabled));
    }

    private Runnable inReader(Consumer<ReaderViewModel> action) {
        return inCase(shown -> action.accept(shown.models().reader()));
    }

    private Runnable inCase(Consumer<CaseView> action) {
        return () -> {
            if (view.getValue() != null) {
                action.accept(view.getValue());
            }
        };
    }

    private Command add(Command command) {
        all.add(command);
        return command;
    }
}
