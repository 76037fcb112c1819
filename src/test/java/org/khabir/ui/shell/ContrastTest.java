package org.khabir.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.khabir.model.CaseEntity;
import org.khabir.ui.common.TagColors;
import org.khabir.ui.common.Theme;
import org.khabir.ui.desk.Scope;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Every text of every view as it is drawn stands out from what is really behind it: 4.5 to 1 (WCAG 2.2, 1.4.3); pictures that say something by themselves, and what cannot
 * be used at the moment, 3 to 1 (1.4.11).
 */
class ContrastTest extends ShellFixture {

    private static final double TEXT = 4.5;
    private static final double PICTURE = 3;
    /** What is behind these is no node; ThemeTest looks at their colours. */
    private static final String ON_DRAWN_POINTS = "map-count";

    private final Set<String> faint = new TreeSet<>();

    @ParameterizedTest
    @EnumSource
    void everyTextStandsOutFromItsGround(Theme theme) {
        run(() -> scenes().themeProperty().set(theme));
        pulse();
        look("start");
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
            view().models().entities().filterProperty().set("ا");
            view().models().results().search("طرابلس");
            view().models().desk().openProfile(first.key());
        });
        waitFor(() -> view().models().profile().entity().isPresent() && !view().models().results().hits().isEmpty());
        for (String panel : List.of(CaseView.LIBRARY, CaseView.RESULTS, CaseView.ENTITIES, CaseView.MEETINGS, CaseView.MATRIX, CaseView.TIMELINE, CaseView.NOTES,
                CaseView.HISTORY)) {
            run(() -> {
                view().open(panel);
                view().models().meetings().meetings().shown().stream().findFirst().ifPresent(view().models().meetings().chosenProperty()::set);
            });
            pulse();
            look(panel);
        }
        for (String wide : List.of(WideViews.PROFILE, WideViews.DASHBOARD, WideViews.NETWORK, WideViews.MAP, WideViews.READER)) {
            run(() -> view().openWide(wide));
            pulse();
            look(wide);
        }
        assertThat(faint).isEmpty();
    }

    private void look(String where) {
        run(() -> look(where, stage.getScene().getRoot(), 1));
    }

    private void look(String where, Node node, double opacity) {
        double seen = opacity * node.getOpacity();
        if (!node.isVisible() || seen == 0 || node.getStyleClass().contains(ON_DRAWN_POINTS)) {
            return;
        }
        if (node instanceof Text text && !text.getText().isBlank() && text.getFill() instanceof Color color && color.getOpacity() > 0) {
            Color ground = ground(node.getParent());
            double contrast = TagColors.contrast(over(color, seen, ground), ground);
            double wanted = node instanceof FontIcon || node.isDisabled() ? PICTURE : TEXT;
            if (contrast < wanted) {
                faint.add(String.format(Locale.ROOT, "%s: %.2f %s on %s, %s < %s", where, contrast, color, ground, node.getStyleClass(), chain(node)));
            }
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(where, child, seen));
        }
    }

    private static String chain(Node node) {
        StringBuilder chain = new StringBuilder();
        Node each = node.getParent();
        for (int i = 0; i < 4 && each != null; i++) {
            chain.append(each.getStyleClass()).append(each.getId() == null ? "" : "#" + each.getId()).append(' ');
            each = each.getParent();
        }
        return chain.toString();
    }

    /** What is behind the node's children: its own fills and those of its parents, as far as one sees through them. */
    private static Color ground(Parent node) {
        if (node == null) {
            return Color.WHITE;
        }
        Color fill = Color.TRANSPARENT;
        if (node instanceof Region region && region.getBackground() != null) {
            List<BackgroundFill> fills = region.getBackground().getFills();
            for (BackgroundFill each : fills.reversed()) {
                if (each.getFill() instanceof Color color && color.getOpacity() > 0) {
                    fill = color;
                    break;
                }
            }
        }
        return fill.isOpaque() ? fill : over(fill, 1, ground(node.getParent()));
    }

    private static Color over(Color color, double opacity, Color ground) {
        return ground.interpolate(Color.color(color.getRed(), color.getGreen(), color.getBlue()), color.getOpacity() * opacity);
    }
}
