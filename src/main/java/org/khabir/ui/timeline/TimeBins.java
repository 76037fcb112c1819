package org.khabir.ui.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.khabir.model.CaseEvent;
import org.khabir.model.TimeInterval;

/** Happenings counted by equal stretches of time, for the band above the list. */
record TimeBins(List<Bin> bins) {

    private static final int MOST = 48;
    private static final long DAYS_OF_MONTH = 31;
    private static final long DAYS_OF_YEAR = 366;

    /** How many happenings begin within the interval. */
    record Bin(TimeInterval interval, List<CaseEvent> events) {
    }

    /** Months where they are few, otherwise years, otherwise decades; nothing where nothing is dated. */
    static TimeBins of(List<CaseEvent> events) {
        List<LocalDate> days = events.stream().map(TimeBins::day).filter(Objects::nonNull).sorted().toList();
        if (days.isEmpty()) {
            return new TimeBins(List.of());
        }
        LocalDate first = days.getFirst();
        LocalDate last = days.getLast();
        long span = last.toEpochDay() - first.toEpochDay();
        List<Bin> bins = new ArrayList<>();
        if (span <= MOST * DAYS_OF_MONTH) {
            for (LocalDate start = first.withDayOfMonth(1); !start.isAfter(last); start = start.plusMonths(1)) {
                bins.add(bin(events, start, start.plusMonths(1)));
            }
        } else {
            int years = span <= MOST * DAYS_OF_YEAR ? 1 : 10;
            for (LocalDate start = LocalDate.of(Math.floorDiv(first.getYear(), years) * years, 1, 1); !start.isAfter(last);
                    start = start.plusYears(years)) {
                bins.add(bin(events, start, start.plusYears(years)));
            }
        }
        return new TimeBins(bins);
    }

    int highest() {
        return bins.stream().mapToInt(bin -> bin.events().size()).max().orElse(0);
    }

    private static Bin bin(List<CaseEvent> events, LocalDate start, LocalDate end) {
        return new Bin(new TimeInterval(start, end.minusDays(1)), events.stream()
                .filter(event -> day(event) != null && !day(event).isBefore(start) && day(event).isBefore(end)).toList());
    }

    private static LocalDate day(CaseEvent event) {
        return event.entry().interval() == null ? null : event.entry().interval().earliest();
    }
}
