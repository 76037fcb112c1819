package org.khabir.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToolBar;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import org.junit.jupiter.api.Test;
import org.khabir.i18n.Language;

/** Whoever does not see the window is told what each control is. */
class AccessibilityTest extends ShellFixture {

    private static final String BODY = "التقى المبعوث الأممي غسان سلامة المشير خليفة حفتر في بنغازي يوم 5 أبريل 2019.";
    private static final List<String> PANELS = List.of(CaseView.LIBRARY, CaseView.RESULTS, CaseView.ENTITIES, CaseView.MEETINGS, CaseView.MATRIX,
            CaseView.TIMELINE, CaseView.NOTES, CaseView.HISTORY);

    @Test
    void everyControlOfEveryPanelHasANameInBothLanguages() throws IOException {
        Set<String> nameless = new TreeSet<>(fx(() -> nameless(stage.getScene().getRoot())));
        caseOf(Files.writeString(folder.resolve("خبر.txt"), BODY));
        for (Language language : Language.values()) {
            run(() -> texts().languageProperty().set(language));
            for (String panel : PANELS) {
                run(() -> view().open(panel));
                pulse();
                fx(() -> nameless(stage.getScene().getRoot())).forEach(found -> nameless.add(panel + ", " + language + ": " + found));
            }
        }
        assertThat(nameless).isEmpty();
    }

    @Test
    void theSettingsAndThePaletteHaveNames() {
        Preferences preferences = fx(() -> new Preferences(texts(), scenes(), display -> { }));
        SettingsForm form = fx(() -> new SettingsForm(texts(), preferences));
        show(form, 500, 400);
        assertThat(fx(() -> nameless(form))).isEmpty();

        run(window::openPalette);
        pulse();
        assertThat(fx(() -> nameless(stage.getScene().getRoot()))).isEmpty();
        run(preferences::close);
    }

    private static List<String> nameless(Node root) {
        List<String> found = new ArrayList<>();
        collect(root, found);
        return found;
    }

    private static void collect(Node node, List<String> found) {
        if (!node.isVisible() || node instanceof IndexedCell<?>) {
            return;
        }
        if (needsName(node) && names(node).allMatch(String::isBlank)) {
            found.add(node.getClass().getSimpleName() + " #" + node.getId() + " " + node.getStyleClass());
        }
        if (node instanceof Parent parent && !(node instanceof ComboBoxBase<?>) && !(node instanceof MenuBar) && !(node instanceof TextInputControl)) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    /** Controls that one can reach or that tell something; not what merely arranges others. */
    private static boolean needsName(Node node) {
        boolean arranges = node instanceof SplitPane || node instanceof TabPane || node instanceof ScrollPane || node instanceof ScrollBar
                || node instanceof MenuBar || node instanceof Separator || node instanceof ToolBar;
        boolean holds = node instanceof ListView || node instanceof TableView || node instanceof TreeView || node instanceof ProgressBar;
        return node instanceof Control && !arranges && (node.isFocusTraversable() || holds);
    }

    private static Stream<String> names(Node node) {
        String own = node instanceof Labeled labeled ? labeled.getText() : null;
        return Stream.of(node.getAccessibleText(), own).filter(Objects::nonNull);
    }
}
