package org.khabir.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabir.text.Folding;
import org.khabir.text.Normalizer;

/** Reads the day out of the date forms that metadata come in. */
final class Dates {

    private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern DAY_FIRST = Pattern.compile("(?<!\\d)(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})(?!\\d)");
    private static final Pattern COMPACT = Pattern.compile("(?<!\\d)(\\d{4})(\\d{2})(\\d{2})(?!\\d)");
    private static final List<DateTimeFormatter> NAMED = List.of(DateTimeFormatter.RFC_1123_DATE_TIME,
            DateTimeFormatter.ofPattern("d MMMM uuuu", java.util.Locale.ENGLISH),
            DateTimeFormatter.ofPattern("MMMM d, uuuu", java.util.Locale.ENGLISH));

    private Dates() {
    }

    /** The day in {@code text}, null where none can be read; 3/2/2017 is the third of February, as the region writes. */
    static LocalDate parse(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String plain = Normalizer.fold(text, Folding.LIGHT).strip();
        LocalDate day = day(YEAR_FIRST.matcher(plain), 1, 2, 3);
        if (day == null) {
            day = day(DAY_FIRST.matcher(plain), 3, 2, 1);
        }
        if (day == null) {
            day = day(COMPACT.matcher(plain), 1, 2, 3);
        }
        return day != null ? day : named(text.strip());
    }

    private static LocalDate day(Matcher matcher, int year, int month, int dayOfMonth) {
        if (!matcher.find()) {
            return null;
        }
        try {
            return LocalDate.of(Integer.parseInt(matcher.group(year)), Integer.parseInt(matcher.group(month)),
                    Integer.parseInt(matcher.group(dayOfMonth)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static LocalDate named(String text) {
        for (DateTimeFormatter format : NAMED) {
            java.time.temporal.TemporalAccessor read = format.parseUnresolved(text, new java.text.ParsePosition(0));
            if (read != null) {
                try {
                    return format.parse(text).query(TemporalQueries.localDate());
                } catch (DateTimeException e) {
                    return null;
                }
            }
        }
        return null;
    }
}
