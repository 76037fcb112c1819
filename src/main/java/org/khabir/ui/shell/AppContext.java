package org.khabir.ui.shell;

import java.nio.file.Path;
import org.khabir.settings.SettingsStore;

/**
 * What the window is given at its start.
 *
 * @param initialCase the folder of the case to open first, null for none
 * @param sampleFirst true to open the sample case first
 * @param version     of the program, empty where it was not packaged
 * @param onUsable    called when the first case can be read, and the window closed thereafter; null for usual use
 */
public record AppContext(Cases cases, SettingsStore settings, Path initialCase, boolean sampleFirst, String version, Runnable onUsable) {

    /** The same with cases that come otherwise. */
    public AppContext with(Cases others) {
        return new AppContext(others, settings, initialCase, sampleFirst, version, onUsable);
    }
}
