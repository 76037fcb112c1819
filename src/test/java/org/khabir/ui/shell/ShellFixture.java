package org.khabir.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.khabir.model.CaseEntity;
import org.khabir.settings.SettingsStore;
import org.khabir.ui.FxTest;
import org.khabir.ui.common.Tasks;
import org.khabir.ui.desk.Scope;
import org.khabir.workspace.Workspace;

/** The whole window over a real case, without a display. */
abstract class ShellFixture extends FxTest {

    static final double WIDTH = 1000;
    static final double HEIGHT = 760;

    @TempDir
    Path folder;

    final ScriptedFileDialogs files = new ScriptedFileDialogs();
    final List<Throwable> failures = new ArrayList<>();
    ShellViewModel model;
    MainWindow window;
    Stage stage;
    private Tasks tasks;

    @BeforeEach
    void openWindow() {
        SettingsStore settings = SettingsStore.in(folder.resolve("config"));
        tasks = new Tasks(failures::add);
        stage = fx(() -> {
            model = new ShellViewModel(new RealCases(folder.resolve("sample")), settings, tasks, failures::add);
            Stage made = new Stage(StageStyle.UNDECORATED);
            window = new MainWindow(made, texts(), scenes(), model, files, "");
            made.setX(0);
            made.setY(0);
            made.setWidth(WIDTH);
            made.setHeight(HEIGHT);
            made.show();
            made.requestFocus();
            return made;
        });
    }

    @AfterEach
    void closeCase() {
        Workspace workspace = fx(() -> model.deskProperty().get() == null ? null : model.deskProperty().get().workspace());
        run(model::closeCase);
        if (workspace != null) {
            workspace.close();
        }
        tasks.close();
        if (!failures.isEmpty()) {
            throw new AssertionError("Shown to the user", failures.getFirst());
        }
    }

    /** Makes a case of one article and waits until it can be read. */
    Workspace caseOf(Path article) {
        run(() -> model.create(folder.resolve("قضية")));
        waitFor(() -> model.deskProperty().get() != null && view() != null);
        Workspace workspace = fx(() -> model.deskProperty().get().workspace());
        files.articles = List.of(article);
        keys(KeyCode.CONTROL, KeyCode.I);
        waitFor(() -> view() != null && view().models().reader().articleProperty().get() != null);
        waitFor(() -> !view().models().entities().shown().isEmpty());
        pulse();
        return workspace;
    }

    /** Opens the sample case with an entity chosen and its profile open, the whole case in the panels, and something searched. @return the entity */
    CaseEntity openSampleCase() {
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
        return first;
    }

    /** The window that stands over the main one; null where there is none. */
    Window above() {
        return Window.getWindows().stream().filter(each -> each != stage).findFirst().orElse(null);
    }

    CaseView view() {
        return (CaseView) stage.getScene().lookup(".case");
    }

    /** What a click on the menu's item does. */
    void fireMenu(String key) {
        MenuBar bar = (MenuBar) stage.getScene().lookup(".menu-bar");
        bar.getMenus().stream().flatMap(menu -> menu.getItems().stream())
                .filter(item -> texts().text(key).equals(item.getText())).findFirst().orElseThrow().fire();
    }

    /** What a click on the item of the menu of exports does. */
    void fireExport(String key) {
        run(() -> ((MenuBar) stage.getScene().lookup(".menu-bar")).getMenus().getFirst().getItems().stream()
                .filter(ExportMenu.class::isInstance).flatMap(menu -> ((ExportMenu) menu).getItems().stream())
                .filter(item -> texts().text(key).equals(item.getText())).findFirst().orElseThrow().fire());
    }

    /** The node of that id in any window, once it is there. */
    static Node node(String id) {
        waitFor(() -> Window.getWindows().stream().anyMatch(each -> each.getScene().lookup("#" + id) != null));
        return fx(() -> Window.getWindows().stream().map(each -> each.getScene().lookup("#" + id))
                .filter(found -> found != null).findFirst().orElseThrow(() -> new AssertionError("No node #" + id)));
    }

    /** Clicks the first filled cell in the list or table of that id which shows {@code text}. */
    static void clickCell(String id, String text) {
        Parent list = (Parent) node(id);
        waitFor(() -> cell(list, text) != null);
        click(fx(() -> cell(list, text)));
    }

    private static Node cell(Parent list, String text) {
        return list.lookupAll(".cell").stream().filter(each -> each instanceof IndexedCell<?> filled && !filled.isEmpty() && filled.isVisible())
                .filter(each -> shows(each, text)).findFirst().orElse(null);
    }

    private static boolean shows(Node node, String text) {
        return node instanceof Labeled labeled && text.equals(labeled.getText())
                || node instanceof Parent parent && parent.getChildrenUnmodifiable().stream().anyMatch(child -> shows(child, text));
    }

    /** Fires the button of a dialog that {@code chosen} picks by its text, once the dialog is there. */
    static void press(Predicate<String> chosen) {
        waitFor(() -> button(chosen) != null);
        CompletableFuture<Void> fired = new CompletableFuture<>();
        Platform.runLater(() -> {
            ButtonBase button = button(chosen);
            fired.complete(null);
            button.fire();
        });
        fired.join();
        pulse();
    }

    private static ButtonBase button(Predicate<String> chosen) {
        return Window.getWindows().stream().flatMap(each -> each.getScene().getRoot().lookupAll(".button").stream())
                .filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast)
                .filter(each -> each.getText() != null && chosen.test(each.getText()) && !each.isDisabled()).findFirst().orElse(null);
    }
}
