package org.khabir.ui.timeline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The steps of the axis, from hours to centuries. */
enum Grain {
    HOUR(ChronoUnit.HOURS, 1), SIX_HOURS(ChronoUnit.HOURS, 6), DAY(ChronoUnit.DAYS, 1), WEEK(ChronoUnit.DAYS, 7),
    MONTH(ChronoUnit.MONTHS, 1), QUARTER(ChronoUnit.MONTHS, 3), YEAR(ChronoUnit.YEARS, 1), LUSTRUM(ChronoUnit.YEARS, 5),
    DECADE(ChronoUnit.YEARS, 10), CENTURY(ChronoUnit.YEARS, 100);

    private static final double SECONDS_OF_DAY = 86_400;

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

    /** The beginnings of its steps that are in view, and the last one before. */
    List<LocalDateTime> steps(TimeScale scale) {
        List<LocalDateTime> steps = new ArrayList<>();
        LocalDateTime last = moment(scale.last());
        for (LocalDateTime at = floor(moment(scale.first())); !at.isAfter(last); at = next(at)) {
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

    private LocalDateTime floor(LocalDateTime moment) {
        return switch (unit) {
            case HOURS -> moment.truncatedTo(ChronoUnit.HOURS).minusHours(moment.getHour() % step);
            case DAYS -> moment.truncatedTo(ChronoUnit.DAYS).minusDays((moment.getDayOfMonth() - 1) % step);
            case MONTHS -> moment.truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1).minusMonths((moment.getMonthValue() - 1) % step);
            default -> moment.truncatedTo(ChronoUnit.DAYS).withDayOfYear(1).minusYears(Math.floorMod(moment.getYear(), step));
        };
    }

    /** Weeks are counted from the first of the month, so that a month's beginning is a step. */
    private LocalDateTime next(LocalDateTime at) {
        LocalDateTime next = at.plus(step, unit);
        LocalDateTime month = at.withDayOfMonth(1).plusMonths(1);
        return this == WEEK && (next.isAfter(month) || at.getDayOfMonth() > 28) ? month : next;
    }
}
