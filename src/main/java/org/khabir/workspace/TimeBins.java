package org.khabir.workspace;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** Counts of dated things by stretches of time of one length: days, weeks, months, quarters or years, whichever keeps them few. */
public record TimeBins(List<Bin> bins) {

    private static final int MONTHS_OF_QUARTER = 3;

    public TimeBins {
        bins = List.copyOf(bins);
    }

    /** A stretch of time, both days inclusive, and what falls on it. */
    public record Bin(LocalDate from, LocalDate to, int count) {

        public boolean contains(LocalDate day) {
            return day != null && !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** Something dated, counted {@code count} times. */
    public record Dated(LocalDate day, int count) {
    }

    /** Lays out what is dated, the oldest first, without gaps: stretches on which nothing falls have a count of 0. @param most bins wanted at most */
    public static TimeBins of(Collection<Dated> dated, int most) {
        TreeMap<LocalDate, Integer> days = new TreeMap<>();
        dated.stream().filter(each -> each.day() != null).forEach(each -> days.merge(each.day(), each.count(), Integer::sum));
        if (days.isEmpty()) {
            return new TimeBins(List.of());
        }
        Step step = Step.DAY;
        while (step != Step.DECADE && step.between(days.firstKey(), days.lastKey()) >= most) {
            step = Step.values()[step.ordinal() + 1];
        }
        List<Bin> bins = new ArrayList<>();
        for (LocalDate from = step.start(days.firstKey()); !from.isAfter(days.lastKey()); from = step.next(from)) {
            LocalDate to = step.next(from).minusDays(1);
            bins.add(new Bin(from, to, days.subMap(from, true, to, true).values().stream().mapToInt(Integer::intValue).sum()));
        }
        return new TimeBins(bins);
    }

    /** The largest count, 0 where there are no bins. */
    public int highest() {
        return bins.stream().mapToInt(Bin::count).max().orElse(0);
    }

    private enum Step {
        DAY(ChronoUnit.DAYS, 1), WEEK(ChronoUnit.WEEKS, 1), MONTH(ChronoUnit.MONTHS, 1), QUARTER(ChronoUnit.MONTHS, MONTHS_OF_QUARTER),
        YEAR(ChronoUnit.YEARS, 1), DECADE(ChronoUnit.DECADES, 1);

        private final ChronoUnit unit;
        private final int amount;

        Step(ChronoUnit unit, int amount) {
            this.unit = unit;
            this.amount = amount;
        }

        LocalDate start(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case WEEK -> day.with(DayOfWeek.MONDAY);
                case MONTH -> day.withDayOfMonth(1);
                case QUARTER -> day.withDayOfMonth(1).withMonth(day.get(IsoFields.QUARTER_OF_YEAR) * MONTHS_OF_QUARTER - 2);
                case YEAR -> day.with(TemporalAdjusters.firstDayOfYear());
                case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
            };
        }

        LocalDate next(LocalDate start) {
            return start.plus(amount, unit);
        }

        long between(LocalDate first, LocalDate last) {
            return unit.between(start(first), start(last)) / amount;
        }
    }
}
