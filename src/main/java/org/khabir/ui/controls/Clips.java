package org.khabir.ui.controls;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Puts text on the system’s clipboard. */
public final class Clips {

    private Clips() {
    }

    public static void copy(String text) {
        copy(Clip.of(text));
    }

    public static void copy(Clip clip) {
        ClipboardContent content = new ClipboardContent();
        content.putString(clip.text());
        if (clip.html() != null) {
            content.putHtml(clip.html());
        }
        Clipboard.getSystemClipboard().setContent(content);
    }
}
