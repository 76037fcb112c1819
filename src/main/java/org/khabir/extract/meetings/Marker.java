package org.khabir.extract.meetings;

import org.khabir.text.Normalizer;

/** What stands before an argument. */
enum Marker {
    BARE, WITH, BY, TO, UNTO, FROM, BETWEEN, ATTENDING, OTHER;

    /** The marker that {@code preposition}, folded, stands for; an empty one is {@link #BARE}. */
    static Marker of(String preposition) {
        return switch (preposition) {
            case "" -> BARE;
            case "مع" -> WITH;
            case "ب" -> BY;
            case "ل" -> TO;
            case "الي" -> UNTO;
            case "من" -> FROM;
            case "بين" -> BETWEEN;
            default -> OTHER;
        };
    }

    /** The marker as the trigger file writes it: {@code -} is a bare object. */
    static Marker inFile(String sign) {
        return of(sign.equals("-") ? "" : Normalizer.key(sign));
    }
}
