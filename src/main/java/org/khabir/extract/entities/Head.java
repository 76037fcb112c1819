package org.khabir.extract.entities;

/**
 * The head of a position phrase as it stands in a text.
 *
 * @param prefix how many letters of the token are proclitics before it
 */
public record Head(HeadWord word, Form form, boolean feminine, int prefix) {

    /** The shapes a head comes in. */
    public enum Form {
        /** رئيس, in construct with what follows or indefinite. */
        BARE,
        /** الرئيس. */
        DEFINITE,
        /** رئيسا. */
        ACCUSATIVE,
        /** نظيره. */
        POSSESSED,
        /** Dual or plural, of several people: الوزيران، رؤساء. */
        MANY,
        /** Left out behind a plural one: (وزراء الدفاع فلان) والطاقة. */
        GAPPED
    }

    public boolean is(Form other) {
        return form == other;
    }

    public boolean is(HeadKind kind) {
        return word.kind() == kind;
    }

    Head behind(int letters) {
        return letters == prefix ? this : new Head(word, form, feminine, letters);
    }
}
