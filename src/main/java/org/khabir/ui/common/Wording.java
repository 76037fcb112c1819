package org.khabir.ui.common;

import java.util.Locale;
import org.khabir.i18n.Calendars;
import org.khabir.i18n.Digits;
import org.khabir.i18n.Language;
import org.khabir.i18n.Messages;

/** How the interface puts things into words: its language, its digits, and the calendars of its dates. */
public record Wording(Language language, Digits digits, Calendars calendars) {

    /** The language with digits 0–9 and Gregorian dates. */
    public static Wording of(Language language) {
        return new Wording(language, Digits.WESTERN, Calendars.GREGORIAN);
    }

    Wording in(Language other) {
        return new Wording(other, digits, calendars);
    }

    Messages messages() {
        return Messages.in(language, digits);
    }

    /** For formatters: Libya’s names of months in Arabic, British order in English, and the digits chosen. */
    public Locale formatLocale() {
        return Locale.forLanguageTag((language == Language.ARABIC ? "ar-LY" : "en-GB")
                + "-u-nu-" + (digits.areArabicIndic(language) ? "arab" : "latn"));
    }
}
