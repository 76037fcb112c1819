package org.khabir.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.Spinner;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToolBar;
import javafx.scene.control.TreeView;

/** What assistive technology is told of the nodes below one. To be asked on the FX thread. */
final class Speech {

    private Speech() {
    }

    /** Those of which it is told too little: reachable ones without a name or a role, and cells that say nothing of their item. */
    static List<String> silent(Node root) {
        List<String> found = new ArrayList<>();
        collect(root, found);
        return found;
    }

    private static void collect(Node node, List<String> found) {
        if (!node.isVisible()) {
            return;
        }
        if (needsName(node) && names(node).allMatch(String::isBlank)) {
            found.add("nameless " + told(node));
        }
        if (node.isFocusTraversable() && (node.getAccessibleRole() == AccessibleRole.NODE || node.getAccessibleRole() == AccessibleRole.PARENT)) {
            found.add("without role " + told(node));
        }
        if (node instanceof IndexedCell<?> cell && !(cell instanceof TableRow<?>)) {
            if (!cell.isEmpty() && cell.getItem() != null && cell.getGraphic() != null && !isBlank(cell.getGraphic()) && names(cell).allMatch(String::isBlank)) {
                found.add("cell that says nothing, in " + told(cell.getParent().getParent().getParent().getParent()) + " " + told(cell.getGraphic()));
            }
            return;
        }
        boolean whole = node instanceof ComboBoxBase<?> || node instanceof Spinner<?> || node instanceof MenuBar || node instanceof TextInputControl;
        if (node instanceof Parent parent && !whole) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    /** What one can reach or what tells something; not what merely arranges others. */
    private static boolean needsName(Node node) {
        boolean arranges = node instanceof SplitPane || node instanceof TabPane || node instanceof ScrollPane || node instanceof ScrollBar
                || node instanceof MenuBar || node instanceof Separator || node instanceof ToolBar || node instanceof IndexedCell;
        boolean holds = node instanceof ListView || node instanceof TableView || node instanceof TreeView || node instanceof ProgressBar;
        return !arranges && (node.isFocusTraversable() || holds);
    }

    private static boolean isBlank(Node shown) {
        return shown instanceof Labeled labeled && labeled.getGraphic() == null && labeled.getText().isBlank();
    }

    private static Stream<String> names(Node node) {
        String own = node instanceof Labeled labeled ? labeled.getText() : null;
        Object label = node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
        return Stream.of(node.getAccessibleText(), own, label instanceof Labeled named ? named.getText() : null).filter(Objects::nonNull);
    }

    private static String told(Node node) {
        return node.getClass().getSimpleName() + " #" + node.getId() + " " + node.getStyleClass();
    }
}
