package org.khabir.extract.times;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import org.khabir.extract.times.Meaning.CalendarDate;

/** Finds the Gregorian period of a calendar date, guessing what is not said from the day of publication. */
final class CalendarResolver {

    /** How much farther a day seems that lies where the words around do not point. */
    private static final int UNLIKELY = 2;
    private static final int HARDLY = 6;

    private CalendarResolver() {
    }

    /** Null where the date does not exist, or where it needs a day of publication and there is none. */
    static Period resolve(CalendarDate date, Reference reference) {
        try {
            return date.month() == null && date.day() != null ? dayOfMonth(date, reference.published())
                    : date.year() != null ? stated(date, date.year())
                    : reference.published() == null ? null : guessed(date, reference);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** 10 من الشهر الجاري. */
    private static Period dayOfMonth(CalendarDate date, LocalDate published) {
        return published == null ? null
                : new Period(published.plusMonths(date.direction().steps()).withDayOfMonth(date.day()), Grain.DAY);
    }

    private static Period stated(CalendarDate date, int year) {
        if (date.hijri()) {
            return hijri(date, year);
        }
        return date.month() == null ? new Period(LocalDate.of(year, 1, 1), Grain.YEAR)
                : date.day() == null ? new Period(LocalDate.of(year, date.month(), 1), Grain.MONTH)
                : new Period(LocalDate.of(year, date.month(), date.day()), Grain.DAY);
    }

    /** The day by Umm al-Qura; for a month or year the Gregorian one that holds most of it, which holds its middle. */
    private static Period hijri(CalendarDate date, int year) {
        if (date.month() == null) {
            return new Period(LocalDate.from(HijrahDate.of(year, 6, 28)), Grain.YEAR);
        }
        return date.day() == null ? new Period(LocalDate.from(HijrahDate.of(year, date.month(), 15)), Grain.MONTH)
                : new Period(LocalDate.from(HijrahDate.of(year, date.month(), date.day())), Grain.DAY);
    }

    /** The year nearest to publication that fits the direction. */
    private static Period guessed(CalendarDate date, Reference reference) {
        LocalDate published = reference.published();
        int year = date.hijri() ? HijrahDate.from(published).get(ChronoField.YEAR) : published.getYear();
        if (date.yearShift() != null && date.direction() == Direction.SAME) {
            LocalDate named = reference.named(Grain.YEAR);
            return named == null ? null : stated(date, named.getYear());
        }
        if (date.yearShift() != null) {
            return stated(date, year + date.yearShift());
        }
        Period onwards = date.direction() == Direction.NONE && !date.hijri() && reference.bygone() != null ? onwards(date, reference) : null;
        if (onwards != null) {
            return onwards;
        }
        return switch (date.direction()) {
            case PAST, LAST, PREVIOUS -> last(date, year, published);
            case FUTURE -> next(date, year, published);
            case THIS -> nearest(date, year, published, 1, 1);
            case NONE -> switch (reference.view()) {
                case COMING -> nearest(date, year, published, UNLIKELY, 1);
                case PAST -> nearest(date, year, published, 1, date.hijri() ? UNLIKELY : HARDLY);
                case OPEN -> nearest(date, year, published, 1, UNLIKELY);
            };
            case SAME, NEXT -> nearest(date, year, reference.textual(), 1, 1);
        };
    }

    /** في 24 يناير 2014 … ثم في 15 أبريل: the first such day from there on, where it was before publication; else null. */
    private static Period onwards(CalendarDate date, Reference reference) {
        LocalDate from = reference.bygone();
        Period period = existing(date, from.getYear());
        if (period != null && period.last().isBefore(from)) {
            period = existing(date, from.getYear() + 1);
        }
        return period != null && period.last().isBefore(reference.published()) ? period : null;
    }

    private static Period last(CalendarDate date, int year, LocalDate published) {
        Period now = stated(date, year);
        return now.last().isBefore(now.grain() == Grain.MONTH ? YearMonth.from(published).atDay(1) : published) ? now
                : stated(date, year - 1);
    }

    private static Period next(CalendarDate date, int year, LocalDate published) {
        Period now = stated(date, year);
        return now.first().isAfter(published) ? now : stated(date, year + 1);
    }

    /** The one nearest to {@code day}, where a day before counts {@code past} days and one after it {@code future} days. */
    private static Period nearest(CalendarDate date, int year, LocalDate day, int past, int future) {
        Period best = null;
        long distance = Long.MAX_VALUE;
        for (int candidate = year - 1; candidate <= year + 1; candidate++) {
            Period period = existing(date, candidate);
            long days = period == null ? 0 : ChronoUnit.DAYS.between(day, period.first());
            long away = days < 0 ? -days * past : days * future;
            if (period != null && away < distance) {
                best = period;
                distance = away;
            }
        }
        return best;
    }

    /** 29 February and the 30th of some Hijri months are not in every year. */
    private static Period existing(CalendarDate date, int year) {
        try {
            return stated(date, year);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
