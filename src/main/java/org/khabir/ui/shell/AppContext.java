package org.khabir.ui.shell;

import java.nio.file.Path;
import org.khabir.settings.SettingsStore;

/**
 * What the window is given at its start.
 *
 * @param initialCase the folder of the case to open first, null for none
 * @param sampleFirst true to open the sample case first
 * @param version     of the program, empty where it was not packaged
 */
public record AppContext(Cases cases, SettingsStore settings, Path initialCase, boolean sampleFirst, String version) {
}
