package org.khabir.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabir.i18n.Language;
import org.khabir.ui.common.Theme;

/** Dialogs, popovers and menus: all they hold has a name and stands out, Escape closes them, and the focus is where it was. */
class DialogsTest extends ShellFixture {

    private static final List<String> COMMANDS = List.of("shell.action.shortcuts", "shell.action.about", "shell.action.settings", "shell.action.report",
            "shell.action.newTag", "shell.action.ownNames", "shell.action.learn");
    private static final List<String> MENU_ITEMS = List.of("entities.rename", "entities.tagEverywhere");
    private static final List<String> LISTS = List.of("library-list", "entities-table", "entities-occurrences", "meetings-table", "timeline-list", "results-list", "history-list");

    private final Set<String> wrong = new TreeSet<>();

    @ParameterizedTest
    @CsvSource({"ARABIC, LIGHT", "ENGLISH, DARK"})
    void dialogsCanBeReadHeardAndLeftByKey(Language language, Theme theme) {
        openSampleCase();
        dress(language, theme);
        Map<String, Runnable> openers = new LinkedHashMap<>();
        COMMANDS.forEach(key -> openers.put(key, () -> window.commands().all().stream()
                .filter(command -> command.name().getValue().equals(texts().text(key))).findFirst().orElseThrow().action().run()));
        MENU_ITEMS.forEach(key -> openers.put(key, () -> fireItem("entities-table", key)));
        openers.put("merge", () -> {
            ((TableView<?>) find("entities-table")).getSelectionModel().selectRange(0, 2);
            fireItem("entities-table", "entities.merge");
        });
        openers.put("note", () -> ((ButtonBase) find("profile-note")).fire());
        openers.put("merge with", () -> ((ButtonBase) find("profile-merge")).fire());
        openers.put("delete", () -> {
            ((ListView<?>) find("library-list")).getSelectionModel().select(0);
            fireItem("library-list", "library.delete");
        });
        openers.forEach(this::tryDialog);
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ARABIC, DARK", "ENGLISH, LIGHT"})
    void menusAndPopoversCanBeReadHeardAndLeftByKey(Language language, Theme theme) {
        openSampleCase();
        run(() -> {
            List.of(CaseView.LIBRARY, CaseView.RESULTS, CaseView.MEETINGS, CaseView.TIMELINE, CaseView.HISTORY, CaseView.ENTITIES).forEach(view()::open);
            view().openWide(WideViews.READER);
        });
        waitFor(() -> !view().models().entities().occurrences().isEmpty());
        dress(language, theme);
        for (String id : LISTS) {
            run(() -> {
                Control list = (Control) find(id);
                if (list != null) {
                    list.getContextMenu().show(stage, 50, 50);
                }
            });
            look(id);
        }
        run(() -> ((ButtonBase) find("reader-type")).fire());
        look("type");
        assertThat(wrong).isEmpty();
    }

    private void dress(Language language, Theme theme) {
        run(() -> {
            texts().languageProperty().set(language);
            scenes().themeProperty().set(theme);
        });
        for (int frame = 0; frame < 40; frame++) {
            pulse();
        }
    }

    private void tryDialog(String name, Runnable opener) {
        Node before = fx(() -> {
            find("entities-table").requestFocus();
            return stage.getScene().getFocusOwner();
        });
        Platform.runLater(opener);
        waitFor(() -> above() != null && !(above() instanceof PopupWindow));
        pulse();
        pulse();
        Window dialog = fx(this::above);
        note(name, dialog);
        run(() -> {
            if (dialog.getScene().getRoot() instanceof DialogPane pane && pane.getButtonTypes().stream().map(pane::lookupButton)
                    .noneMatch(button -> button instanceof Button each && each.isDefaultButton())) {
                wrong.add(name + ": no button for Enter");
            }
            if (dialog.getScene().getFocusOwner() == null) {
                wrong.add(name + ": nothing has the focus");
            }
            Node target = dialog.getScene().getFocusOwner() == null ? dialog.getScene().getRoot() : dialog.getScene().getFocusOwner();
            Platform.runLater(() -> Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
        });
        pulse();
        pulse();
        if (fx(dialog::isShowing)) {
            wrong.add(name + ": Escape does not close it");
            run(dialog::hide);
        }
        pulse();
        boolean leadsElsewhere = name.equals("shell.action.newTag");
        if (!leadsElsewhere && fx(() -> stage.getScene().getFocusOwner()) != before) {
            wrong.add(name + ": the focus went to " + fx(() -> stage.getScene().getFocusOwner()));
        }
    }

    /** Looks at what stands over the window, and closes it by Escape. */
    private void look(String name) {
        pulse();
        Window popup = fx(this::above);
        if (popup == null) {
            return;
        }
        note(name, popup);
        keys(KeyCode.ESCAPE);
        waitForHiding(popup);
        if (fx(popup::isShowing)) {
            wrong.add(name + ": Escape does not close it");
            run(popup::hide);
        }
    }

    private static void waitForHiding(Window popup) {
        for (int frame = 0; frame < 40 && fx(popup::isShowing); frame++) {
            pulse();
        }
    }

    private void note(String name, Window shown) {
        fx(() -> Speech.silent(shown.getScene().getRoot())).forEach(found -> wrong.add(name + ": " + found));
        fx(() -> Contrast.faint(shown.getScene().getRoot())).forEach(found -> wrong.add(name + ": " + found));
    }

    private Node find(String id) {
        return stage.getScene().lookup("#" + id);
    }

    private void fireItem(String list, String key) {
        ContextMenu menu = ((Control) find(list)).getContextMenu();
        menu.show(stage, 0, 0);
        menu.getItems().stream().filter(item -> item.getText() != null && item.getText().startsWith(texts().text(key))).findFirst().orElseThrow().fire();
    }
}
