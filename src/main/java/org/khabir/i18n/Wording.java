package org.khabir.i18n;

import java.util.Locale;

/** How people are shown things in words: the language, its digits, and the calendars of its dates. */
public record Wording(Language language, Digits digits, Calendars calendars) {

    /** The language with digits 0–9 and Gregorian dates. */
    public static Wording of(Language language) {
        return new Wording(language, Digits.WESTERN, Calendars.GREGORIAN);
    }

    /** The same digits and calendars in another language. */
    public Wording in(Language other) {
        return new Wording(other, digits, calendars);
    }

    public Messages messages() {
        return Messages.in(language, digits);
    }

    /** A number without grouping. */
    public String number(long number) {
        return digits.in(language, Long.toString(number));
    }

    /** For formatters: Libya’s names of months in Arabic, British order in English, and the digits chosen. */
    public Locale formatLocale() {
        return Locale.forLanguageTag((language == Language.ARABIC ? "ar-LY" : "en-GB")
                + "-u-nu-" + (digits.areArabicIndic(language) ? "arab" : "latn"));
    }
}
