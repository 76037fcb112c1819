package org.khabir.ui.meetings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabir.model.MeetingDate;
import org.khabir.model.TimeInterval;

/**
 * A date as it is typed: 2019, 2019-07, 2019-07-03, 3/7/2019 (the day first), with digits of either kind; and from one to another, with … or /
 * between: 2019-07-03…2019-07-05.
 */
final class DateInput {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})(?:[-./](\\d{1,2}))?(?:[-./](\\d{1,2}))?");
    private static final Pattern DAY_FIRST = Pattern.compile("(?:(\\d{1,2})[-./])?(\\d{1,2})[-./](\\d{4})");
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:…|\\.\\.+|(?<=\\d{4}-\\d{2}-\\d{2})/|\\s[-–/]\\s)\\s*");

    private DateInput() {
    }

    /** Empty where it is no date, or none of the calendar. */
    static Optional<MeetingDate> read(String typed) {
        String[] parts = BETWEEN.split(western(typed).strip(), 2);
        Optional<Part> first = part(parts[0]);
        if (parts.length == 1 || first.isEmpty()) {
            return first.map(part -> new MeetingDate(part.value, part.interval, null));
        }
        return part(parts[1]).filter(last -> !last.interval.latest().isBefore(first.get().interval.earliest()))
                .map(last -> new MeetingDate(first.get().value + "/" + last.value,
                        new TimeInterval(first.get().interval.earliest(), last.interval.latest()), null));
    }

    /** A date in the form in which it can be typed. */
    static String text(MeetingDate date) {
        if (date.interval() == null) {
            return "";
        }
        LocalDate from = date.interval().earliest();
        LocalDate to = date.interval().latest();
        if (from.equals(to)) {
            return from.toString();
        }
        YearMonth month = YearMonth.from(from);
        boolean wholeMonth = month.atDay(1).equals(from) && month.atEndOfMonth().equals(to);
        boolean wholeYear = from.getDayOfYear() == 1 && to.equals(LocalDate.of(from.getYear(), 12, 31));
        return wholeMonth ? month.toString() : wholeYear ? Integer.toString(from.getYear()) : from + " … " + to;
    }

    private record Part(String value, TimeInterval interval) {
    }

    private static Optional<Part> part(String typed) {
        Matcher yearFirst = YEAR_FIRST.matcher(typed);
        if (yearFirst.matches()) {
            return part(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(typed);
        return dayFirst.matches() ? part(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)) : Optional.empty();
    }

    /** @param month null for a whole year, {@code day} for a whole month */
    private static Optional<Part> part(String year, String month, String day) {
        try {
            int number = Integer.parseInt(year);
            if (month == null) {
                return Optional.of(new Part(year, new TimeInterval(LocalDate.of(number, 1, 1), LocalDate.of(number, 12, 31))));
            }
            YearMonth within = YearMonth.of(number, Integer.parseInt(month));
            if (day == null) {
                return Optional.of(new Part(within.toString(), new TimeInterval(within.atDay(1), within.atEndOfMonth())));
            }
            LocalDate date = within.atDay(Integer.parseInt(day));
            return Optional.of(new Part(date.toString(), new TimeInterval(date, date)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static String western(String typed) {
        StringBuilder digits = new StringBuilder();
        typed.codePoints().map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c).forEach(digits::appendCodePoint);
        return digits.toString();
    }
}
