package org.khabir.settings;

import java.util.List;

/**
 * How articles are set for reading.
 *
 * @param size        of the text, in pixels
 * @param lineSpacing between lines, in text sizes
 * @param lineWidth   the longest a line may be, in text sizes
 * @param font        the family's name, empty for the one that comes with Khabir
 * @param hiddenMarks names of the kinds of marks that are not shown
 */
public record ReadingLook(double size, double lineSpacing, double lineWidth, String font, List<String> hiddenMarks) {

    public static final double SMALLEST = 11;
    public static final double LARGEST = 40;
    public static final double TIGHTEST = 0.1;
    public static final double LOOSEST = 1.2;
    public static final double NARROWEST = 24;
    public static final double WIDEST = 80;

    /** What is missing or out of bounds becomes what is usual. */
    public ReadingLook {
        size = within(size, SMALLEST, LARGEST, 18);
        lineSpacing = within(lineSpacing, TIGHTEST, LOOSEST, 0.5);
        lineWidth = within(lineWidth, NARROWEST, WIDEST, 44);
        font = font == null ? "" : font;
        hiddenMarks = hiddenMarks == null ? List.of() : List.copyOf(hiddenMarks);
    }

    public static ReadingLook usual() {
        return new ReadingLook(0, 0, 0, null, null);
    }

    private static double within(double value, double least, double most, double usual) {
        return value >= least && value <= most ? value : usual;
    }
}
