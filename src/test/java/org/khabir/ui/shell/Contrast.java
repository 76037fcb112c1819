package org.khabir.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.khabir.ui.common.TagColors;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * How texts as they are drawn stand out from what is really behind them: 4.5 to 1 is wanted (WCAG 2.2, 1.4.3); of pictures that say something by themselves, and of what
 * cannot be used at the moment, 3 to 1 (1.4.11). To be asked on the FX thread.
 */
final class Contrast {

    private static final double TEXT = 4.5;
    private static final double PICTURE = 3;
    /** What is behind these is no node; ThemeTest looks at their colours. */
    private static final String ON_DRAWN_POINTS = "map-count";

    private final Set<String> faint = new TreeSet<>();

    private Contrast() {
    }

    /** The texts and pictures below {@code root} that stand out too little. */
    static Set<String> faint(Node root) {
        Contrast contrast = new Contrast();
        contrast.look(root, 1);
        return contrast.faint;
    }

    private void look(Node node, double opacity) {
        double seen = opacity * node.getOpacity();
        if (!node.isVisible() || seen == 0 || node.getStyleClass().contains(ON_DRAWN_POINTS)) {
            return;
        }
        if (node instanceof Text text && !text.getText().isBlank() && text.getFill() instanceof Color color && color.getOpacity() > 0) {
            Color ground = ground(node.getParent());
            double contrast = TagColors.contrast(over(color, seen, ground), ground);
            double wanted = node instanceof FontIcon || cannotBeUsed(node) ? PICTURE : TEXT;
            if (contrast < wanted) {
                faint.add(String.format(Locale.ROOT, "%.2f %s on %s, %s < %s", contrast, color, ground, node.getStyleClass(), chain(node)));
            }
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, seen));
        }
    }

    /** The items of menus are not disabled, but look so. */
    private static boolean cannotBeUsed(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent)
                .anyMatch(each -> each.isDisabled() || each.getPseudoClassStates().contains(PseudoClass.getPseudoClass("disabled")));
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
