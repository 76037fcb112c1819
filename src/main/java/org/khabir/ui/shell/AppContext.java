package org.khabir.ui.shell;

import java.nio.file.Path;
import org.khabir.settings.SettingsStore;

/**
 * What the window is given at its start.
 *
 * @param initialCase the folder of the case to open first, null for none
 * @param sampleFirst true to open the sample case first
 * @param version     of the program, empty where it was not packaged
 * @param onUsable    called when the first case can be read, where that ends the window
 * @param until       when the window is to close by itself
 */
public record AppContext(Cases cases, SettingsStore settings, Path initialCase, boolean sampleFirst, String version, Runnable onUsable, Until until) {

    /** When a window closes by itself: not at all, as soon as it can be used, or when nothing more is prepared in it. */
    public enum Until {
        CLOSED, USABLE, SETTLED
    }

    /** The same with cases that come otherwise. */
    public AppContext with(Cases others) {
        return new AppContext(others, settings, initialCase, sampleFirst, version, onUsable, until);
    }
}
