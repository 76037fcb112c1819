package org.khabir.ui.controls;

import java.util.Map;
import javafx.scene.input.KeyCombination;

/** Keys as the platform has them: on a Mac those that the system takes for something else, or that mean something else there by custom, are others. */
public final class PlatformKeys {

    private static final boolean MAC = isMac(System.getProperty("os.name"));
    /** There Shortcut+H hides the program, Shortcut+M puts the window away, Shift+Shortcut+Z does again, and Alt with an arrow moves by a word. */
    private static final Map<String, String> ON_MAC = Map.of("Shortcut+H", "Shortcut+Y", "Shortcut+Y", "Shift+Shortcut+Z", "Shortcut+M", "Shortcut+J",
            "Alt+Left", "Shortcut+[", "Alt+Right", "Shortcut+]");

    private PlatformKeys() {
    }

    /** The combination for what has these keys elsewhere. @param keys as {@link KeyCombination#valueOf} takes them */
    public static KeyCombination of(String keys) {
        return KeyCombination.valueOf(named(keys, MAC));
    }

    static String named(String keys, boolean mac) {
        return mac ? ON_MAC.getOrDefault(keys, keys) : keys;
    }

    static boolean isMac(String system) {
        return system.startsWith("Mac");
    }
}
