package org.khabir.i18n;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days and ranges as people write them: 6 December 2015, December 2015, 2015, 3–7 May 2018; or 24 Safar 1437 AH by the calendar of Umm
 * al-Qura, or both, as the wording wants it.
 */
public final class DateWords {

    private static final Pattern TIME_OF_DAY = Pattern.compile(".*T(?:(?<clock>\\d\\d:\\d\\d).*|(?<part>MO|MI|AF|EV|NI|DT))");

    private final Wording wording;
    private final Locale locale;

    public DateWords(Wording wording) {
        this.wording = wording;
        this.locale = wording.formatLocale();
    }

    /** The day with its month written out. */
    public String full(LocalDate date) {
        return chosen(format("d MMMM yyyy", date), hijri(date).map(day -> hijriText(day)));
    }

    /** The days from {@code from} to {@code to}, both inclusive, at the coarsest grain that says it exactly. */
    public String range(LocalDate from, LocalDate to) {
        return chosen(gregorian(from, to), hijri(from, to));
    }

    /**
     * The time of the day that a TIMEX3 value ends in: 14:30, or a word for a part of the day (TMO, TNI …).
     *
     * @param value a TIMEX3 value, or null
     * @return empty where the value says no time of the day
     */
    public Optional<String> timeOfDay(String value) {
        Matcher time = TIME_OF_DAY.matcher(value == null ? "" : value);
        if (!time.matches()) {
            return Optional.empty();
        }
        return Optional.of(time.group("clock") == null ? wording.messages().text("terms.time." + time.group("part"))
                : wording.digits().in(wording.language(), time.group("clock")));
    }

    /** @param hijri empty for what lies outside the years that the calendar is laid down for: then the Gregorian date stands alone */
    private String chosen(String gregorian, Optional<String> hijri) {
        return switch (wording.calendars()) {
            case GREGORIAN -> gregorian;
            case HIJRI -> hijri.orElse(gregorian);
            case BOTH -> hijri.map(day -> wording.messages().text("terms.date.both", gregorian, day)).orElse(gregorian);
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
        return wording.messages().text("terms.date.hijri", hijriFormatter("d MMMM yyyy").format(day));
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
        return wording.number(date.getYear());
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
