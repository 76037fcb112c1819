package org.khabir.ui.reader;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import org.khabir.settings.ReadingLook;
import org.khabir.ui.text.AppFont;

/** How the readers of a window set their text, and which marks they show. */
public final class ReadingStyle {

    /** Between paragraphs, beyond the space between lines, in font sizes. */
    private static final double PARAGRAPH_GAP = 0.4;

    private final DoubleProperty fontSize = new SimpleDoubleProperty(this, "fontSize");
    private final DoubleProperty lineSpacing = new SimpleDoubleProperty(this, "lineSpacing");
    private final DoubleProperty lineWidth = new SimpleDoubleProperty(this, "lineWidth");
    private final StringProperty font = new SimpleStringProperty(this, "font");
    private final ObservableSet<Layer> layers = FXCollections.observableSet(EnumSet.allOf(Layer.class));

    public ReadingStyle(ReadingLook look) {
        set(look);
        layers.removeIf(layer -> look.hiddenMarks().contains(layer.name()));
    }

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

    /** The font's family; empty for the one that comes with Khabir. */
    public StringProperty fontProperty() {
        return font;
    }

    /** The layers that are shown; to be changed directly. */
    public ObservableSet<Layer> layers() {
        return layers;
    }

    public void larger() {
        fontSize.set(Math.min(ReadingLook.LARGEST, fontSize.get() + 1));
    }

    public void smaller() {
        fontSize.set(Math.max(ReadingLook.SMALLEST, fontSize.get() - 1));
    }

    public void usualSize() {
        fontSize.set(ReadingLook.usual().size());
    }

    /** Sets size, spacing, width and font as they are at first; the layers stay. */
    public void reset() {
        set(ReadingLook.usual());
    }

    /** Calls {@code listener} after each change. */
    public void onChange(Consumer<ReadingLook> listener) {
        Runnable told = () -> listener.accept(look());
        fontSize.subscribe((before, now) -> told.run());
        lineSpacing.subscribe((before, now) -> told.run());
        lineWidth.subscribe((before, now) -> told.run());
        font.subscribe((before, now) -> told.run());
        layers.addListener((SetChangeListener<Layer>) change -> told.run());
    }

    /** The space between two lines in pixels. */
    double leading() {
        return fontSize.get() * lineSpacing.get();
    }

    /** The space below a paragraph in pixels. */
    double paragraphGap() {
        return fontSize.get() * PARAGRAPH_GAP + leading();
    }

    /** As a stylesheet's declarations. @param scale of the body's font size */
    String css(double scale) {
        String family = font.get().isEmpty() ? AppFont.FAMILY : font.get();
        return "-fx-font-family: \"" + family + "\"; -fx-font-size: " + fontSize.get() * scale + "px;";
    }

    private void set(ReadingLook look) {
        fontSize.set(look.size());
        lineSpacing.set(look.lineSpacing());
        lineWidth.set(look.lineWidth());
        font.set(look.font());
    }

    private ReadingLook look() {
        return new ReadingLook(fontSize.get(), lineSpacing.get(), lineWidth.get(), font.get(),
                Arrays.stream(Layer.values()).filter(layer -> !layers.contains(layer)).map(Layer::name).toList());
    }
}
