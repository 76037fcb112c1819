package org.khabir.ui.controls;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.khabir.i18n.Calendars;
import org.khabir.model.TimeInterval;
import org.khabir.ui.common.Texts;

/**
 * Days and ranges as people write them: 6 December 2015, December 2015, 2015, 3–7 May 2018; or 24 Safar 1437 AH by the calendar of Umm
 * al-Qura, or both, as the user chose. Made anew for each use, for the choice may change.
 */
public final class DateText {

    private final Texts texts;
    private final Calendars calendars;
    private final Locale locale;

    public DateText(Texts texts) {
        this.texts = texts;
        this.calendars = texts.wordingProperty().get().calendars();
        this.locale = texts.wordingProperty().get().formatLocale();
    }

    public String of(LocalDate date) {
        return of(new TimeInterval(date, date));
    }

    /** The day with its month written out. */
    public String full(LocalDate date) {
        return chosen(format("d MMMM yyyy", date), hijri(date).map(day -> hijriText(day)));
    }

    /** The range at the coarsest grain that says it exactly. */
    public String of(TimeInterval interval) {
        return chosen(gregorian(interval.earliest(), interval.latest()), hijri(interval.earliest(), interval.latest()));
    }

    /** @param hijri empty for what lies outside the years that the calendar is laid down for: then the Gregorian date stands alone */
    private String chosen(String gregorian, Optional<String> hijri) {
        return switch (calendars) {
            case GREGORIAN -> gregorian;
            case HIJRI -> hijri.orElse(gregorian);
            case BOTH -> hijri.map(day -> texts.text("terms.date.both", gregorian, day)).orElse(gregorian);
        };
    }

    private String gregorian(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return day(from);
        }
        if (from.getDayOfYear() == 1 && to.equals(to.with(TemporalAdjusters.lastDayOfYear()))) {
            return from.getYear() == to.getYear() ? year(from) : year(from) + "–" + year(to);
        }
        if (from.getDayOfMonth() == 1 && to.equals(to.with(TemporalAdjusters.lastDayOfMonth()))) {
            return sameMonth(from, to) ? month(from) : month(from) + " – " + month(to);
        }
        return sameMonth(from, to) ? format("d", from) + "–" + day(to) : day(from) + " – " + day(to);
    }

    private Optional<String> hijri(LocalDate from, LocalDate to) {
        return hijri(from).flatMap(first -> hijri(to).map(last -> hijri(first, last)));
    }

    /** From day to day: Gregorian months and years are none in this calendar. */
    private String hijri(HijrahDate from, HijrahDate to) {
        if (from.equals(to)) {
            return hijriText(from);
        }
        boolean sameYear = from.get(ChronoField.YEAR) == to.get(ChronoField.YEAR);
        boolean sameMonth = sameYear && from.get(ChronoField.MONTH_OF_YEAR) == to.get(ChronoField.MONTH_OF_YEAR);
        String pattern = sameMonth ? "d" : sameYear ? "d MMMM" : "d MMMM yyyy";
        return hijriFormatter(pattern).format(from) + (sameMonth ? "–" : " – ") + hijriText(to);
    }

    private String hijriText(HijrahDate day) {
        return texts.text("terms.date.hijri", hijriFormatter("d MMMM yyyy").format(day));
    }

    private static Optional<HijrahDate> hijri(LocalDate date) {
        try {
            return Optional.of(HijrahDate.from(date));
        } catch (DateTimeException outsideTheCalendar) {
            return Optional.empty();
        }
    }

    private String day(LocalDate date) {
        return format("d MMM yyyy", date);
    }

    private String month(LocalDate date) {
        return format("MMM yyyy", date);
    }

    private String year(LocalDate date) {
        return texts.number(date.getYear());
    }

    private String format(String pattern, LocalDate date) {
        return formatter(pattern).format(date);
    }

    private DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).localizedBy(locale);
    }

    private DateTimeFormatter hijriFormatter(String pattern) {
        return formatter(pattern).withChronology(HijrahChronology.INSTANCE);
    }

    private static boolean sameMonth(LocalDate one, LocalDate other) {
        return one.getYear() == other.getYear() && one.getMonth() == other.getMonth();
    }
}
