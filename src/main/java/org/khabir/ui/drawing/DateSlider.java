package org.khabir.ui.drawing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextAlignment;
import org.khabir.model.TimeInterval;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.DateText;

/**
 * Two handles on a line of time, which runs in the direction of the language, with their days beside it, or above it where there is too little room. A handle at its end of the line sets no day. The arrows move a handle by a
 * hundredth of the line, Page Up and Page Down by a tenth, Home and End to its ends.
 */
public final class DateSlider extends Region {

    private static final double THUMB = 16;
    private static final double GAP = 10;
    private static final double SHORTEST = 120;
    /** A day between the ends may be written a little wider than they are. */
    private static final double SLACK = 1.15;
    private static final int FINE = 100;
    private static final int COARSE = 10;

    private final Texts texts;
    private final ObservableValue<TimeInterval> period;
    private final ObjectProperty<LocalDate> from;
    private final ObjectProperty<LocalDate> to;
    private final StackPane track = new StackPane();
    private final StackPane range = new StackPane();
    private final StackPane first = new StackPane();
    private final StackPane last = new StackPane();
    private final Label firstText = new Label();
    private final Label lastText = new Label();
    private final Label ruler = new Label();

    /**
     * @param period of the whole line; while it holds null nothing can be chosen
     * @param from   the first day, null for none
     * @param to     the last day, null for none
     */
    public DateSlider(Texts texts, ObservableValue<TimeInterval> period, ObjectProperty<LocalDate> from, ObjectProperty<LocalDate> to) {
        this.texts = texts;
        this.period = period;
        this.from = from;
        this.to = to;
        getStyleClass().add("date-slider");
        track.getStyleClass().add("date-track");
        range.getStyleClass().add("date-range");
        ruler.setVisible(false);
        ruler.setManaged(false);
        firstText.setWrapText(true);
        lastText.setWrapText(true);
        lastText.setTextAlignment(TextAlignment.RIGHT);
        getChildren().addAll(track, range, firstText, lastText, first, last, ruler);
        prepare(first, "drawing.from");
        prepare(last, "drawing.to");
        disableProperty().bind(period.map(any -> false).orElse(true));
        period.subscribe(shown -> write());
        from.subscribe((before, now) -> write());
        to.subscribe((before, now) -> write());
        texts.wordingProperty().subscribe((before, now) -> write());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double line = THUMB + 6;
        return width > 0 && isStacked(width) ? line + labelHeight(width) : line;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 2 * labelWidth() + SHORTEST;
    }

    @Override
    protected double computeMinWidth(double height) {
        return SHORTEST;
    }

    @Override
    protected void layoutChildren() {
        boolean stacked = isStacked(getWidth());
        double labelHeight = stacked ? labelHeight(getWidth()) : getHeight();
        double labelWidth = stacked ? getWidth() / 2 - GAP : labelWidth() - GAP;
        double middle = stacked ? (getHeight() + labelHeight) / 2 : getHeight() / 2;
        double start = x(day(from, true));
        double end = x(day(to, false));
        track.resizeRelocate(lineStart(), middle - 2, lineLength(), 4);
        range.resizeRelocate(start, middle - 2, Math.max(0, end - start), 4);
        first.resizeRelocate(start - THUMB / 2, middle - THUMB / 2, THUMB, THUMB);
        last.resizeRelocate(end - THUMB / 2, middle - THUMB / 2, THUMB, THUMB);
        layoutInArea(firstText, 0, 0, labelWidth, labelHeight, 0, HPos.LEFT, VPos.CENTER);
        layoutInArea(lastText, getWidth() - labelWidth, 0, labelWidth, labelHeight, 0, HPos.RIGHT, VPos.CENTER);
    }

    private void write() {
        write(firstText, first, day(from, true));
        write(lastText, last, day(to, false));
        requestLayout();
    }

    private void write(Label label, StackPane thumb, LocalDate day) {
        label.setText(day == null ? "" : new DateText(texts).of(day));
        thumb.setAccessibleText(thumb.getAccessibleHelp() + " " + label.getText());
    }

    /** How wide the days at the ends of the line are written, with the room to the line. */
    private double labelWidth() {
        TimeInterval whole = period.getValue();
        return whole == null ? 0 : Math.max(wide(whole.earliest()), wide(whole.latest())) * SLACK + THUMB + GAP;
    }

    private double wide(LocalDate day) {
        ruler.setText(new DateText(texts).of(day));
        return ruler.prefWidth(-1);
    }

    private boolean isStacked(double width) {
        return 2 * labelWidth() + SHORTEST > width;
    }

    /** Above the line; each has half of the width. */
    private double labelHeight(double width) {
        return Math.max(firstText.prefHeight(width / 2 - GAP), lastText.prefHeight(width / 2 - GAP));
    }

    private double lineStart() {
        return isStacked(getWidth()) ? THUMB / 2 : labelWidth();
    }

    private void prepare(StackPane thumb, String key) {
        thumb.getStyleClass().add("date-thumb");
        thumb.setFocusTraversable(true);
        thumb.setAccessibleRole(AccessibleRole.THUMB);
        thumb.accessibleHelpProperty().bind(texts.bind(key));
        thumb.setOnMousePressed(mouse -> thumb.requestFocus());
        thumb.setOnMouseDragged(mouse -> drag(thumb, mouse));
        thumb.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> typed(thumb, pressed));
    }

    private void drag(StackPane thumb, MouseEvent mouse) {
        double x = thumb.getLayoutX() + mouse.getX();
        long days = Math.round((x - lineStart()) / Math.max(1, lineLength()) * length());
        set(thumb, period.getValue().earliest().plusDays(days));
        mouse.consume();
    }

    private void typed(StackPane thumb, KeyEvent key) {
        boolean mirrored = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        LocalDate day = thumb == first ? day(from, true) : day(to, false);
        long fine = Math.max(1, length() / FINE);
        switch (key.getCode()) {
            case LEFT -> set(thumb, day.plusDays(mirrored ? fine : -fine));
            case RIGHT -> set(thumb, day.plusDays(mirrored ? -fine : fine));
            case PAGE_UP -> set(thumb, day.minusDays(Math.max(1, length() / COARSE)));
            case PAGE_DOWN -> set(thumb, day.plusDays(Math.max(1, length() / COARSE)));
            case HOME -> set(thumb, period.getValue().earliest());
            case END -> set(thumb, period.getValue().latest());
            default -> {
                return;
            }
        }
        key.consume();
    }

    /** Neither beyond the line nor beyond the other handle. */
    private void set(StackPane thumb, LocalDate wanted) {
        TimeInterval whole = period.getValue();
        if (thumb == first) {
            LocalDate day = wanted.isAfter(day(to, false)) ? day(to, false) : wanted;
            from.set(day.isAfter(whole.earliest()) ? day : null);
        } else {
            LocalDate day = wanted.isBefore(day(from, true)) ? day(from, true) : wanted;
            to.set(day.isBefore(whole.latest()) ? day : null);
        }
    }

    private LocalDate day(ObjectProperty<LocalDate> chosen, boolean isFirst) {
        TimeInterval whole = period.getValue();
        return chosen.get() != null || whole == null ? chosen.get() : isFirst ? whole.earliest() : whole.latest();
    }

    private double x(LocalDate day) {
        return day == null || period.getValue() == null ? lineStart()
                : lineStart() + lineLength() * Math.clamp((double) ChronoUnit.DAYS.between(period.getValue().earliest(), day) / length(), 0, 1);
    }

    private long length() {
        return Math.max(1, ChronoUnit.DAYS.between(period.getValue().earliest(), period.getValue().latest()));
    }

    private double lineLength() {
        return Math.max(1, getWidth() - 2 * lineStart());
    }
}
