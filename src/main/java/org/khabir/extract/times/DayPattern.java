package org.khabir.extract.times;

import java.time.DayOfWeek;
import java.util.Set;
import org.khabir.extract.times.Meaning.CalendarDate;
import org.khabir.extract.times.Meaning.Fixed;
import org.khabir.extract.times.Meaning.NearDate;
import org.khabir.extract.times.Meaning.NearDay;
import org.khabir.extract.times.Meaning.Nothing;
import org.khabir.extract.times.Meaning.Weekday;
import org.khabir.model.TimeType;

/** A day told by its nearness, weekday and date, in a chain of one to all three: أمس الجمعة 31 مارس 2017. */
final class DayPattern implements TimePattern {

    private static final Set<String> DAY_WORDS = Set.of("يوم", "يومي", "نهار", "ايام");

    private final Lexicon lexicon;
    private final CalendarPattern calendar;

    DayPattern(Lexicon lexicon, CalendarPattern calendar) {
        this.lexicon = lexicon;
        this.calendar = calendar;
    }

    @Override
    public Match at(Words words, int i) {
        Phrases.Hit<Integer> near = nearDay(words, i);
        int at = near == null ? i : near.next();
        at = words.isOneOf(at, DAY_WORDS) && !(near != null && words.is(at, "ايام")) ? at + 1 : at;
        DayOfWeek weekday = weekday(words, at);
        at = weekday == null ? at : at + 1;
        Match date = date(words, at, at > i);
        if (date != null && near != null && date.meaning() instanceof CalendarDate full && full.day() != null && full.year() != null) {
            return new Match(date.next(), new NearDate(near.value(), full), "day.date");
        }
        if (date != null) {
            return date.meaning() instanceof Nothing || date.meaning() instanceof CalendarDate found && found.day() != null || date.meaning() instanceof Fixed
                    ? new Match(date.next(), date.meaning(), "day.date") : null;
        }
        if (near != null) {
            return new Match(weekday == null ? near.next() : at, new NearDay(near.value(), weekday), "day.near");
        }
        return weekday == null ? null : qualified(words, at, weekday);
    }

    private Phrases.Hit<Integer> nearDay(Words words, int i) {
        Phrases.Hit<Integer> near = lexicon.nearDays.at(words, i);
        boolean name = near != null && near.value() == 0 && lexicon.group("todayNot").contains(words.at(near.next()));
        boolean named = near != null && near.value() == 1 && lexicon.group("titled").contains(words.before(i));
        return name || named ? null : near;
    }

    private DayOfWeek weekday(Words words, int i) {
        boolean prayer = lexicon.group("prayer").contains(bare(words.at(i - 1)));
        return prayer ? null : lexicon.weekdays.get(words.at(i));
    }

    /** The date behind a weekday, perhaps after a comma or الموافق. */
    private Match date(Words words, int i, boolean behindWeekday) {
        if (!behindWeekday && isNamed(words, i)) {
            return new Match(calendar.day(words, i).next(), new Nothing(), "name");
        }
        boolean joined = behindWeekday && (words.is(i, "،") || words.is(i, ",") || words.is(i, "الموافق"));
        return calendar.day(words, joined ? i + 1 : i);
    }

    /** ثورة 30 يونيو and ميدان 6 أكتوبر are names; with a year they are dates. */
    private boolean isNamed(Words words, int i) {
        return lexicon.group("namedDay").contains(bare(words.before(i))) && calendar.day(words, i) instanceof Match date
                && date.meaning() instanceof CalendarDate found && found.year() == null && found.direction() == Direction.NONE;
    }

    /** The word without the article or a proclitic before it. */
    private static String bare(String word) {
        return word.startsWith("ال") || word.startsWith("لل") ? word.substring(2)
                : word.length() > 3 && (word.startsWith("ل") || word.startsWith("ب")) ? word.substring(1) : word;
    }

    private Match qualified(Words words, int i, DayOfWeek weekday) {
        if (words.is(i, "من") && words.is(i + 1, "كل") && words.is(i + 2, "اسبوع")) {
            return new Match(i + 3, new Fixed(TimeType.SET, "P1W"), "day.every");
        }
        if (words.is(i, "قبل") && words.isOneOf(i + 1, Set.of("الماضي", "الماضيه"))) {
            return new Match(i + 2, new Weekday(weekday, Direction.PREVIOUS), "day.weekday");
        }
        Phrases.Hit<Direction> direction = lexicon.qualifiers.at(words, i);
        String next = words.at(i);
        boolean joined = direction == null && next.startsWith("و") && lexicon.weekdays.get(next.substring(1)) != null;
        Phrases.Hit<Direction> shared = joined ? lexicon.qualifiers.at(words, i + 1) : null;
        if (shared != null) {
            return new Match(i, new Weekday(weekday, shared.value()), "day.weekday");
        }
        return direction == null ? new Match(i, new Weekday(weekday, Direction.NONE), "day.weekday")
                : new Match(direction.next(), new Weekday(weekday, direction.value()), "day.weekday");
    }
}
