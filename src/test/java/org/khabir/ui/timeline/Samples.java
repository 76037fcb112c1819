package org.khabir.ui.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.khabir.model.CaseEvent;
import org.khabir.model.MeetingStatus;
import org.khabir.model.Provenance;
import org.khabir.model.Span;
import org.khabir.model.TimeInterval;
import org.khabir.model.TimelineEntry;
import org.khabir.model.TimelineKind;

/** Happenings made for tests. */
final class Samples {

    private static final Provenance FOUND = Provenance.of("test", "test", 0.8);

    private Samples() {
    }

    static Happening on(TimelineKind kind, String day, String... entities) {
        return between(kind, day, day, entities);
    }

    static Happening between(TimelineKind kind, String first, String last, String... entities) {
        return happening(kind, first, new TimeInterval(LocalDate.parse(first), LocalDate.parse(last)), entities);
    }

    /** @param value TIMEX3 value with a time of the day */
    static Happening at(TimelineKind kind, String value) {
        LocalDate day = LocalDate.parse(value.substring(0, 10));
        return happening(kind, value, new TimeInterval(day, day));
    }

    static Happening undated() {
        return happening(TimelineKind.OTHER, null, null);
    }

    /** Happenings of all kinds over forty years, a tenth of them known by the month only. */
    static List<Happening> many(int count) {
        Random random = new Random(7);
        List<Happening> happenings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate day = LocalDate.of(1985, 1, 1).plusDays(random.nextInt(40 * 365));
            TimelineKind kind = TimelineKind.values()[random.nextInt(TimelineKind.values().length)];
            String entity = "كيان " + random.nextInt(40);
            happenings.add(random.nextInt(10) > 0 ? on(kind, day.toString(), entity)
                    : between(kind, day.withDayOfMonth(1).toString(), day.withDayOfMonth(28).toString(), entity));
        }
        return happenings;
    }

    private static Happening happening(TimelineKind kind, String value, TimeInterval interval, String... entities) {
        TimelineEntry entry = new TimelineEntry(new Span(0, 1), kind + " " + value, kind, value, interval, List.of(), null, FOUND);
        return new Happening(List.of(new CaseEvent("a1", "وكالة", entry, List.of(entities))), MeetingStatus.HELD, interval == null ? null : interval.earliest(),
                interval == null ? null : interval.latest(), null, Set.of(), Happening.Reach.BOTH);
    }
}
