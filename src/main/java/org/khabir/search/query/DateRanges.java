package org.khabir.search.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the dates of a query: a year, a month, a day, or two of them with {@code ..} between. */
final class DateRanges {

    private static final String RANGE = "..";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})(?:[-/](\\d{1,2})(?:[-/](\\d{1,2}))?)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    private DateRanges() {
    }

    /** The days that {@code text} (folded) names; empty where it names none. */
    static Optional<QueryNode.Dates> parse(String text) {
        int dots = text.indexOf(RANGE);
        if (dots < 0) {
            return period(text);
        }
        String from = text.substring(0, dots);
        String to = text.substring(dots + RANGE.length());
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        Optional<QueryNode.Dates> first = from.isEmpty() ? Optional.of(new QueryNode.Dates(null, null)) : period(from);
        Optional<QueryNode.Dates> last = to.isEmpty() ? Optional.of(new QueryNode.Dates(null, null)) : period(to);
        return first.flatMap(a -> last.map(b -> new QueryNode.Dates(a.from(), b.to())));
    }

    private static Optional<QueryNode.Dates> period(String text) {
        try {
            Matcher dayFirst = DAY_FIRST.matcher(text);
            if (dayFirst.matches()) {
                return Optional.of(days(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)));
            }
            Matcher yearFirst = YEAR_FIRST.matcher(text);
            return yearFirst.matches()
                    ? Optional.of(days(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty(); // no such day in the calendar: the parser says so
        }
    }

    private static QueryNode.Dates days(String year, String month, String day) {
        LocalDate first = LocalDate.of(Integer.parseInt(year), month == null ? 1 : Integer.parseInt(month),
                day == null ? 1 : Integer.parseInt(day));
        LocalDate next = month == null ? first.plusYears(1) : day == null ? first.plusMonths(1) : first.plusDays(1);
        return new QueryNode.Dates(first, next.minusDays(1));
    }
}
