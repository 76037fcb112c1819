package org.khabir.ui.controls;

/**
 * What is put on the clipboard.
 *
 * @param html the same for programs that take formatted text; null for none
 */
public record Clip(String text, String html) {

    public static Clip of(String text) {
        return new Clip(text, null);
    }
}
