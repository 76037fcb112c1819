package org.khabir.extract.times;

import org.khabir.extract.times.Lexicon.Feast;
import org.khabir.extract.times.Lexicon.UnitForm;
import org.khabir.extract.times.Meaning.CalendarDate;
import org.khabir.extract.times.Meaning.Eve;
import org.khabir.extract.times.Meaning.Fixed;
import org.khabir.extract.times.Meaning.Nothing;
import org.khabir.extract.times.Meaning.TimeOfDay;
import org.khabir.model.TimeType;

/** Vague references, repetitions and feasts. */
final class PhrasePattern implements TimePattern {

    private final Lexicon lexicon;

    PhrasePattern(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Match at(Words words, int i) {
        Phrases.Hit<String> name = lexicon.names.at(words, i);
        if (name != null) {
            return new Match(name.next(), new Nothing(), "name");
        }
        return Match.longer(Match.longer(vague(words, i), set(words, i)), feast(words, i));
    }

    private Match vague(Words words, int i) {
        Phrases.Hit<String> hit = lexicon.vague.at(words, i);
        if (hit == null) {
            return null;
        }
        boolean alan = i < words.tokens().size() && words.tokens().get(i).light().startsWith("آ");
        return alan ? null : new Match(hit.next(), new Fixed(TimeType.DATE, hit.value()), "vague");
    }

    private Match set(Words words, int i) {
        Phrases.Hit<String> hit = lexicon.sets.at(words, i);
        if (hit != null) {
            return new Match(hit.next(), new Fixed(TimeType.SET, hit.value()), "set");
        }
        if (!words.is(i, "كل")) {
            return null;
        }
        String day = words.at(i + 1);
        if (lexicon.weekdays.get(day) != null || lexicon.weekdays.get("ال" + day) != null) {
            return new Match(i + 2, new Fixed(TimeType.SET, "P1W"), "set.weekday");
        }
        Phrases.Hit<Integer> number = lexicon.numbers.cardinal(words, i + 1);
        Phrases.Hit<UnitForm> unit = lexicon.unit(words, number == null ? i + 1 : number.next());
        int count = unit == null || unit.value().definite() ? 0 : number == null ? unit.value().count() : number.value();
        return count == 0 ? null : new Match(unit.next(), new Fixed(TimeType.SET,
                unit.value().unit().duration(String.valueOf(count))), "set.counted");
    }

    /** عشية عيد الفطر, ليلة رأس السنة. */
    private Match eve(Words words, int i) {
        boolean night = words.is(i, "ليله");
        Match feast = night || words.is(i, "عشيه") ? feast(words, i + 1) : null;
        if (feast == null || !(feast.meaning() instanceof CalendarDate)) {
            return null;
        }
        Eve eve = new Eve(feast.meaning());
        return new Match(feast.next(), night ? new TimeOfDay(eve, "NI", null, 0) : eve, "feast.eve");
    }

    private Match feast(Words words, int i) {
        Phrases.Hit<Feast> hit = lexicon.feasts.at(words, i);
        Match eve = hit == null ? eve(words, i) : null;
        if (hit == null || eve != null) {
            return eve;
        }
        if (lexicon.group("feastThing").contains(words.before(i))) {
            return new Match(hit.next(), new Nothing(), "name");
        }
        Phrases.Hit<Direction> direction = lexicon.qualifiers.at(words, hit.next());
        Feast feast = hit.value();
        return new Match(direction == null ? hit.next() : direction.next(), new CalendarDate(feast.hijri(), null, feast.month(),
                feast.day(), direction == null ? Direction.NONE : direction.value(), null), "feast");
    }
}
