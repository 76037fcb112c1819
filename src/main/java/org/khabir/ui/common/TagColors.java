package org.khabir.ui.common;

import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.paint.Color;

/**
 * A tag's colour as it can be read: analysts and other programs choose any, so it is darkened on light ground and lightened on dark
 * until it reads as text on its own fill (4.5 to 1, WCAG 2.2, 1.4.3).
 */
public final class TagColors {

    /** The style class whose stylesheet rules choose between the two colours of {@link #style}. */
    public static final String STYLE_CLASS = "tag-colored";

    static final Ground LIGHT = new Ground(Color.WHITE, Color.web("#f6f8fa"), Color.BLACK, 0.22);
    static final Ground DARK = new Ground(Color.web("#0d1117"), Color.web("#161b22"), Color.WHITE, 0.16);
    private static final double CONTRAST = 4.6;
    private static final double STEP = 0.05;

    private TagColors() {
    }

    /**
     * What a tag's colour is shown on.
     *
     * @param page    the reader's ground
     * @param panel   the ground of lists
     * @param away    black or white, whichever is far from both
     * @param opacity of the tag's fill
     */
    record Ground(Color page, Color panel, Color away, double opacity) {

        Color fill(Color color, Color under) {
            return under.interpolate(color, opacity);
        }

        /** The colour, as far towards black or white as it must be. */
        Color readable(Color color) {
            Color readable = color;
            for (double share = STEP; share < 1 && !reads(readable, color); share += STEP) {
                readable = color.interpolate(away, share);
            }
            return readable;
        }

        private boolean reads(Color shown, Color own) {
            return Stream.of(page, panel, fill(own, page), fill(own, panel)).allMatch(under -> contrast(shown, under) >= CONTRAST);
        }

        private String style(Color color, String name) {
            return "-khabir-tag-on-" + name + ": " + web(readable(color)) + "; -khabir-tag-fill-on-" + name + ": " + web(color)
                    + String.format(Locale.ROOT, "%02x; ", Math.round(opacity * 255));
        }
    }

    /**
     * What a node of {@link #STYLE_CLASS} is to have as its style.
     *
     * @param color as {@code #rrggbb}
     */
    public static String style(String color) {
        return LIGHT.style(Color.web(color), "light") + DARK.style(Color.web(color), "dark");
    }

    /** From 1 for the same to 21 for black on white. */
    public static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static String web(Color color) {
        return String.format(Locale.ROOT, "#%02x%02x%02x", Math.round(color.getRed() * 255), Math.round(color.getGreen() * 255),
                Math.round(color.getBlue() * 255));
    }
}
