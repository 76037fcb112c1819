package org.khabir.ui.controls;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.khabir.i18n.Language;
import org.khabir.model.TimeInterval;

/** Days and ranges as people write them: 6 December 2015, December 2015, 2015, 3–7 May 2018. */
public final class DateText {

    private final DateTimeFormatter day;
    private final DateTimeFormatter month;

    public DateText(Language language) {
        Locale locale = language == Language.ARABIC ? Locale.forLanguageTag("ar-LY-u-nu-latn") : Locale.UK;
        day = DateTimeFormatter.ofPattern("d MMM yyyy", locale);
        month = DateTimeFormatter.ofPattern("MMM yyyy", locale);
    }

    public String of(LocalDate date) {
        return day.format(date);
    }

    /** The range at the coarsest grain that says it exactly. */
    public String of(TimeInterval interval) {
        LocalDate from = interval.earliest();
        LocalDate to = interval.latest();
        if (from.equals(to)) {
            return of(from);
        }
        if (from.getDayOfYear() == 1 && to.equals(to.with(TemporalAdjusters.lastDayOfYear()))) {
            return from.getYear() == to.getYear() ? year(from) : year(from) + "–" + year(to);
        }
        if (from.getDayOfMonth() == 1 && to.equals(to.with(TemporalAdjusters.lastDayOfMonth()))) {
            return sameMonth(from, to) ? month.format(from) : month.format(from) + " – " + month.format(to);
        }
        return sameMonth(from, to) ? from.getDayOfMonth() + "–" + of(to) : of(from) + " – " + of(to);
    }

    private static boolean sameMonth(LocalDate one, LocalDate other) {
        return one.getYear() == other.getYear() && one.getMonth() == other.getMonth();
    }

    private static String year(LocalDate date) {
        return Integer.toString(date.getYear());
    }
}
