package org.khabir.extract.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.khabir.extract.times.Meaning.Age;
import org.khabir.extract.times.Meaning.CalendarDate;
import org.khabir.extract.times.Meaning.Eve;
import org.khabir.extract.times.Meaning.Fixed;
import org.khabir.extract.times.Meaning.InYear;
import org.khabir.extract.times.Meaning.NearDate;
import org.khabir.extract.times.Meaning.NearDay;
import org.khabir.extract.times.Meaning.Nothing;
import org.khabir.extract.times.Meaning.Part;
import org.khabir.extract.times.Meaning.SeasonOf;
import org.khabir.extract.times.Meaning.Shift;
import org.khabir.extract.times.Meaning.TimeOfDay;
import org.khabir.extract.times.Meaning.Weekday;
import org.khabir.extract.times.Meaning.Weekend;
import org.khabir.model.TimeInterval;
import org.khabir.model.TimeType;

/** Turns what an expression says into the TIMEX3 value it has on the day it was written. */
final class Resolver {

    private static final int DAYS_THAT_WOULD_BE_YESTERDAY = 1;

    private Resolver() {
    }

    static Resolved resolve(Meaning meaning, Reference reference) {
        return switch (meaning) {
            case Nothing nothing -> Resolved.unknown(TimeType.DATE);
            case Fixed fixed -> new Resolved(fixed.type(), fixed.value(), null);
            case TimeOfDay time -> timeOfDay(time, reference);
            case Part part -> part(part, reference);
            case Age age -> Resolved.of(new Period(LocalDate.of(age.number() * (age.grain() == Grain.DECADE ? 10 : 100), 1, 1), age.grain()));
            case Weekend weekend -> weekend(weekend, reference);
            case CalendarDate date -> dated(CalendarResolver.resolve(date, reference));
            case NearDate near -> dated(nearDate(near, reference));
            case Eve eve -> eve(eve, reference);
            case InYear same -> inYear(same, reference);
            case NearDay day -> dated(nearDay(day, reference.published()));
            case Weekday day -> dated(weekday(day, reference));
            case Shift shift -> dated(shift(shift, reference));
            case SeasonOf season -> dated(season(season, reference));
        };
    }

    private static Resolved dated(Period period) {
        return period == null ? Resolved.unknown(TimeType.DATE) : Resolved.of(period);
    }

    private static Period nearDay(NearDay near, LocalDate published) {
        if (published == null) {
            return null;
        }
        LocalDate day = published.plusDays(near.days());
        if (near.weekday() != null && day.getDayOfWeek() != near.weekday()) {
            day = near.days() < 0 ? published.with(TemporalAdjusters.previous(near.weekday()))
                    : near.days() > 0 ? published.with(TemporalAdjusters.next(near.weekday()))
                    : nearest(published, near.weekday());
        }
        return new Period(day, Grain.DAY);
    }

    /** In January the year is often still last year's. */
    private static Period nearDate(NearDate near, Reference reference) {
        Period date = CalendarResolver.resolve(near.date(), reference);
        LocalDate published = reference.published();
        if (date == null || published == null || date.grain() != Grain.DAY) {
            return date;
        }
        LocalDate meant = published.plusDays(near.days());
        LocalDate thisYear = date.day().withYear(meant.getYear());
        boolean mistaken = Math.abs(ChronoUnit.DAYS.between(date.day(), thisYear)) > 1
                && Math.abs(ChronoUnit.DAYS.between(meant, thisYear)) <= 1;
        return mistaken ? new Period(thisYear, Grain.DAY) : date;
    }

    private static Resolved eve(Eve eve, Reference reference) {
        LocalDate day = resolve(eve.day(), reference).day();
        return day == null ? Resolved.unknown(TimeType.DATE) : Resolved.of(new Period(day.minusDays(1), Grain.DAY));
    }

    private static Resolved inYear(InYear same, Reference reference) {
        Resolved time = resolve(same.time(), reference);
        boolean known = time.interval() != null && (same.year() != null || reference.published() != null);
        if (!known) {
            return Resolved.unknown(TimeType.DATE);
        }
        int year = same.year() != null ? same.year() : reference.published().getYear() + same.yearShift();
        return Resolved.of(new Period(time.interval().earliest().withYear(year), grainOf(time)));
    }

    /** The printed day of a paper and its date of publication may differ by a day or two. */
    private static LocalDate nearest(LocalDate day, DayOfWeek weekday) {
        LocalDate before = day.with(TemporalAdjusters.previousOrSame(weekday));
        LocalDate after = day.with(TemporalAdjusters.nextOrSame(weekday));
        return day.toEpochDay() - before.toEpochDay() <= after.toEpochDay() - day.toEpochDay() ? before : after;
    }

    private static Period weekday(Weekday weekday, Reference reference) {
        LocalDate published = reference.published();
        if (weekday.direction() == Direction.NEXT || weekday.direction() == Direction.SAME) {
            LocalDate named = reference.textual();
            return named == null ? null : new Period(named.with(TemporalAdjusters.nextOrSame(weekday.day())), Grain.DAY);
        }
        if (published == null) {
            return null;
        }
        LocalDate day = switch (weekday.direction()) {
            case PAST, LAST -> lastBeforeYesterday(published, weekday.day());
            case PREVIOUS -> lastBeforeYesterday(published, weekday.day()).minusWeeks(1);
            case FUTURE -> published.with(TemporalAdjusters.next(weekday.day()));
            default -> reference.isComing() ? published.with(TemporalAdjusters.nextOrSame(weekday.day()))
                    : published.with(TemporalAdjusters.previousOrSame(weekday.day()));
        };
        return new Period(day, Grain.DAY);
    }

    /** الجمعة الماضي in a Saturday's paper is not yesterday: that would be أمس. */
    private static LocalDate lastBeforeYesterday(LocalDate published, DayOfWeek weekday) {
        return published.minusDays(DAYS_THAT_WOULD_BE_YESTERDAY).with(TemporalAdjusters.previous(weekday));
    }

    private static Period shift(Shift shift, Reference reference) {
        Grain grain = shift.unit().grain();
        boolean fromText = shift.fromText() && !(reference.isComing() && shift.steps() > 0);
        LocalDate named = fromText ? reference.named(grain) : reference.published();
        LocalDate from = named == null && shift.steps() != 0 ? reference.published() : named;
        return from == null ? null : new Period(grain.move(from, shift.steps()), grain);
    }

    private static Period season(SeasonOf season, Reference reference) {
        LocalDate published = reference.published();
        if (season.year() == null && published == null) {
            return null;
        }
        int first = season.season().firstMonth();
        if (season.year() != null) {
            return new Period(LocalDate.of(season.year(), first, 1), Grain.SEASON);
        }
        Period thisYear = new Period(LocalDate.of(published.getYear(), first, 1), Grain.SEASON);
        if (season.yearShift() != null) {
            return new Period(thisYear.day().plusYears(season.yearShift()), Grain.SEASON);
        }
        int years = switch (season.direction()) {
            case PAST, LAST, PREVIOUS -> thisYear.last().isBefore(published) ? 0 : -1;
            case FUTURE, NEXT -> thisYear.first().isAfter(published) ? 0 : 1;
            default -> 0;
        };
        return new Period(thisYear.day().plusYears(years), Grain.SEASON);
    }

    private static Resolved weekend(Weekend weekend, Reference reference) {
        Resolved week = resolve(weekend.week(), reference);
        return week.interval() == null ? week : Resolved.of(new Period(week.interval().earliest(), Grain.WEEKEND));
    }

    private static Resolved part(Part part, Reference reference) {
        Resolved whole = resolve(part.whole(), reference);
        if (whole.interval() == null) {
            return whole;
        }
        Period period = new Period(whole.interval().earliest(), grainOf(whole));
        Section section = part.section();
        if (period.grain() == Grain.YEAR && section.isQuarter()) {
            return Resolved.of(new Period(period.first().plusMonths(3L * (section.number() - 1)), Grain.QUARTER));
        }
        if (period.grain() == Grain.YEAR && section.isHalf()) {
            return Resolved.of(new Period(period.first().plusMonths(6L * (section.number() - 1)), Grain.HALF));
        }
        return new Resolved(TimeType.DATE, whole.value(), period.interval(section));
    }

    private static Grain grainOf(Resolved whole) {
        for (Grain grain : Grain.values()) {
            if (new Period(whole.interval().earliest(), grain).value().equals(whole.value())) {
                return grain;
            }
        }
        return Grain.DAY;
    }

    private static Resolved timeOfDay(TimeOfDay time, Reference reference) {
        LocalDate day = time.day() == null ? reference.ofHour() : resolve(time.day(), reference).day();
        if (day == null) {
            return Resolved.unknown(TimeType.TIME);
        }
        LocalDate moved = day.plusDays(time.plusDays());
        LocalTime clock = time.clock();
        return new Resolved(TimeType.TIME, moved + "T" + (clock == null ? time.part() : clock.toString()),
                new TimeInterval(moved, moved));
    }
}
