package org.khabir.extract.times;

import java.time.LocalDate;

/**
 * The days against which an expression is resolved.
 *
 * @param published day of publication, null where unknown
 * @param named     the day the text named last, null where none yet
 * @param inSame    the day named last in the same sentence, null where none
 * @param plan      true where the words around speak of what is to come
 */
record Reference(LocalDate published, LocalDate named, LocalDate inSame, boolean plan) {

    /** The day the text speaks of; publication where it named none. */
    LocalDate textual() {
        return named == null ? published : named;
    }

    /** The day on which an hour without a day falls: one named in its sentence, else publication. */
    LocalDate ofHour() {
        return inSame == null ? published : inSame;
    }
}
