package org.khabir.extract.times;

import java.util.Set;
import org.khabir.extract.times.Lexicon.UnitForm;
import org.khabir.extract.times.Meaning.Fixed;
import org.khabir.model.TimeType;

/** How often or how much in a time: مرتين في الأسبوع, 200 برميل في اليوم. */
final class RatePattern implements TimePattern {

    private static final Set<Unit> COUNTED_IN = Set.of(Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.YEAR);
    /** Words between a number and في: the thing counted, and what it is like. */
    private static final int FARTHEST = 4;

    private final Lexicon lexicon;

    RatePattern(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Match at(Words words, int i) {
        Phrases.Hit<UnitForm> unit = words.before(i).equals("في") ? lexicon.unit(words, i) : null;
        boolean one = unit != null && unit.value().definite() && unit.value().count() == 1 && COUNTED_IN.contains(unit.value().unit());
        if (!one || goesOn(words, unit.next()) || !isCountedBefore(words, i - 2)) {
            return null;
        }
        return new Match(unit.next(), new Fixed(TimeType.SET, unit.value().unit().duration("1")), "set.rate");
    }

    /** في اليوم الأول, في الأسبوع الماضي, في العام 2016 are times of their own. */
    private boolean goesOn(Words words, int i) {
        String word = words.at(i);
        return word.startsWith("ال") && !words.is(i, "الواحد") || words.isNumber(i) || lexicon.qualifiers.at(words, i) != null
                || lexicon.weekdays.get(word) != null;
    }

    private boolean isCountedBefore(Words words, int i) {
        for (int k = i; k >= Math.max(0, i - FARTHEST) && !words.isSign(k); k--) {
            if (words.isOneOf(k, lexicon.group("times"))) {
                return true;
            }
            boolean number = words.isNumber(k) || k < i && lexicon.numbers.cardinal(words, k) != null;
            if (number) {
                return !lexicon.group("numbering").contains(words.before(k)) && lexicon.months.at(words, k + 1) == null;
            }
        }
        return false;
    }
}
