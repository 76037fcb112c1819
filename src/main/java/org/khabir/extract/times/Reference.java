package org.khabir.extract.times;

import java.time.LocalDate;

/**
 * The days against which an expression is resolved.
 *
 * @param published day of publication, null where unknown
 * @param day       the day the text named last, null where none yet
 * @param month     a day of the month the text named last, null where none yet
 * @param year      a day of the year the text named last, null where none yet
 * @param inSame    the day named last in the same sentence, null where none
 * @param toldOf    the first day of the day or month named last in the same sentence, null where none
 * @param view      where the words around point
 */
record Reference(LocalDate published, LocalDate day, LocalDate month, LocalDate year, LocalDate inSame, LocalDate toldOf, View view) {

    boolean isComing() {
        return view == View.COMING;
    }

    /** The time of this grain that the text named last; null where it named none. */
    LocalDate named(Grain grain) {
        return switch (grain) {
            case DAY, WEEK, WEEKEND -> day;
            case MONTH -> month;
            default -> year;
        };
    }

    /** The day or month of an earlier year than that of publication that the sentence goes on from; null where it does not. */
    LocalDate bygone() {
        return toldOf != null && published != null && toldOf.getYear() < published.getYear() && view != View.COMING ? toldOf : null;
    }

    /** The day the text speaks of; publication where it named none. */
    LocalDate textual() {
        return day == null ? published : day;
    }

    /** The day on which an hour without a day falls: one named in its sentence, or announced before it, else publication. */
    LocalDate ofHour() {
        boolean announced = day != null && published != null && day.isAfter(published);
        return inSame != null ? inSame : announced ? day : published;
    }
}
