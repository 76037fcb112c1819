package org.khabir.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.khabir.i18n.Language;
import org.khabir.model.CaseEntity;
import org.khabir.ui.desk.Scope;

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
        openCase();
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
        openCase();
        for (Language language : Language.values()) {
            run(() -> texts().languageProperty().set(language));
            Map<String, String> texts = new HashMap<>();
            DIALOGS.forEach(key -> texts.put(key, texts().text(key)));
            for (String key : DIALOGS) {
                Platform.runLater(() -> window.commands().all().stream().filter(command -> command.name().getValue().equals(texts.get(key)))
                        .findFirst().orElseThrow().action().run());
                waitFor(() -> dialog() != null);
                pulse();
                fx(() -> Speech.silent(dialog().getScene().getRoot())).forEach(found -> silent.add(key + ", " + language + ": " + found));
                run(() -> dialog().hide());
                pulse();
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void theMeetingFormThePaletteAndTheFiltersHaveNames() {
        openCase();
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

    private void openCase() {
        run(model::openSample);
        waitFor(() -> view() != null && !view().models().library().all().isEmpty());
        run(() -> {
            view().models().desk().scopeProperty().set(Scope.CASE);
            view().open(CaseView.ENTITIES);
        });
        waitFor(() -> view().models().entities().shown().size() > 50);
        CaseEntity first = fx(() -> view().models().entities().shown().getFirst());
        run(() -> {
            view().models().entities().chosenProperty().set(first);
            view().models().desk().openProfile(first.key());
            view().models().results().search("طرابلس");
        });
        waitFor(() -> view().models().profile().entity().isPresent() && !view().models().results().hits().isEmpty());
    }

    private void listen(String where) {
        fx(() -> Speech.silent(stage.getScene().getRoot())).forEach(found -> silent.add(where + ": " + found));
    }

    private Window dialog() {
        return Window.getWindows().stream().filter(each -> each != stage).findFirst().orElse(null);
    }
}
