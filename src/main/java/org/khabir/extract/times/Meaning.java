package org.khabir.extract.times;

import java.time.DayOfWeek;
import java.time.LocalTime;
import org.khabir.model.TimeType;

/** What an expression says, before it is known which day it means. */
sealed interface Meaning {

    /** No time at all: a name or number that looks like one, and is passed over. */
    record Nothing() implements Meaning {
    }

    /** A value that depends on nothing: durations, repetitions, the vague references. */
    record Fixed(TimeType type, String value) implements Meaning {
    }

    /**
     * A day, month or year of a calendar; what is not said is null.
     *
     * @param yearShift years from the current one (ديسمبر من السنة الماضية), or from the one the text named last where the
     *                  direction is SAME (أكتوبر من العام نفسه); null where not said
     */
    record CalendarDate(boolean hijri, Integer year, Integer month, Integer day, Direction direction, Integer yearShift)
            implements Meaning {

        static CalendarDate year(int year, boolean hijri) {
            return new CalendarDate(hijri, year, null, null, Direction.NONE, null);
        }

        CalendarDate withDay(int newDay) {
            return new CalendarDate(hijri, year, month, newDay, direction, yearShift);
        }
    }

    /** A day so many days from publication, perhaps with its weekday (أمس الأربعاء). */
    record NearDay(int days, DayOfWeek weekday) implements Meaning {
    }

    /** A near day with its date (اليوم 3 جانفي 2017): the date, but where its year is last year's by mistake. */
    record NearDate(int days, CalendarDate date) implements Meaning {
    }

    /** The day before another (عشية عيد الفطر). */
    record Eve(Meaning day) implements Meaning {
    }

    /**
     * The same day or month of another year: الشهر نفسه من سنة 2016.
     *
     * @param year      null where not stated
     * @param yearShift years from the current one, null where the year is stated
     */
    record InYear(Meaning time, Integer year, Integer yearShift) implements Meaning {
    }

    /** A weekday that stands for a day. */
    record Weekday(DayOfWeek day, Direction direction) implements Meaning {
    }

    /**
     * A period so many units away from publication, or from the day the text named last.
     *
     * @param fromText true for the latter
     */
    record Shift(Unit unit, int steps, boolean fromText) implements Meaning {
    }

    /**
     * A season, of a stated year or by direction.
     *
     * @param yearShift years from the current one (صيف العام الماضي), null where not said
     */
    record SeasonOf(Season season, Integer year, Direction direction, Integer yearShift) implements Meaning {
    }

    /** A part of another time. */
    record Part(Section section, Meaning whole) implements Meaning {
    }

    /** The end of the week in which the other time lies. */
    record Weekend(Meaning week) implements Meaning {
    }

    /** A decade (3 digits) or century (2 digits). */
    record Age(int number, Grain grain) implements Meaning {
    }

    /**
     * A time of a day.
     *
     * @param day      null where the text does not say of which day
     * @param part     TIMEX3 part of the day (MO, AF …), or null
     * @param clock    the hour, or null
     * @param plusDays days to add: midnight of a day is the next day's beginning
     */
    record TimeOfDay(Meaning day, String part, LocalTime clock, int plusDays) implements Meaning {

        TimeOfDay of(Meaning otherDay) {
            return new TimeOfDay(otherDay, part, clock, plusDays);
        }
    }
}
