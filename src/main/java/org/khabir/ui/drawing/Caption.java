package org.khabir.ui.drawing;

/**
 * Words beside something drawn.
 *
 * @param x       of their middle, in pixels
 * @param y       of their upper edge, in pixels; of their middle where {@code centered}
 * @param style   the style class of their label
 * @param certain true where they are shown even over others
 */
public record Caption(String text, double x, double y, boolean centered, String style, boolean certain) {
}
