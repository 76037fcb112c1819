package org.khabir.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.application.Platform;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.khabir.i18n.Language;

/** Whoever does not see the window is told what each control is. */
class AccessibilityTest extends ShellFixture {

    private static final List<String> PANELS = List.of(CaseView.LIBRARY, CaseView.RESULTS, CaseView.ENTITIES, CaseView.MEETINGS, CaseView.MATRIX,
            CaseView.TIMELINE, CaseView.NOTES, CaseView.HISTORY);
    private static final List<String> VIEWS = List.of(WideViews.READER, WideViews.PROFILE, WideViews.DASHBOARD, WideViews.NETWORK, WideViews.MAP);
    private static final List<String> DIALOGS = List.of("shell.action.shortcuts", "shell.action.about", "shell.action.settings", "shell.action.report",
            "shell.action.newTag", "shell.action.ownNames", "shell.action.learn");

    private final Set<String> silent = new TreeSet<>();

    @Test
    void everyControlOfEveryPanelAndViewHasANameAndARoleInBothLanguages() {
        listen("start");
        openSampleCase();
        for (Language language : Language.values()) {
            run(() -> texts().languageProperty().set(language));
            for (String panel : PANELS) {
                run(() -> view().open(panel));
                pulse();
                listen(panel + ", " + language);
            }
            for (String wide : VIEWS) {
                run(() -> view().openWide(wide));
                pulse();
                listen(wide + ", " + language);
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void everyControlOfEveryDialogHasANameAndARoleInBothLanguages() {
        openSampleCase();
        for (Language language : Language.values()) {
            run(() -> texts().languageProperty().set(language));
            Map<String, String> texts = new HashMap<>();
            DIALOGS.forEach(key -> texts.put(key, texts().text(key)));
            for (String key : DIALOGS) {
                Platform.runLater(() -> window.commands().all().stream().filter(command -> command.name().getValue().equals(texts.get(key)))
                        .findFirst().orElseThrow().action().run());
                waitFor(() -> above() != null);
                pulse();
                fx(() -> Speech.silent(above().getScene().getRoot())).forEach(found -> silent.add(key + ", " + language + ": " + found));
                run(() -> above().hide());
                pulse();
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void theMeetingFormThePaletteAndTheFiltersHaveNames() {
        openSampleCase();
        run(() -> {
            view().open(CaseView.MEETINGS);
            view().models().meetings().filters().restore(Map.of("unsure", "true"));
            view().models().meetings().filters().clear();
        });
        waitFor(() -> !view().models().meetings().meetings().shown().isEmpty());
        run(() -> view().models().meetings().change(view().models().meetings().meetings().shown().getFirst(), null));
        Node form = node("meeting-editor");
        waitFor(form::isVisible);
        listen("meeting form");
        run(window::openPalette);
        waitFor(() -> window.palette().rows().size() > 10);
        pulse();
        listen("palette");
        run(() -> window.palette().close());
        assertThat(silent).isEmpty();
    }

    private void listen(String where) {
        fx(() -> Speech.silent(stage.getScene().getRoot())).forEach(found -> silent.add(where + ": " + found));
    }
}
