package org.khabir.ui.timeline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.Chronology;
import java.time.chrono.HijrahChronology;
import java.time.chrono.IsoChronology;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.khabir.i18n.Calendars;

/** The steps of the axis, from hours to centuries. */
enum Grain {
    HOUR(ChronoUnit.HOURS, 1), SIX_HOURS(ChronoUnit.HOURS, 6), DAY(ChronoUnit.DAYS, 1), WEEK(ChronoUnit.DAYS, 7),
    MONTH(ChronoUnit.MONTHS, 1), QUARTER(ChronoUnit.MONTHS, 3), YEAR(ChronoUnit.YEARS, 1), LUSTRUM(ChronoUnit.YEARS, 5),
    DECADE(ChronoUnit.YEARS, 10), CENTURY(ChronoUnit.YEARS, 100);

    private static final double SECONDS_OF_DAY = 86_400;
    /** A century within the years 1300 to 1600 of the calendar of Umm al-Qura. */
    private static final LocalDate HIJRI_FROM = LocalDate.of(1883, 1, 1);
    private static final LocalDate HIJRI_TO = LocalDate.of(2173, 1, 1);

    private final ChronoUnit unit;
    private final int step;

    Grain(ChronoUnit unit, int step) {
        this.unit = unit;
        this.step = step;
    }

    /** The finest grain of which each step is at least {@code pixels} wide. */
    static Grain of(TimeScale scale, double pixels) {
        for (Grain grain : values()) {
            if (grain.days() / scale.daysPerPixel() >= pixels) {
                return grain;
            }
        }
        return CENTURY;
    }

    /** What a second row of the axis counts above this one; null where one row says it all. */
    Grain above() {
        return switch (this) {
            case HOUR, SIX_HOURS -> DAY;
            case DAY, WEEK -> MONTH;
            case MONTH, QUARTER -> YEAR;
            default -> null;
        };
    }

    /** What a row that stands alone counts in steps of at least this one: days, months or years. */
    Grain whole() {
        return switch (this) {
            case HOUR, SIX_HOURS, DAY -> DAY;
            case WEEK, MONTH -> MONTH;
            case QUARTER -> YEAR;
            default -> this;
        };
    }

    /** The calendar in which the axis counts: as wished for, but Gregorian where all in view does not lie in the years of the Hijri one. */
    static Chronology calendar(TimeScale scale, Calendars wish) {
        boolean hijri = wish == Calendars.HIJRI && moment(scale.first()).toLocalDate().isAfter(HIJRI_FROM) && moment(scale.last()).toLocalDate().isBefore(HIJRI_TO);
        return hijri ? HijrahChronology.INSTANCE : IsoChronology.INSTANCE;
    }

    /** The beginnings of its steps by that calendar that are in view, and the last one before. */
    List<LocalDateTime> steps(TimeScale scale, Chronology calendar) {
        List<LocalDateTime> steps = new ArrayList<>();
        LocalDateTime last = moment(scale.last());
        for (LocalDateTime at = floor(moment(scale.first()), calendar); !at.isAfter(last); at = next(at, calendar)) {
            steps.add(at);
        }
        return steps;
    }

    static double time(LocalDateTime moment) {
        return moment.toEpochSecond(ZoneOffset.UTC) / SECONDS_OF_DAY;
    }

    static LocalDate day(double time) {
        return LocalDate.ofEpochDay((long) Math.floor(time));
    }

    private double days() {
        return unit.getDuration().toSeconds() * step / SECONDS_OF_DAY;
    }

    private static LocalDateTime moment(double time) {
        return LocalDateTime.ofEpochSecond((long) Math.floor(time * SECONDS_OF_DAY), 0, ZoneOffset.UTC);
    }

    private LocalDateTime floor(LocalDateTime moment, Chronology calendar) {
        if (unit == ChronoUnit.HOURS) {
            return moment.truncatedTo(ChronoUnit.HOURS).minusHours(moment.getHour() % step);
        }
        ChronoLocalDate day = calendar.date(moment.toLocalDate());
        ChronoLocalDate first = day.with(ChronoField.DAY_OF_MONTH, 1);
        return start(switch (unit) {
            case DAYS -> day.minus((day.get(ChronoField.DAY_OF_MONTH) - 1) % step, ChronoUnit.DAYS);
            case MONTHS -> first.minus((day.get(ChronoField.MONTH_OF_YEAR) - 1) % step, ChronoUnit.MONTHS);
            default -> first.with(ChronoField.MONTH_OF_YEAR, 1).minus(Math.floorMod(day.get(ChronoField.YEAR), step), ChronoUnit.YEARS);
        });
    }

    /** Weeks are counted from the first of the month, so that a month's beginning is a step. */
    private LocalDateTime next(LocalDateTime at, Chronology calendar) {
        if (unit == ChronoUnit.HOURS) {
            return at.plusHours(step);
        }
        ChronoLocalDate day = calendar.date(at.toLocalDate());
        ChronoLocalDate next = day.plus(step, unit);
        ChronoLocalDate month = day.with(ChronoField.DAY_OF_MONTH, 1).plus(1, ChronoUnit.MONTHS);
        return start(this == WEEK && (next.isAfter(month) || day.get(ChronoField.DAY_OF_MONTH) > 28) ? month : next);
    }

    private static LocalDateTime start(ChronoLocalDate day) {
        return LocalDate.from(day).atStartOfDay();
    }
}
