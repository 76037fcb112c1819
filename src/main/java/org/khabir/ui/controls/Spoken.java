package org.khabir.ui.controls;

import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Cell;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/** What assistive technology says of a node that is more than a control. */
public final class Spoken {

    private Spoken() {
    }

    /** Has a cell say what the node in it says; of itself it would say nothing. */
    public static void tell(Cell<?> cell) {
        cell.setAccessibleText(cell.getGraphic() == null ? null : of(cell.getGraphic()));
    }

    /** The node's own name, otherwise its text, otherwise what stands in it. */
    public static String of(Node node) {
        if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
            return node.getAccessibleText();
        }
        return switch (node) {
            case Labeled labeled -> labeled.getText() == null ? "" : labeled.getText();
            case Text text -> text.getText();
            case Parent parent -> parent.getChildrenUnmodifiable().stream().filter(Node::isVisible).map(Spoken::of)
                    .filter(said -> !said.isBlank()).collect(Collectors.joining(", "));
            default -> "";
        };
    }
}
