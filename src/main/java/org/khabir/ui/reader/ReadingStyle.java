package org.khabir.ui.reader;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;

/** How the reader sets its text; to be remembered by whoever owns the settings. */
public final class ReadingStyle {

    public static final double DEFAULT_SIZE = 18;
    private static final double SMALLEST = 11;
    private static final double LARGEST = 40;

    private final DoubleProperty fontSize = new SimpleDoubleProperty(this, "fontSize", DEFAULT_SIZE);
    private final DoubleProperty lineSpacing = new SimpleDoubleProperty(this, "lineSpacing", 0.5);
    private final DoubleProperty lineWidth = new SimpleDoubleProperty(this, "lineWidth", 44);

    /** The body's font size in pixels. */
    public DoubleProperty fontSizeProperty() {
        return fontSize;
    }

    /** Space between lines, in font sizes. */
    public DoubleProperty lineSpacingProperty() {
        return lineSpacing;
    }

    /** The longest a line may be, in font sizes. */
    public DoubleProperty lineWidthProperty() {
        return lineWidth;
    }

    public void larger() {
        fontSize.set(Math.min(LARGEST, fontSize.get() + 1));
    }

    public void smaller() {
        fontSize.set(Math.max(SMALLEST, fontSize.get() - 1));
    }

    public void defaultSize() {
        fontSize.set(DEFAULT_SIZE);
    }
}
