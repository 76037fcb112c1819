package org.khabir.ui.drawing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.khabir.ui.controls.Mixed;

/** Draws on a canvas, and writes what is shown as SVG: shapes as shapes and words as text, which other programs can edit and find. */
public final class Drawings {

    private static final Pattern TEXT = Pattern.compile("<text ([^>]*>)([^<]*)");

    private final SvgPen pen;
    private final Bounds frame;

    private Drawings(SvgPen pen, Bounds frame) {
        this.pen = pen;
        this.frame = frame;
    }

    /** A pen that draws on a canvas. */
    public static Pen on(GraphicsContext canvas) {
        return new CanvasPen(canvas);
    }

    /**
     * A node of the window as it is shown, as an SVG document: what it draws itself, then backgrounds and words of what is in it.
     *
     * @param title what the document is called
     */
    public static String svg(Region shown, String title) {
        SvgPen pen = new SvgPen(shown.getWidth(), shown.getHeight(), ground(shown), title);
        if (shown instanceof Drawn drawn) {
            drawn.draw(pen);
        }
        new Drawings(pen, shown.localToScene(shown.getLayoutBounds())).write(shown);
        return directed(pen.finish());
    }

    /** The colour that is seen behind a node of the window. */
    public static Color ground(Node shown) {
        for (Node node = shown; node != null; node = node.getParent()) {
            if (node instanceof Region region && fill(region) instanceof Color color && color.isOpaque()) {
                return color;
            }
        }
        return Color.WHITE;
    }

    private void write(Parent parent) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (!child.isVisible()) {
                continue;
            }
            if (child instanceof Region region) {
                background(region);
            }
            if (child instanceof Labeled labeled) {
                words(labeled);
            } else if (child instanceof Parent inner) {
                write(inner);
            }
        }
    }

    private void background(Region region) {
        if (!(fill(region) instanceof Color color) || color.getOpacity() == 0) {
            return;
        }
        Bounds box = region.localToScene(region.getLayoutBounds());
        double left = box.getMinX() - frame.getMinX();
        double top = box.getMinY() - frame.getMinY();
        pen.begin();
        pen.moveTo(left, top);
        pen.lineTo(left + box.getWidth(), top);
        pen.lineTo(left + box.getWidth(), top + box.getHeight());
        pen.lineTo(left, top + box.getHeight());
        pen.close();
        pen.fill(color);
    }

    private static Paint fill(Region region) {
        boolean none = region.getBackground() == null || region.getBackground().getFills().isEmpty();
        return none ? null : region.getBackground().getFills().getLast().getFill();
    }

    private void words(Labeled labeled) {
        if (labeled.lookup(".text") instanceof Text text && !text.getText().isBlank() && labeled.getTextFill() instanceof Color color) {
            Bounds box = text.localToScene(text.getLayoutBounds());
            Font font = labeled.getFont();
            pen.text(text.getText(), box.getMinX() - frame.getMinX(), box.getMinY() - frame.getMinY() + text.getBaselineOffset(), box.getWidth(),
                    font.getSize(), font.getStyle().contains("Bold"), color, font.getFamily());
        }
    }

    /** Has every text run in the direction of its first letter. */
    private static String directed(String svg) {
        return TEXT.matcher(svg).replaceAll(found -> Matcher.quoteReplacement("<text direction=\""
                + (Mixed.directionOf(found.group(2)) == NodeOrientation.RIGHT_TO_LEFT ? "rtl" : "ltr") + "\" " + found.group(1) + found.group(2)));
    }
}
