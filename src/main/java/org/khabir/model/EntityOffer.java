package org.khabir.model;

/**
 * Two entities of the case that may be one; for the analyst to say.
 *
 * @param first  the more mentioned of the two
 * @param score  how likely they are one, 0 to 1; an estimate for the order, no probability
 * @param reason what speaks for it
 */
public record EntityOffer(CaseEntity first, CaseEntity second, double score, Reason reason) {

    /** Why two entities may be one. */
    public enum Reason {
        /** One is named by the other's family name alone. */
        SHORT_NAME,
        /** One has an initial where the other has a name. */
        INITIAL,
        /** They differ in one letter. */
        LETTER,
        /** They differ in the article ال. */
        ARTICLE,
        /** They differ in one part of a name of three or more. */
        PART,
        /** One name goes on where the other ends. */
        LONGER,
        /** Given name and family are the same, but others of these names differ in between. */
        MIDDLE_NAME,
        /** The same English name. */
        ENGLISH,
        /** An article that names one also calls it by the other's name. */
        CALLED_SO
    }
}
