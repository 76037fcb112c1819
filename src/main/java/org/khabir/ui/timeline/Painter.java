package org.khabir.ui.timeline;

import java.time.LocalDateTime;
import java.util.Arrays;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;

/** Draws a {@link Picture}: bands, the axis's lines, ranges as bars, meetings as diamonds, all else as dots. */
final class Painter {

    private static final double RANGE_OPACITY = 0.45;
    /** Of what is known only to lie before or after something. */
    private static final double OPEN_OPACITY = 0.22;
    private static final double RING = 3;

    private final GraphicsContext graphics;
    private final Palette palette;

    Painter(GraphicsContext graphics, Palette palette) {
        this.graphics = graphics;
        this.palette = palette;
    }

    /** @param chosen index of the happening to mark, -1 for none */
    void paint(Picture picture, Grain grain, int chosen) {
        double width = picture.scale().width();
        graphics.clearRect(0, 0, graphics.getCanvas().getWidth(), graphics.getCanvas().getHeight());
        graphics.setFill(palette.band());
        for (int lane = 0; lane < picture.lanes().lanes().size(); lane += 2) {
            graphics.fillRect(0, picture.laneTop(lane), width, picture.laneHeight());
        }
        lines(picture, grain);
        picture.blots().forEach(blot -> draw(picture, blot));
        if (chosen >= 0) {
            picture.blots().stream().filter(blot -> holds(picture, blot, chosen)).forEach(blot -> ring(picture, blot));
        }
    }

    private void lines(Picture picture, Grain grain) {
        graphics.setStroke(palette.line());
        graphics.setLineWidth(1);
        for (LocalDateTime step : grain.steps(picture.scale())) {
            double x = Math.round(picture.scale().x(Grain.time(step))) + 0.5;
            graphics.strokeLine(x, 0, x, picture.axisTop() + 4);
        }
        double bottom = Math.round(picture.axisTop()) + 0.5;
        graphics.strokeLine(0, bottom, picture.scale().width(), bottom);
    }

    private void draw(Picture picture, Blot blot) {
        Paint color = palette.of(picture.first(blot).kind());
        double y = picture.y(blot);
        graphics.setFill(color);
        if (blot.isRange()) {
            double height = Math.max(2, picture.rowHeight() - 1);
            boolean open = picture.first(blot).isOneSided();
            graphics.setGlobalAlpha(open ? OPEN_OPACITY : RANGE_OPACITY);
            graphics.fillRoundRect(blot.from(), y - height / 2, blot.to() - blot.from(), height, 3, 3);
            graphics.setGlobalAlpha(1);
            if (!open) {
                graphics.fillRect(blot.from(), y - height / 2, 1.5, height);
                graphics.fillRect(blot.to() - 1.5, y - height / 2, 1.5, height);
            }
            if (blot.meeting()) {
                diamond(blot.middle(), y, height);
            }
        } else if (blot.meeting()) {
            diamond(blot.from(), y, blot.radius() + 1);
        } else {
            graphics.fillOval(blot.from() - blot.radius(), y - blot.radius(), 2 * blot.radius(), 2 * blot.radius());
        }
    }

    private void diamond(double x, double y, double half) {
        graphics.fillPolygon(new double[] {x - half, x, x + half, x}, new double[] {y, y - half, y, y + half}, 4);
    }

    private void ring(Picture picture, Blot blot) {
        double y = picture.y(blot);
        double half = blot.isRange() ? picture.rowHeight() / 2 : blot.radius();
        graphics.setStroke(palette.chosen());
        graphics.setLineWidth(2);
        graphics.strokeRoundRect(blot.from() - half - RING, y - half - RING, blot.to() - blot.from() + 2 * (half + RING), 2 * (half + RING), 6, 6);
    }

    private static boolean holds(Picture picture, Blot blot, int happening) {
        if (happening == blot.first() || happening == blot.last()) {
            return true;
        }
        if (happening < blot.first() || happening > blot.last() || blot.count() < 3) {
            return false;
        }
        double x = picture.scale().x((picture.lanes().starts()[happening] + picture.lanes().ends()[happening]) / 2);
        return blot.isAt(x) && picture.lanes().dated().get(happening).isMeeting() == blot.meeting()
                && Arrays.binarySearch(picture.lanes().lanes().get(blot.lane()).members(), happening) >= 0;
    }
}
