package org.khabir.i18n;

/** The digits in which the interface writes numbers. */
public enum Digits {
    /** 123 in every language, as most papers of the region print. */
    WESTERN,
    /** ١٢٣ in every language. */
    ARABIC_INDIC,
    /** ١٢٣ in Arabic, 123 otherwise. */
    OF_LANGUAGE;

    private static final char ARABIC_ZERO = '٠';

    /** True where texts in {@code language} are to have ١٢٣. */
    public boolean areArabicIndic(Language language) {
        return this == ARABIC_INDIC || this == OF_LANGUAGE && language == Language.ARABIC;
    }

    /** {@code text} with its digits 0–9 written as a text in {@code language} is to have them. */
    public String in(Language language, String text) {
        if (!areArabicIndic(language)) {
            return text;
        }
        StringBuilder written = new StringBuilder(text.length());
        text.chars().forEach(sign -> written.append((char) (sign >= '0' && sign <= '9' ? ARABIC_ZERO + sign - '0' : sign)));
        return written.toString();
    }

    /** The Unicode locale extension that makes formatters write so. */
    String numberingSystem(Language language) {
        return areArabicIndic(language) ? "arab" : "latn";
    }
}
