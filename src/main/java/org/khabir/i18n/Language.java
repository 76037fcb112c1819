package org.khabir.i18n;

import java.util.Locale;

/** A language of the interface. */
public enum Language {
    ARABIC("ar"), ENGLISH("en");

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    public Locale locale() {
        return locale;
    }

    public boolean isRightToLeft() {
        return this == ARABIC;
    }

    /** The machine's language where Khabir speaks it, otherwise English. */
    public static Language ofSystem() {
        return "ar".equals(Locale.getDefault().getLanguage()) ? ARABIC : ENGLISH;
    }
}
