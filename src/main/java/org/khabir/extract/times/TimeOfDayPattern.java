package org.khabir.extract.times;

import java.time.LocalTime;
import java.util.Set;
import org.khabir.extract.times.Lexicon.Evening;
import org.khabir.extract.times.Lexicon.PartOfDay;
import org.khabir.extract.times.Meaning.CalendarDate;
import org.khabir.extract.times.Meaning.NearDate;
import org.khabir.extract.times.Meaning.NearDay;
import org.khabir.extract.times.Meaning.Shift;
import org.khabir.extract.times.Meaning.TimeOfDay;
import org.khabir.extract.times.Meaning.Weekday;

/** Parts of the day and hours with the day they belong to: صباح اليوم, أمس مساء, الساعة العاشرة من صباح الغد. */
final class TimeOfDayPattern implements TimePattern {

    private static final Set<String> NIGHT_JOINS = Set.of("-", "/", "الي");

    private final Lexicon lexicon;
    private final DayPattern day;
    private final ClockPattern clock;
    private final UnitPattern units;

    TimeOfDayPattern(Lexicon lexicon, DayPattern day, ClockPattern clock, UnitPattern units) {
        this.lexicon = lexicon;
        this.day = day;
        this.clock = clock;
        this.units = units;
    }

    @Override
    public Match at(Words words, int i) {
        Match match = Match.longer(evening(words, i), partAndDay(words, i));
        match = Match.longer(match, dayAndPart(words, i));
        match = Match.longer(match, clockAndDay(words, i));
        match = Match.longer(match, within(words, i));
        return match == null ? adverb(words, i) : match;
    }

    private Match evening(Words words, int i) {
        Phrases.Hit<Evening> evening = lexicon.evenings.at(words, i);
        return evening == null ? null : new Match(evening.next(), new TimeOfDay(new NearDay(evening.value().days(), null),
                evening.value().part(), null, 0), "time.evening");
    }

    /** في ساعة متأخرة من مساء أمس, في وقت سابق من هذا الشهر: as the time it lies in. */
    private Match within(Words words, int i) {
        Phrases.Hit<String> part = lexicon.within.at(words, i);
        if (part == null) {
            return null;
        }
        int at = words.is(part.next(), "من") ? part.next() + 1 : part.next();
        Match whole = Match.longer(Match.longer(partAndDay(words, at), day.at(words, at)), units.at(words, at));
        PartOfDay alone = whole == null && at > part.next() ? lexicon.partsOfDay.get(words.at(at).replaceFirst("^ال", "")) : null;
        if (alone != null) {
            return new Match(at + 1, timeOf(alone, null), "time.within");
        }
        return whole == null ? null : new Match(whole.next(), whole.meaning(), "time.within");
    }

    private static TimeOfDay timeOf(PartOfDay part, Meaning day) {
        return new TimeOfDay(day, part.part(), part.clock() == null ? null : LocalTime.parse(part.clock()), part.plusDays());
    }

    /** صباح + day, and nights between two days: ليل الأحد - الاثنين. */
    private Match partAndDay(Words words, int i) {
        Phrases.Hit<PartOfDay> part = lexicon.partsOfDay.at(words, i);
        if (part == null || !part.value().noun() && part.value().clock() == null) {
            return null;
        }
        int at = words.is(part.next(), "من") ? part.next() + 1 : part.next();
        Match of = dayAt(words, at);
        if (of == null) {
            return null;
        }
        int next = secondNight(words, of);
        return new Match(next, timeOf(part.value(), of.meaning()), "time.part-of-day");
    }

    /** A day, or the one told before: نفس اليوم, اليوم ذاته. */
    private Match dayAt(Words words, int i) {
        Match same = units.at(words, i);
        boolean isDay = same != null && same.meaning() instanceof Shift shift && shift.unit() == Unit.DAY && shift.fromText();
        return Match.longer(day.at(words, i), isDay ? same : null);
    }

    /** The end of the expression where a second weekday follows the first. */
    private int secondNight(Words words, Match first) {
        if (!(first.meaning() instanceof Weekday weekday)) {
            return first.next();
        }
        int at = words.isOneOf(first.next(), NIGHT_JOINS) ? first.next() + 1 : first.next();
        boolean follows = lexicon.weekdays.get(words.at(at)) == weekday.day().plus(1);
        return follows ? at + 1 : first.next();
    }

    /** أمس مساء, الخميس صباحا, الجمعة الساعة العاشرة. */
    private Match dayAndPart(Words words, int i) {
        Match of = day.at(words, i);
        if (of == null || !isDay(of.meaning())) {
            return null;
        }
        Phrases.Hit<PartOfDay> part = lexicon.partsOfDay.at(words, of.next());
        if (part != null && part.value().adverb() && day.at(words, part.next()) == null) {
            return new Match(part.next(), timeOf(part.value(), of.meaning()), "time.day-and-part");
        }
        Match hour = words.is(of.next(), "الساعه") ? clock.at(words, of.next()) : null;
        return hour == null ? null : new Match(hour.next(), ((TimeOfDay) hour.meaning()).of(of.meaning()), "time.day-and-clock");
    }

    private static boolean isDay(Meaning meaning) {
        return meaning instanceof NearDay || meaning instanceof NearDate || meaning instanceof Weekday || meaning instanceof CalendarDate;
    }

    private Match clockAndDay(Words words, int i) {
        Match hour = hourOfPart(words, i);
        hour = hour == null ? clock.at(words, i) : hour;
        if (hour == null || !(hour.meaning() instanceof TimeOfDay time) || time.day() != null) {
            return hour;
        }
        int at = words.is(hour.next(), "من") || words.is(hour.next(), "،") ? hour.next() + 1 : hour.next();
        boolean joined = words.is(at, "ليوم");
        Match of = dayAt(joined ? words.reading(at, "ل", "يوم") : words, at);
        return of == null ? hour : new Match(of.next(), time.of(of.meaning()), "time.clock-and-day");
    }

    /** الساعة العاشرة من صباح اليوم: the part of the day says which of the two hours, and its day. */
    private Match hourOfPart(Words words, int i) {
        Match hour = clock.at(words, i);
        boolean bare = hour == null && lexicon.group("hourPreposition").contains(words.before(i))
                && lexicon.numbers.ordinal(words, i) != null && words.at(i).endsWith("ه");
        int at = hour != null ? hour.next() : bare ? lexicon.numbers.ordinal(words, i).next() : i;
        at = words.is(at, "من") ? at + 1 : at;
        Match part = at > i ? partAndDay(words, at) : null;
        Phrases.Hit<PartOfDay> which = part == null ? null : lexicon.partsOfDay.at(words, at);
        if (which == null || hour == null && !bare) {
            return null;
        }
        LocalTime time = hour != null ? ((TimeOfDay) hour.meaning()).clock()
                : LocalTime.of(lexicon.numbers.ordinal(words, i).value() % 12, 0);
        LocalTime twelve = time.getHour() > 12 ? time.minusHours(12) : time;
        return new Match(part.next(), new TimeOfDay(((TimeOfDay) part.meaning()).day(), null,
                ClockPattern.shifted(twelve, which.value()), 0), "time.clock-and-part");
    }

    /** مساء alone: of the day the text speaks of. */
    private Match adverb(Words words, int i) {
        Phrases.Hit<PartOfDay> part = lexicon.partsOfDay.at(words, i);
        boolean alone = part != null && part.value().adverb() && !words.before(i).equals("كل")
                && !(part.value().noun() && words.at(part.next()).startsWith("ال"));
        return alone ? new Match(part.next(), timeOf(part.value(), null), "time.adverb") : null;
    }
}
