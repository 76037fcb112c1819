package org.khabir.ui.network;

import java.util.Locale;
import javafx.scene.paint.Color;
import org.khabir.model.EntityType;
import org.khabir.ui.drawing.Pen;

/** The shape of a type's nodes: people are discs, all else polygons, so that types differ without their colours as well. */
final class NodeShape {

    private static final double LARGER_THAN_DISC = 1.2;

    private NodeShape() {
    }

    static void draw(Pen pen, EntityType type, double x, double y, double radius, Color fill, Color edge, double width) {
        if (type == EntityType.PERSON) {
            pen.circle(x, y, radius, fill, edge, width);
            return;
        }
        double[] corners = corners(type, radius);
        pen.begin();
        for (int i = 0; i < corners.length; i += 2) {
            if (i == 0) {
                pen.moveTo(x + corners[i], y + corners[i + 1]);
            } else {
                pen.lineTo(x + corners[i], y + corners[i + 1]);
            }
        }
        pen.close();
        pen.fill(fill);
        pen.stroke(edge, width);
    }

    /** The corners around the middle: x and y by turns. */
    static double[] corners(EntityType type, double radius) {
        int count = switch (type) {
            case LOCATION -> 3;
            case ORGANIZATION, FACILITY -> 4;
            case EQUIPMENT -> 5;
            case EVENT, PERSON -> 6;
        };
        double first = type == EntityType.ORGANIZATION ? -Math.PI / 4 : -Math.PI / 2;
        double[] corners = new double[2 * count];
        for (int i = 0; i < count; i++) {
            double angle = first + i * 2 * Math.PI / count;
            corners[2 * i] = LARGER_THAN_DISC * radius * Math.cos(angle);
            corners[2 * i + 1] = LARGER_THAN_DISC * radius * Math.sin(angle);
        }
        return corners;
    }

    /** The style class of the type's colour. */
    static String style(EntityType type) {
        return "type-" + type.name().toLowerCase(Locale.ROOT);
    }
}
