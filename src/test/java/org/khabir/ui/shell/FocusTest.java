package org.khabir.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.khabir.model.CaseEntity;
import org.khabir.ui.common.Theme;
import org.khabir.ui.desk.Scope;

/** Whoever works with the keyboard alone reaches every control, and sees where he is. */
class FocusTest extends ShellFixture {

    private static final int MOST_STEPS = 150;
    /** A ring, an edge, a caret: a mark of at least so many pixels. */
    private static final int LEAST_PIXELS = 12;

    @ParameterizedTest
    @EnumSource
    void theFocusIsSeenWhereverTheTabulatorLeads(Theme theme) {
        run(model::openSample);
        waitFor(() -> view() != null && !view().models().library().all().isEmpty());
        run(() -> {
            scenes().themeProperty().set(theme);
            view().models().desk().scopeProperty().set(Scope.CASE);
            view().open(CaseView.ENTITIES);
        });
        waitFor(() -> view().models().entities().shown().size() > 50);
        CaseEntity first = fx(() -> view().models().entities().shown().getFirst());
        Set<String> unseen = new TreeSet<>();
        Set<Node> reached = new LinkedHashSet<>();
        for (String panel : List.of(CaseView.ENTITIES, CaseView.MEETINGS, CaseView.MATRIX, CaseView.TIMELINE, CaseView.NOTES, CaseView.HISTORY)) {
            run(() -> view().open(panel));
            walk(panel, unseen, reached);
        }
        run(() -> view().models().desk().openProfile(first.key()));
        waitFor(() -> view().models().profile().entity().isPresent());
        for (String wide : List.of(WideViews.PROFILE, WideViews.DASHBOARD, WideViews.NETWORK, WideViews.MAP)) {
            run(() -> view().openWide(wide));
            walk(wide, unseen, reached);
        }
        assertThat(unseen).isEmpty();
        assertThat(reached).hasSizeGreaterThan(70);
    }

    /** Goes on by the tabulator until it comes to where it was, looking at the window before and after each step. */
    private void walk(String where, Set<String> unseen, Set<Node> reached) {
        pulse();
        Set<Node> here = new LinkedHashSet<>();
        run(() -> stage.getScene().lookup("#library-list").requestFocus());
        BufferedImage before = picture(stage.getScene().getRoot());
        for (int step = 0; step < MOST_STEPS; step++) {
            keys(KeyCode.TAB);
            Node focused = fx(() -> stage.getScene().getFocusOwner());
            if (!here.add(focused)) {
                break;
            }
            BufferedImage after = picture(stage.getScene().getRoot());
            if (reached.add(focused) && changed(before, after, focused) < LEAST_PIXELS) {
                unseen.add(where + ": " + focused.getClass().getSimpleName() + " #" + focused.getId() + " " + focused.getStyleClass());
            }
            before = after;
        }
    }

    /** How many pixels on and right around the node differ by enough to be seen. */
    private static int changed(BufferedImage before, BufferedImage after, Node node) {
        Bounds bounds = fx(() -> node.localToScene(node.getLayoutBounds()));
        int changed = 0;
        for (int x = Math.max(0, (int) bounds.getMinX() - 3); x < Math.min(after.getWidth(), bounds.getMaxX() + 3); x++) {
            for (int y = Math.max(0, (int) bounds.getMinY() - 3); y < Math.min(after.getHeight(), bounds.getMaxY() + 3); y++) {
                changed += distance(before.getRGB(x, y), after.getRGB(x, y)) > 60 ? 1 : 0;
            }
        }
        return changed;
    }

    private static int distance(int one, int other) {
        return Math.abs((one >> 16 & 255) - (other >> 16 & 255)) + Math.abs((one >> 8 & 255) - (other >> 8 & 255)) + Math.abs((one & 255) - (other & 255));
    }
}
