package org.khabir.extract.times;

import java.util.Set;
import org.khabir.extract.times.Lexicon.UnitForm;
import org.khabir.extract.times.Meaning.CalendarDate;
import org.khabir.extract.times.Meaning.Part;
import org.khabir.extract.times.Meaning.SeasonOf;
import org.khabir.extract.times.Meaning.Shift;
import org.khabir.extract.times.Meaning.Weekend;

/** Parts of longer times, and seasons: بداية الأسبوع الجاري, أواخر 2016, الربع الأول من العام المقبل, خريف 2021. */
final class SectionPattern implements TimePattern {

    private final Lexicon lexicon;
    private final CalendarPattern calendar;
    private final UnitPattern units;

    SectionPattern(Lexicon lexicon, CalendarPattern calendar, UnitPattern units) {
        this.lexicon = lexicon;
        this.calendar = calendar;
        this.units = units;
    }

    /** بداية من الأحد: from Sunday on, no beginning of it. */
    @Override
    public Match at(Words words, int i) {
        Match season = season(words, i);
        if (season != null) {
            return season;
        }
        Phrases.Hit<Section> section = lexicon.sections.at(words, i);
        if (section == null) {
            return null;
        }
        if (words.is(section.next() - 1, "بدايه") && words.is(section.next(), "من")) {
            return null;
        }
        int at = words.is(section.next(), "من") ? section.next() + 1 : section.next();
        Match whole = Match.longer(units.at(words, at), longTime(words, at));
        whole = whole == null ? season(words, at) : whole;
        if (whole == null) {
            return current(words, at, section.value());
        }
        boolean weekend = section.value() == Section.END && whole.meaning() instanceof Shift shift && shift.unit() == Unit.WEEK
                && words.is(i, "نهايه");
        return new Match(whole.next(), weekend ? new Weekend(whole.meaning()) : new Part(section.value(), whole.meaning()), "section");
    }

    /** A month or year; in أواخر ديسمبر the month needs nothing else. */
    private Match longTime(Words words, int i) {
        int year = words.integer(i);
        if (year >= 1900 && year <= 2100) {
            return new Match(i + 1, CalendarDate.year(year, false), "year.bare");
        }
        Match match = calendar.at(words, i);
        boolean isLong = match != null && match.meaning() instanceof CalendarDate date && date.day() == null;
        return isLong ? match : null;
    }

    /** نهاية العام, نهاية الأسبوع, without a qualifier: the current one. */
    private Match current(Words words, int i, Section section) {
        Phrases.Hit<UnitForm> unit = lexicon.unit(words, i);
        boolean definite = unit != null && unit.value().definite() && unit.value().count() == 1 && !unit.value().unit().isBelowDay()
                && unit.value().unit() != Unit.DAY && unit.value().unit() != Unit.NIGHT && unit.value().unit() != Unit.DECADE;
        if (!definite || words.at(unit.next()).startsWith("ال") && !words.isSign(unit.next())) {
            return null;
        }
        Shift current = new Shift(unit.value().unit(), 0, false);
        boolean weekend = section == Section.END && current.unit() == Unit.WEEK;
        return new Match(unit.next(), weekend ? new Weekend(current) : new Part(section, current), "section.current");
    }

    private Match season(Words words, int i) {
        if (words.is(i, "هذا") && words.at(i + 1).startsWith("ال") && lexicon.seasons.get(words.at(i + 1).substring(2)) != null) {
            return new Match(i + 2, new SeasonOf(lexicon.seasons.get(words.at(i + 1).substring(2)), null, Direction.THIS, null), "season");
        }
        String word = words.at(i);
        boolean definite = word.startsWith("ال");
        Season season = lexicon.seasons.get(definite ? word.substring(2) : word);
        if (season == null) {
            return null;
        }
        if (words.isOneOf(i + 1, Set.of("هذا", "هذه")) && words.isOneOf(i + 2, Set.of("العام", "السنه"))) {
            return new Match(i + 3, new SeasonOf(season, null, Direction.THIS, 0), "season");
        }
        int at = words.isOneOf(i + 1, Set.of("عام", "سنه", "العام", "السنه")) ? i + 2 : i + 1;
        int year = words.integer(at);
        if (year >= 1900 && year <= 2100) {
            return new Match(at + 1, new SeasonOf(season, year, Direction.NONE, null), "season");
        }
        Phrases.Hit<Direction> direction = lexicon.qualifiers.at(words, at);
        return direction == null || !definite && at == i + 1 ? null
                : new Match(direction.next(), new SeasonOf(season, null, direction.value(),
                        at > i + 1 ? direction.value().steps() : null), "season");
    }
}
