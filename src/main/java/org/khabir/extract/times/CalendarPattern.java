package org.khabir.extract.times;

import java.util.Set;
import org.khabir.extract.times.Lexicon.Alone;
import org.khabir.extract.times.Lexicon.MonthName;
import org.khabir.extract.times.Meaning.CalendarDate;
import org.khabir.extract.times.Meaning.Fixed;
import org.khabir.model.TimeType;

/** Days, months and years of the calendar, in words and digits: 24 جانفي 2017, الثالث والعشرين من شوال 1436. */
final class CalendarPattern implements TimePattern {

    private static final Set<String> YEAR_WORDS = Set.of("عام", "سنه", "العام", "السنه", "لعام", "لسنه", "للعام", "للسنه");
    private static final Set<String> YEARS_WORDS = Set.of("عامي", "سنتي", "اعوام", "سنوات");
    private static final Set<String> GREGORIAN_ERA = Set.of("م", "ميلادي", "ميلاديه", "للميلاد");
    private static final Set<String> HIJRI_ERA = Set.of("ه", "هجري", "هجريه", "للهجره");
    private static final Set<String> FIRST = Set.of("غره", "اول", "فاتح");
    private static final int LONGEST_RANGE = 4;

    private final Lexicon lexicon;

    CalendarPattern(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Match at(Words words, int i) {
        Match day = day(words, i);
        return Match.longer(Match.longer(day, month(words, i)), year(words, i));
    }

    /** A date with its day. */
    Match day(Words words, int i) {
        Match date = Match.longer(inDigits(words, i), dayAndMonth(words, i));
        return date == null ? dayOfRange(words, i, LONGEST_RANGE) : date;
    }

    private static Match inDigits(Words words, int i) {
        Match date = NumericDates.at(words, i);
        return date == null ? null : new Match(skip(words, skip(words, date.next(), HIJRI_ERA), GREGORIAN_ERA), date.meaning(), date.rule());
    }

    /** The words of time that may stand between a noun and its year: the index behind them. */
    private static int skip(Words words, int i, Set<String> skipped) {
        return words.isOneOf(i, skipped) ? i + 1 : i;
    }

    private Phrases.Hit<Integer> dayNumber(Words words, int i) {
        if (words.isOneOf(i, FIRST)) {
            return new Phrases.Hit<>(1, i + 1);
        }
        Phrases.Hit<Integer> number = lexicon.numbers.ordinal(words, i);
        number = number == null ? lexicon.numbers.cardinal(words, i) : number;
        return number == null || number.value() < 1 || number.value() > 31 ? null : number;
    }

    private Match dayAndMonth(Words words, int i) {
        Phrases.Hit<Integer> day = dayNumber(words, i);
        if (day == null) {
            return null;
        }
        int at = skip(words, day.next(), Set.of("من"));
        Phrases.Hit<MonthName> month = monthName(words, skip(words, at, Set.of("شهر")));
        if (month != null) {
            Match tail = tail(words, month.next(), month.value(), day.value());
            return isEvery(words, tail.next()) ? new Match(tail.next() + 3, new Fixed(TimeType.SET, "P1Y"), "calendar.every") : tail;
        }
        if (words.is(at, "هذا") && words.is(at + 1, "الشهر") && at > day.next()) {
            return new Match(at + 2, new CalendarDate(false, null, null, day.value(), Direction.THIS, null), "calendar.day-of-month");
        }
        Phrases.Hit<Direction> direction = words.isOneOf(at, Set.of("الشهر", "شهر")) ? lexicon.qualifiers.at(words, at + 1) : null;
        return direction == null || at == day.next() ? null : new Match(direction.next(),
                new CalendarDate(false, null, null, day.value(), direction.value(), null), "calendar.day-of-month");
    }

    private static boolean isEvery(Words words, int i) {
        return words.is(i, "من") && words.is(i + 1, "كل") && words.isOneOf(i + 2, Set.of("سنه", "عام"));
    }

    /** The first day of a range that tells its month at the end only: 6 in 6 إلى 11 فيفري. */
    private Match dayOfRange(Words words, int i, int depth) {
        Phrases.Hit<Integer> day = depth == 0 ? null : dayNumber(words, i);
        boolean joinedWeekday = day != null && words.at(day.next()).startsWith("و")
                && lexicon.weekdays.get(words.at(day.next()).substring(1)) != null;
        if (day == null || !joinedWeekday && !words.isOneOf(day.next(), lexicon.group("rangeJoin"))) {
            return null;
        }
        int at = day.next() + 1;
        at = words.is(day.next(), "،") && words.is(at, "و") ? at + 1 : at;
        at = skip(words, at, Set.of("يوم", "غايه"));
        at = lexicon.weekdays.get(words.at(at)) == null ? at : at + 1;
        Match end = dayAndMonth(words, at);
        end = end == null ? dayOfRange(words, at, depth - 1) : end;
        return end != null && end.meaning() instanceof CalendarDate date && date.month() != null
                ? new Match(day.next(), date.withDay(day.value()), "calendar.range") : null;
    }

    private Match month(Words words, int i) {
        boolean named = words.is(i, "شهر") || words.is(i, "شهري");
        Phrases.Hit<MonthName> month = monthName(words, named ? i + 1 : i);
        if (month == null) {
            return null;
        }
        Match tail = tail(words, month.next(), month.value(), null);
        if (isEvery(words, tail.next())) {
            return new Match(tail.next() + 3, new Fixed(TimeType.SET, "P1Y"), "calendar.every");
        }
        CalendarDate date = (CalendarDate) tail.meaning();
        boolean qualified = named || date.year() != null || date.yearShift() != null || date.direction() != Direction.NONE;
        Alone alone = month.value().alone();
        boolean standsAlone = alone == Alone.YES
                || alone == Alone.AFTER && lexicon.group(date.hijri() ? "timePreposition" : "monthPreposition").contains(words.before(i));
        return qualified || standsAlone ? borrowYear(words, tail, date) : null;
    }

    /** جانفي in جانفي وفيفري 2017 and من جانفي إلى أوت 2017 takes the year of the month behind it. */
    private Match borrowYear(Words words, Match tail, CalendarDate date) {
        String next = words.at(tail.next());
        boolean apart = words.isOneOf(tail.next(), lexicon.group("rangeJoin"));
        if (date.year() != null || date.direction() != Direction.NONE || !apart && (!next.startsWith("و") || next.length() < 3)) {
            return tail;
        }
        Words reading = apart ? words : words.reading(tail.next(), "و", next.substring(1));
        int at = apart ? skip(words, tail.next() + 1, Set.of("غايه", "شهر")) : tail.next();
        Phrases.Hit<MonthName> month = monthName(reading, at);
        if (month == null || !(tail(reading, month.next(), month.value(), null).meaning() instanceof CalendarDate second)) {
            return tail;
        }
        return new Match(tail.next(), new CalendarDate(date.hijri(), second.year(), date.month(), null, second.direction(),
                second.yearShift()), tail.rule());
    }

    /** The month at {@code i} with its twin, if one stands beside it: يوليو (تموز), تموز/يوليو. */
    private Phrases.Hit<MonthName> monthName(Words words, int i) {
        Phrases.Hit<MonthName> month = lexicon.months.at(words, i);
        if (month == null) {
            return null;
        }
        boolean bracket = words.is(month.next(), "(");
        int at = bracket || words.is(month.next(), "/") || words.is(month.next(), "-") ? month.next() + 1 : month.next();
        Phrases.Hit<MonthName> twin = lexicon.months.at(words, at);
        if (twin == null || twin.value().number() != month.value().number() || twin.value().hijri() != month.value().hijri()
                || bracket && !words.is(twin.next(), ")")) {
            return month;
        }
        return new Phrases.Hit<>(month.value(), bracket ? twin.next() + 1 : twin.next());
    }

    /** What follows a month: its year, or a qualifier, or the year's qualifier. */
    private Match tail(Words words, int i, MonthName month, Integer day) {
        Phrases.Hit<Direction> direction = lexicon.qualifiers.at(words, i);
        if (direction != null) {
            return new Match(direction.next(), new CalendarDate(month.hijri(), null, month.number(), day, direction.value(), null),
                    "calendar.qualified");
        }
        boolean comma = day != null && words.is(i, "،") && words.at(i + 1).length() == 4 && !words.isSign(i + 1);
        int at = comma ? i + 1 : skip(words, i, Set.of("من"));
        boolean yearWord = words.isOneOf(at, YEAR_WORDS);
        int behind = yearWord ? at + 1 : at;
        int year = words.integer(behind);
        boolean historic = month.hijri() && year > 0 && words.isOneOf(behind + 1, HIJRI_ERA);
        if ((historic || isYear(year, month.hijri())) && (at == i || yearWord || comma)) {
            int end = skip(words, behind + 1, month.hijri() ? HIJRI_ERA : GREGORIAN_ERA);
            return new Match(end, new CalendarDate(month.hijri(), year, month.number(), day, Direction.NONE, null), "calendar.full");
        }
        Phrases.Hit<Direction> ofYear = yearWord ? lexicon.qualifiers.at(words, behind) : null;
        if (ofYear != null && !ofYear.value().isTextual()) {
            return new Match(ofYear.next(), new CalendarDate(month.hijri(), null, month.number(), day, Direction.NONE,
                    ofYear.value().steps()), "calendar.year-qualified");
        }
        int same = sameYear(words, i);
        return same > i ? new Match(same, new CalendarDate(month.hijri(), null, month.number(), day, Direction.SAME, 0), "calendar.same-year")
                : new Match(i, new CalendarDate(month.hijri(), null, month.number(), day, Direction.NONE, null), "calendar.no-year");
    }

    /** من نفس السنة, من العام ذاته: the index behind it, or {@code i}. */
    private int sameYear(Words words, int i) {
        if (!words.is(i, "من")) {
            return i;
        }
        boolean before = words.isOneOf(i + 1, Set.of("نفس", "ذات", "ذلك", "تلك")) && words.isOneOf(i + 2, YEAR_WORDS);
        Phrases.Hit<Direction> behind = words.isOneOf(i + 1, YEAR_WORDS) ? lexicon.qualifiers.at(words, i + 2) : null;
        return before ? i + 3 : behind != null && behind.value() == Direction.SAME ? behind.next() : i;
    }

    private static boolean isYear(int year, boolean hijri) {
        return hijri ? year >= 1300 && year < 1500 : year >= 1000 && year < 2200;
    }

    /** A year, with عام or سنة, with its era, or bare where what stands around it allows no other reading. */
    private Match year(Words words, int i) {
        boolean named = words.isOneOf(i, YEAR_WORDS) || words.isOneOf(i, YEARS_WORDS);
        int year = words.integer(named ? i + 1 : i);
        int next = named ? i + 2 : i + 1;
        if (year < 0 || lexicon.group("numbering").contains(words.before(i)) && !words.before(i).equals("العالم")
                || isNumbered(words, i)) {
            return null;
        }
        boolean hijriEra = words.isOneOf(next, HIJRI_ERA);
        boolean hijri = isYear(year, true) && (hijriEra || named && !words.isOneOf(next, GREGORIAN_ERA));
        if (hijri) {
            return new Match(hijriEra ? next + 1 : next, CalendarDate.year(year, true), "year.hijri");
        }
        if (named && isYear(year, false)) {
            return new Match(skip(words, next, GREGORIAN_ERA), CalendarDate.year(year, false), "year.named");
        }
        return BareYears.isYear(words, i, year, lexicon)
                ? new Match(skip(words, next, GREGORIAN_ERA), CalendarDate.year(year, false), "year.bare") : null;
    }

    /** القانون عدد 53 لسنة 2013: the year is part of the law's number. */
    private static boolean isNumbered(Words words, int i) {
        return words.before(i).equals("ل") && words.integer(i - 1) >= 0
                || words.is(i - 2, "ل") && words.integer(i - 3) >= 0;
    }
}
