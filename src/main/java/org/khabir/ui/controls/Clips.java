package org.khabir.ui.controls;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Puts text on the system’s clipboard. */
public final class Clips {

    private Clips() {
    }

    public static void copy(String text) {
        copy(text, null);
    }

    /** @param html the same for programs that take formatted text; null for none */
    public static void copy(String text, String html) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        if (html != null) {
            content.putHtml(html);
        }
        Clipboard.getSystemClipboard().setContent(content);
    }
}
