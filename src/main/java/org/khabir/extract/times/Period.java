package org.khabir.extract.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.khabir.model.TimeInterval;

/** A stretch of the calendar: the one of the grain {@code grain} in which {@code day} lies. */
record Period(LocalDate day, Grain grain) {

    /** The TIMEX3 value. */
    String value() {
        return switch (grain) {
            case DAY -> day.toString();
            case WEEK -> week();
            case WEEKEND -> week() + "-WE";
            case MONTH -> day.toString().substring(0, 7);
            case SEASON -> first().getYear() + "-" + season();
            case QUARTER -> day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
            case HALF -> day.getYear() + "-H" + (day.getMonthValue() < 7 ? 1 : 2);
            case YEAR -> String.valueOf(day.getYear());
            case DECADE -> String.valueOf(day.getYear() / 10);
            case CENTURY -> String.valueOf(day.getYear() / 100);
        };
    }

    /** Its days. */
    TimeInterval interval() {
        return new TimeInterval(first(), last());
    }

    /** The days of its part {@code section}: a third for beginning, middle and end. */
    TimeInterval interval(Section section) {
        long third = Math.max(1, (last().toEpochDay() - first().toEpochDay() + 1) / 3);
        return switch (section) {
            case START -> new TimeInterval(first(), first().plusDays(third - 1));
            case MID -> first().plusDays(third).isAfter(last()) ? interval()
                    : new TimeInterval(first().plusDays(third), last().minusDays(Math.min(third, last().toEpochDay() - first().toEpochDay() - third)));
            case END -> new TimeInterval(last().minusDays(third - 1), last());
            case H1 -> new TimeInterval(first(), middle());
            case H2 -> new TimeInterval(middle().plusDays(1), last());
            case Q1, Q2, Q3, Q4 -> interval();
        };
    }

    LocalDate first() {
        return switch (grain) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEKEND -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(4);
            case MONTH -> day.withDayOfMonth(1);
            case SEASON -> day.minusMonths(day.getMonthValue() % 3).withDayOfMonth(1);
            case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
            case HALF -> LocalDate.of(day.getYear(), day.getMonthValue() < 7 ? 1 : 7, 1);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> LocalDate.of(day.getYear() / 10 * 10, 1, 1);
            case CENTURY -> LocalDate.of(day.getYear() / 100 * 100, 1, 1);
        };
    }

    LocalDate last() {
        return switch (grain) {
            case DAY -> day;
            case WEEKEND -> first().plusDays(2);
            default -> grain.move(first(), 1).minusDays(1);
        };
    }

    private LocalDate middle() {
        return first().plusDays((last().toEpochDay() - first().toEpochDay() + 1) / 2 - 1);
    }

    private String week() {
        return String.format("%04d-W%02d", day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private Season season() {
        return switch (first().getMonthValue()) {
            case 3 -> Season.SP;
            case 6 -> Season.SU;
            case 9 -> Season.FA;
            default -> Season.WI;
        };
    }
}
