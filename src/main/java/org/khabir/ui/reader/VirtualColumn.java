package org.khabir.ui.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * Parts of different heights below each other, scrolled, of which only those in sight are made. Heights are estimated until a
 * part has been seen, then kept. The place is held as a part and a distance into it, so that nothing jumps when an estimate
 * turns out wrong.
 */
final class VirtualColumn extends Region {

    static final Parts NO_PARTS = new Parts() {
        @Override
        public int count() {
            return 0;
        }

        @Override
        public Region make(int index) {
            throw new IndexOutOfBoundsException(index);
        }

        @Override
        public double estimate(int index, double width) {
            return 0;
        }
    };

    private static final int KEPT = 12;
    private static final double GUTTER = 8;

    private final ScrollBar bar = new ScrollBar();
    private final Map<Integer, Region> made = new HashMap<>();
    private Parts parts = NO_PARTS;
    private double[] heights = {};
    private double maxColumnWidth = Double.MAX_VALUE;
    private double columnWidth = -1;
    private int top;
    private double topOffset;
    private boolean settingBar;
    private double beyondEnd = Double.MAX_VALUE;
    private Runnable onSeen = () -> { };

    VirtualColumn() {
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        bar.valueProperty().subscribe(value -> dragBarTo(value.doubleValue()));
        getChildren().add(bar);
        setOnScroll(event -> scrollBy(-event.getDeltaY()));
    }

    /** What the column is made of. */
    interface Parts {
        int count();

        /** Makes the part at {@code index}; asked again once it has been out of sight for long. */
        Region make(int index);

        /** About how high that part will be at {@code width}. */
        double estimate(int index, double width);
    }

    void setParts(Parts newParts) {
        parts = newParts;
        top = 0;
        topOffset = 0;
        remeasure();
        getChildren().removeAll(made.values());
        made.clear();
    }

    /** Makes the part at {@code index} anew when it is next in sight. */
    void remake(int index) {
        getChildren().remove(made.remove(index));
        requestLayout();
    }

    /** Forgets all heights, as after a change of font, and the parts out of sight. */
    void remeasure() {
        columnWidth = -1;
        made.values().removeIf(part -> !part.isVisible() && getChildren().remove(part));
        requestLayout();
    }

    void setMaxColumnWidth(double width) {
        maxColumnWidth = width;
        requestLayout();
    }

    /** The parts that exist now, in sight or near. */
    Iterable<Region> made() {
        return made.values();
    }

    /** The part nearest to {@code y} of the column; null where there is none. */
    Region partAt(double y) {
        Region nearest = null;
        double distance = Double.MAX_VALUE;
        for (Region part : made.values()) {
            double away = Math.max(part.getLayoutY() - y, y - part.getLayoutY() - part.getHeight());
            if (part.isVisible() && away < distance) {
                nearest = part;
                distance = away;
            }
        }
        return nearest;
    }

    /** The part at {@code index}, made and laid out where it belongs, even out of sight. */
    Region part(int index) {
        fit();
        heights[index] = measured(index);
        Region part = made.get(index);
        double y = Math.round(yOf(index));
        part.resizeRelocate(columnX(), y, columnWidth, heights[index]);
        part.setVisible(y < getHeight() && y + heights[index] > 0);
        part.layout();
        return part;
    }

    void scrollBy(double distance) {
        topOffset += distance;
        requestLayout();
    }

    /**
     * Brings a stretch of a part into sight: nothing moves where it is in sight already.
     *
     * @param centered true to put it into the upper middle rather than at the nearest edge
     */
    void bringIntoSight(int index, double from, double to, boolean centered) {
        double start = yOf(index) + from;
        double end = yOf(index) + to;
        double height = getHeight();
        if (start >= 0 && end <= height) {
            return;
        }
        topOffset = centered ? from - height / 3 : start < 0 ? from : to - height;
        top = index;
        layoutNow();
    }

    /** Puts a place of a part at the upper edge, as far as there is enough below it. */
    void putAtTop(int index, double from) {
        top = index;
        topOffset = from;
        requestLayout();
    }

    /** The first part in sight; −1 where there is none. */
    int topIndex() {
        return top < heights.length ? top : -1;
    }

    /** How much of that part is above the upper edge. */
    double topOffset() {
        return topOffset;
    }

    /** How much of the last part lies below the lower edge; very much where it is not in sight at all. */
    double beyondEnd() {
        return beyondEnd;
    }

    /** Runs {@code action} after each layout of what is in sight. */
    void onSeen(Runnable action) {
        onSeen = action;
    }

    double viewHeight() {
        return getHeight();
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        fit();
        settle();
        double y = -topOffset;
        int index = top;
        Map<Integer, Region> inSight = new HashMap<>();
        for (; index < heights.length && y < getHeight(); index++) {
            heights[index] = measured(index);
            Region part = made.get(index);
            part.resizeRelocate(columnX(), Math.round(y), columnWidth, heights[index]);
            inSight.put(index, part);
            y += heights[index];
        }
        made.forEach((i, part) -> part.setVisible(inSight.containsKey(i)));
        beyondEnd = index == heights.length ? y - getHeight() : Double.MAX_VALUE;
        dropFarParts(index);
        layoutBar();
        onSeen.run();
    }

    private void layoutNow() {
        layoutChildren();
        layout();
    }

    /** Fits the column to the width; where that changed, all heights are estimates again. */
    private void fit() {
        double width = Math.floor(Math.min(maxColumnWidth, getWidth() - barWidth() - 2 * GUTTER));
        if (width != columnWidth || heights.length != parts.count()) {
            columnWidth = width;
            heights = new double[parts.count()];
            for (int i = 0; i < heights.length; i++) {
                heights[i] = parts.estimate(i, width);
            }
        }
    }

    /** Brings the place into the column's bounds: below the end, above the start, and to the part it lies in. */
    private void settle() {
        double below = -topOffset;
        for (int i = top; i < heights.length && below < getHeight(); i++) {
            heights[i] = measured(i);
            below += heights[i];
        }
        topOffset -= Math.max(0, getHeight() - below);
        while (topOffset < 0 && top > 0) {
            top--;
            heights[top] = measured(top);
            topOffset += heights[top];
        }
        topOffset = Math.max(0, topOffset);
        while (top < heights.length - 1 && topOffset >= heights[top]) {
            topOffset -= heights[top];
            top++;
        }
    }

    private double measured(int index) {
        Region part = made.get(index);
        if (part == null) {
            part = parts.make(index);
            made.put(index, part);
            getChildren().add(part);
            part.applyCss();
        }
        return Math.ceil(part.prefHeight(columnWidth));
    }

    private void dropFarParts(int end) {
        if (made.size() <= KEPT + end - top) {
            return;
        }
        List<Integer> far = new ArrayList<>(made.keySet());
        far.removeIf(index -> index >= top - KEPT / 2 && index < end + KEPT / 2);
        far.forEach(index -> getChildren().remove(made.remove(index)));
    }

    private void layoutBar() {
        double total = 0;
        for (double height : heights) {
            total += height;
        }
        double beyond = Math.max(0, total - getHeight());
        settingBar = true;
        bar.setVisible(beyond > 0);
        bar.setMax(beyond);
        bar.setVisibleAmount(total == 0 ? 0 : beyond * getHeight() / total);
        bar.setUnitIncrement(40);
        bar.setBlockIncrement(getHeight() * 0.9);
        bar.setValue(yOf(0) * -1);
        settingBar = false;
        bar.resizeRelocate(getWidth() - barWidth(), 0, barWidth(), getHeight());
    }

    private void dragBarTo(double value) {
        if (settingBar) {
            return;
        }
        top = 0;
        topOffset = value;
        while (top < heights.length - 1 && topOffset >= heights[top]) {
            topOffset -= heights[top++];
        }
        requestLayout();
    }

    /** Where the part begins, from the column's upper edge. */
    private double yOf(int index) {
        double y = -topOffset;
        for (int i = top; i < index; i++) {
            y += heights[i];
        }
        for (int i = top - 1; i >= index; i--) {
            y -= heights[i];
        }
        return y;
    }

    private double columnX() {
        return Math.round(Math.max(GUTTER, (getWidth() - barWidth() - columnWidth) / 2));
    }

    private double barWidth() {
        return bar.prefWidth(-1);
    }
}
