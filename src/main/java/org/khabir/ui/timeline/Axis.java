package org.khabir.ui.timeline;

import java.time.LocalDateTime;
import java.time.chrono.Chronology;
import java.time.chrono.HijrahChronology;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import org.khabir.i18n.Calendars;
import org.khabir.ui.common.Texts;

/**
 * The axis below the lanes: its steps, above what they are steps of, and with both calendars a last row of Hijri days, months or years.
 *
 * @param size of its letters, 1 for the usual one
 */
record Axis(Texts texts, Picture picture, double size) {

    private static final double STEP_WIDTH = 64;
    /** A Hijri month with its year. */
    private static final double WHOLE_WIDTH = 124;
    private static final double TOP = 4;
    private static final double ROW = 16;
    private static final double BOTTOM = 4;
    private static final double APART = 6;

    /** Puts a text at a place of the picture. */
    interface Writer {

        /** @param fromEdge true where the text begins at {@code x}, false where that is its middle */
        Label write(String text, double x, double y, String style, boolean fromEdge);
    }

    /** How high it is, in pixels. */
    static double height(Texts texts, double size) {
        return TOP + (isDouble(texts) ? 3 : 2) * ROW * size + BOTTOM;
    }

    /** Where it draws lines across the lanes: at its steps, as far as anything is dated. */
    List<LocalDateTime> lines() {
        return steps(grain(STEP_WIDTH), calendar());
    }

    void write(Writer writer) {
        Grain grain = grain(STEP_WIDTH);
        AxisText text = new AxisText(texts, calendar());
        for (LocalDateTime step : lines()) {
            double x = x(step);
            if (x >= 0 && x <= picture.scale().width()) {
                writer.write(text.fine(grain, step), x, row(0), "timeline-tick", false);
            }
        }
        if (grain.above() != null) {
            writeWhole(writer, grain.above(), calendar(), row(1));
        }
        hijri().ifPresent(calendar -> writeWhole(writer, grain(WHOLE_WIDTH).whole(), calendar, row(grain.above() == null ? 1 : 2)));
    }

    /** Each text stands behind the beginning of what it names; that of what began out of view at the edge, where the next one leaves it room. */
    private void writeWhole(Writer writer, Grain grain, Chronology calendar, double y) {
        AxisText text = new AxisText(texts, calendar);
        List<LocalDateTime> steps = steps(grain, calendar);
        boolean toTheLeft = picture.scale().rightToLeft();
        double width = picture.scale().width();
        double edge = toTheLeft ? width : 0;
        for (int i = steps.size() - 1; i >= 0; i--) {
            double x = x(steps.get(i));
            boolean isAhead = toTheLeft ? x > width : x < 0;
            Label label = writer.write(text.coarse(grain, steps.get(i)), isAhead ? edge : x, y, "timeline-tick-above", true);
            boolean covers = i < steps.size() - 1 && isAhead && Math.abs(x(steps.get(i + 1)) - edge) < label.getWidth() + APART;
            label.setVisible(!covers);
        }
    }

    private List<LocalDateTime> steps(Grain grain, Chronology calendar) {
        return picture.lanes().dated().isEmpty() ? List.of() : grain.steps(picture.scale(), calendar);
    }

    private Grain grain(double width) {
        return Grain.of(picture.scale(), width * size);
    }

    private Chronology calendar() {
        return Grain.calendar(picture.scale(), texts.wordingProperty().get().calendars());
    }

    /** The calendar of the last row; empty where there is no such row. */
    private Optional<Chronology> hijri() {
        return Optional.of(Grain.calendar(picture.scale(), Calendars.HIJRI)).filter(calendar -> isDouble(texts) && calendar == HijrahChronology.INSTANCE);
    }

    private static boolean isDouble(Texts texts) {
        return texts.wordingProperty().get().calendars() == Calendars.BOTH;
    }

    private double x(LocalDateTime step) {
        return picture.scale().x(Grain.time(step));
    }

    private double row(int row) {
        return picture.axisTop() + TOP + row * ROW * size;
    }
}
