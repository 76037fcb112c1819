package org.khabir.model;

/** How the date of a timeline entry is known. */
public enum DateCertainty {
    /** A day is stated. */
    EXACT,
    /** A longer period is stated, somewhere in which it lies. */
    PERIOD,
    /** The date stands far from what it dates, or in the sentence before, and was taken for it. */
    INFERRED,
    /** No date is known. */
    UNKNOWN;

    /** What a date stated beside its happening tells; {@code interval} may be null. */
    public static DateCertainty of(TimeInterval interval) {
        if (interval == null) {
            return UNKNOWN;
        }
        return interval.earliest().equals(interval.latest()) ? EXACT : PERIOD;
    }
}
