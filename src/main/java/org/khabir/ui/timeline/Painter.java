package org.khabir.ui.timeline;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import javafx.scene.paint.Color;
import org.khabir.model.MeetingStatus;
import org.khabir.ui.drawing.Pen;

/** Draws a {@link Picture}: bands, the axis's lines, ranges as bars, meetings as diamonds, all else as dots; hollow where it did not take place, or not yet. */
final class Painter {

    private static final double RANGE_OPACITY = 0.45;
    /** Of what is known only to lie before or after something. */
    private static final double OPEN_OPACITY = 0.22;
    private static final double RING = 3;
    private static final double EDGE = 1.5;

    private final Pen pen;
    private final Palette palette;
    private final double left;

    /** @param left where the picture begins, in the pen's pixels */
    Painter(Pen pen, Palette palette, double left) {
        this.pen = pen;
        this.palette = palette;
        this.left = left;
    }

    /**
     * @param steps  of the axis
     * @param chosen index of the happening to mark, -1 for none */
    void paint(Picture picture, List<LocalDateTime> steps, int chosen) {
        double width = picture.scale().width();
        for (int lane = 0; lane < picture.lanes().lanes().size(); lane += 2) {
            rectangle(0, picture.laneTop(lane), width, picture.laneHeight());
            pen.fill(palette.band());
        }
        lines(picture, steps);
        picture.blots().forEach(blot -> draw(picture, blot));
        if (chosen >= 0) {
            picture.blots().stream().filter(blot -> holds(picture, blot, chosen)).forEach(blot -> ring(picture, blot));
        }
    }

    private void lines(Picture picture, List<LocalDateTime> steps) {
        for (LocalDateTime step : steps) {
            double x = Math.round(picture.scale().x(Grain.time(step))) + 0.5;
            if (x >= 0 && x <= picture.scale().width()) {
                pen.line(left + x, 0, left + x, picture.axisTop() + 4, palette.line(), 1);
            }
        }
        double bottom = Math.round(picture.axisTop()) + 0.5;
        pen.line(left, bottom, left + picture.scale().width(), bottom, palette.line(), 1);
    }

    private void draw(Picture picture, Blot blot) {
        Happening first = picture.first(blot);
        Color color = palette.of(first.kind());
        boolean hollow = blot.count() == 1 && first.status() != MeetingStatus.HELD;
        double y = picture.y(blot);
        if (blot.isRange()) {
            range(picture, blot, first.isOneSided(), color);
            if (blot.meeting()) {
                diamond(blot.middle(), y, Math.max(2, picture.rowHeight() - 1), color, hollow);
            }
        } else if (blot.meeting()) {
            diamond(blot.from(), y, blot.radius() + 1, color, hollow);
        } else {
            pen.circle(left + blot.from(), y, blot.radius(), hollow ? faded(color, 0) : color, hollow ? color : null, EDGE);
        }
    }

    private void range(Picture picture, Blot blot, boolean open, Color color) {
        double height = Math.max(2, picture.rowHeight() - 1);
        double top = picture.y(blot) - height / 2;
        double from = Math.max(0, blot.from());
        double to = Math.min(picture.scale().width(), blot.to());
        rectangle(from, top, to - from, height);
        pen.fill(faded(color, open ? OPEN_OPACITY : RANGE_OPACITY));
        if (!open) {
            rectangle(blot.from(), top, EDGE, height);
            pen.fill(color);
            rectangle(blot.to() - EDGE, top, EDGE, height);
            pen.fill(color);
        }
    }

    private void diamond(double x, double y, double half, Color color, boolean hollow) {
        pen.begin();
        pen.moveTo(left + x - half, y);
        pen.lineTo(left + x, y - half);
        pen.lineTo(left + x + half, y);
        pen.lineTo(left + x, y + half);
        pen.close();
        if (hollow) {
            pen.stroke(color, EDGE);
        } else {
            pen.fill(color);
        }
    }

    private void ring(Picture picture, Blot blot) {
        double y = picture.y(blot);
        double half = (blot.isRange() ? picture.rowHeight() / 2 : blot.radius()) + RING;
        rectangle(blot.from() - half, y - half, blot.to() - blot.from() + 2 * half, 2 * half);
        pen.stroke(palette.chosen(), 2);
    }

    private void rectangle(double x, double y, double width, double height) {
        pen.begin();
        pen.moveTo(left + x, y);
        pen.lineTo(left + x + width, y);
        pen.lineTo(left + x + width, y + height);
        pen.lineTo(left + x, y + height);
        pen.close();
    }

    private static Color faded(Color color, double opacity) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), color.getOpacity() * opacity);
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
