package org.khabir.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.IndexedCell;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.khabir.ui.desk.Scope;

/** A window at which nobody works lays nothing out again, whatever panel is open, and no row of it is cut off. */
class IdleTest extends ShellFixture {

    private static final int FRAMES = 10;

    @Test
    void restsWithEachPanelOpen() {
        run(model::openSample);
        waitFor(() -> view() != null && !view().models().library().all().isEmpty());
        run(() -> {
            stage.setWidth(1360);
            stage.setHeight(860);
            view().models().desk().scopeProperty().set(Scope.CASE);
        });
        for (String panel : List.of(CaseView.ENTITIES, CaseView.MEETINGS, CaseView.MATRIX, CaseView.TIMELINE, CaseView.NOTES, CaseView.HISTORY)) {
            run(() -> view().open(panel));
            frames(2 * FRAMES);
            Map<Parent, Integer> asked = new HashMap<>();
            run(() -> count(stage.getScene().getRoot(), asked));
            frames(FRAMES);
            assertThat(fx(() -> asked.values().stream().max(Integer::compare).orElse(0))).as(panel).isLessThan(FRAMES / 2);
            assertThat(fx(() -> view().lookupAll(".cell").stream().filter(IdleTest::isClipped).toList())).as(panel).isEmpty();
        }
    }

    private static boolean isClipped(Node cell) {
        return cell instanceof IndexedCell<?> filled && !filled.isEmpty() && filled.isVisible() && filled.getGraphic() instanceof Region node
                && node.getHeight() + 1 < node.prefHeight(node.getWidth());
    }

    private static void frames(int count) {
        for (int i = 0; i < count; i++) {
            pulse();
        }
    }

    /** Counts for each node below how often it asks to be laid out. */
    private static void count(Parent node, Map<Parent, Integer> asked) {
        node.needsLayoutProperty().addListener((property, before, now) -> {
            if (now) {
                asked.merge(node, 1, Integer::sum);
            }
        });
        node.getChildrenUnmodifiable().stream().filter(child -> child instanceof Parent && child.isVisible())
                .forEach(child -> count((Parent) child, asked));
    }
}
