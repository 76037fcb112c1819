package org.khabir.extract.times;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.DateTimeException;
import org.khabir.extract.times.Meaning.CalendarDate;

/** Dates in digits: 12/03/2017, 12-3-2017, 12.3.2017, 2017-03-12, 26/10/1436; at the head of an article without year (نيويورك - 21 - 9 (كونا)). */
final class NumericDates {

    /** How many words may stand before the date at an article’s head. */
    private static final int LONGEST_TOWN = 6;

    private NumericDates() {
    }

    static Match at(Words words, int i) {
        String[] dotted = words.isNumber(i) ? words.at(i).split("\\.") : new String[0];
        if (dotted.length == 3) {
            return match(i + 1, number(dotted[0]), number(dotted[1]), number(dotted[2]));
        }
        if (isDateline(words, i)) {
            return new Match(i + 3, new CalendarDate(false, null, words.integer(i + 2), words.integer(i), Direction.NONE, null), "calendar.dateline");
        }
        boolean separated = (words.is(i + 1, "/") || words.is(i + 1, "-")) && words.at(i + 3).equals(words.at(i + 1));
        return separated ? match(i + 5, words.integer(i), words.integer(i + 2), words.integer(i + 4)) : null;
    }

    /** Town, day, month and agency with dashes between, at the head of an article. */
    private static boolean isDateline(Words words, int i) {
        int day = words.integer(i);
        int month = words.integer(i + 2);
        return i <= LONGEST_TOWN && words.is(i - 1, "-") && words.is(i + 1, "-") && words.is(i + 3, "(") && day >= 1 && day <= 31 && month >= 1 && month <= 12;
    }

    private static Match match(int next, int first, int second, int third) {
        boolean yearFirst = first > 31;
        int year = yearFirst ? first : third;
        int day = yearFirst ? third : first;
        if (!yearFirst && second > 12 && second < 32 && first <= 12) {
            return match(next, second, first, third);
        }
        boolean hijri = year >= 1300 && year < 1500;
        if (!hijri && (year < 1900 || year > 2100) || second < 1 || second > 12 || day < 1 || !exists(hijri, year, second, day)) {
            return null;
        }
        return new Match(next, new CalendarDate(hijri, year, second, day, Direction.NONE, null), "calendar.digits");
    }

    private static boolean exists(boolean hijri, int year, int month, int day) {
        try {
            return hijri ? HijrahDate.of(year, month, day) != null : LocalDate.of(year, month, day) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static int number(String digits) {
        return digits.isEmpty() || digits.length() > 4 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')
                ? -1 : Integer.parseInt(digits);
    }
}
