package org.khabir.settings;

import java.util.Objects;
import org.khabir.i18n.Calendars;
import org.khabir.i18n.Digits;
import org.khabir.i18n.Language;

/**
 * How the interface speaks and looks.
 *
 * @param interfaceSize of the interface's text and pictures, in percent of the usual size
 */
public record Display(Language language, Appearance appearance, Digits digits, Calendars calendars, int interfaceSize) {

    public static final int SMALLEST = 80;
    public static final int USUAL = 100;
    public static final int LARGEST = 200;

    public Display {
        language = Objects.requireNonNullElse(language, Language.ARABIC);
        appearance = Objects.requireNonNullElse(appearance, Appearance.LIGHT);
        digits = Objects.requireNonNullElse(digits, Digits.WESTERN);
        calendars = Objects.requireNonNullElse(calendars, Calendars.GREGORIAN);
        interfaceSize = interfaceSize == 0 ? USUAL : Math.clamp(interfaceSize, SMALLEST, LARGEST);
    }

    static Display usual() {
        return new Display(null, null, null, null, USUAL);
    }
}
