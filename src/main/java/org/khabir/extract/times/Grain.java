package org.khabir.extract.times;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How fine a date is. */
enum Grain {
    DAY, WEEK, WEEKEND, MONTH, SEASON, QUARTER, HALF, YEAR, DECADE, CENTURY;

    /** The day {@code steps} periods of this grain away. */
    LocalDate move(LocalDate day, int steps) {
        return switch (this) {
            case DAY -> day.plusDays(steps);
            case WEEK, WEEKEND -> day.plusWeeks(steps);
            case MONTH -> day.plusMonths(steps);
            case SEASON, QUARTER -> day.plusMonths(3L * steps);
            case HALF -> day.plusMonths(6L * steps);
            case YEAR -> day.plusYears(steps);
            case DECADE -> day.plus(steps, ChronoUnit.DECADES);
            case CENTURY -> day.plus(steps, ChronoUnit.CENTURIES);
        };
    }
}
