package org.khabir.extract.times;

import java.util.Set;
import org.khabir.extract.times.Lexicon.UnitForm;
import org.khabir.extract.times.Meaning.Age;
import org.khabir.extract.times.Meaning.Fixed;
import org.khabir.extract.times.Meaning.InYear;
import org.khabir.extract.times.Meaning.Shift;
import org.khabir.extract.times.Meaning.TimeOfDay;
import org.khabir.model.TimeType;

/** A unit of the calendar by its direction: الأسبوع الماضي, هذا العام, اليوم التالي, الأشهر الثلاثة المقبلة, القرن العشرين. */
final class UnitPattern implements TimePattern {

    private static final Set<String> NEAR = Set.of("هذا", "هذه");
    private static final Set<String> FAR = Set.of("ذلك", "تلك", "نفس", "ذات");

    private final Lexicon lexicon;

    UnitPattern(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Match at(Words words, int i) {
        boolean near = words.isOneOf(i, NEAR);
        boolean far = words.isOneOf(i, FAR);
        int at = near || far ? i + 1 : i;
        Match decade = at == i ? decade(words, i) : null;
        if (decade != null) {
            return decade;
        }
        Phrases.Hit<UnitForm> unit = lexicon.unit(words, at);
        if (unit == null || !unit.value().definite()) {
            return at == i ? counted(words, i) : null;
        }
        if (unit.value().count() != 1) {
            return many(words, at, unit);
        }
        return one(words, unit, near, far);
    }

    private Match one(Words words, Phrases.Hit<UnitForm> unit, boolean near, boolean far) {
        Unit of = unit.value().unit();
        boolean adjective = of == Unit.YEAR && !near && !far && lexicon.group("generalNoun").contains(words.at(unit.next() - 2));
        if (of.isBelowDay() || adjective) {
            return null;
        }
        Match century = of == Unit.CENTURY ? century(words, unit.next()) : null;
        if (century != null) {
            return century;
        }
        boolean beforeLast = words.is(unit.next(), "قبل") || words.is(unit.next(), "ما") && words.is(unit.next() + 1, "قبل");
        int at = !beforeLast ? unit.next() : words.is(unit.next(), "ما") ? unit.next() + 2 : unit.next() + 1;
        at = of == Unit.YEAR && words.isOneOf(at, lexicon.group("yearKind")) ? at + 1 : at;
        Phrases.Hit<Direction> direction = lexicon.qualifiers.at(words, at);
        if (direction != null) {
            return inYear(words, qualified(of, direction, beforeLast));
        }
        return near || far ? inYear(words, new Match(unit.next(), shift(of, 0, far), "unit.this")) : null;
    }

    private static Meaning shift(Unit unit, int steps, boolean fromText) {
        return unit == Unit.NIGHT ? new TimeOfDay(new Shift(Unit.DAY, steps, fromText), "NI", null, 0)
                : new Shift(unit, steps, fromText);
    }

    /** نفس الشهر من سنة 2016, هذا اليوم من السنة الماضية: the same day or month of another year. */
    private Match inYear(Words words, Match same) {
        boolean dayOrMonth = same != null && same.meaning() instanceof Shift shift && shift.steps() == 0 && (shift.unit() == Unit.DAY || shift.unit() == Unit.MONTH);
        if (!dayOrMonth || !words.is(same.next(), "من")) {
            return same;
        }
        boolean named = words.isOneOf(same.next() + 1, Set.of("سنه", "عام", "السنه", "العام"));
        int at = named ? same.next() + 2 : same.next() + 1;
        int year = words.integer(at);
        if (year >= 1900 && year <= 2100) {
            return new Match(at + 1, new InYear(same.meaning(), year, null), "unit.in-year");
        }
        Phrases.Hit<Direction> direction = named ? lexicon.qualifiers.at(words, at) : null;
        return direction == null || direction.value().isTextual() ? same
                : new Match(direction.next(), new InYear(same.meaning(), null, direction.value().steps()), "unit.in-year");
    }

    private static Match qualified(Unit unit, Phrases.Hit<Direction> direction, boolean beforeLast) {
        if (direction.value() == Direction.LAST) {
            return unit == Unit.DAY || unit == Unit.NIGHT ? null : new Match(direction.next(), new Fixed(TimeType.DATE, "PAST_REF"), "unit.last");
        }
        int steps = beforeLast ? -2 : direction.value().steps();
        boolean fromText = direction.value().isTextual() && direction.value() != Direction.PREVIOUS
                || direction.value() == Direction.PREVIOUS && unit == Unit.DAY;
        return new Match(direction.next(), shift(unit, steps, fromText), "unit.qualified");
    }

    /** الأيام الماضية is vague, الأيام الثلاثة الماضية is an amount. */
    private Match many(Words words, int i, Phrases.Hit<UnitForm> unit) {
        Phrases.Hit<Integer> number = lexicon.numbers.cardinal(words, unit.next());
        int at = number == null ? unit.next() : number.next();
        boolean few = words.isOneOf(at, lexicon.group("fewWord"));
        Phrases.Hit<Direction> direction = lexicon.qualifiers.at(words, few ? at + 1 : at);
        if (direction == null || direction.value() == Direction.SAME) {
            return null;
        }
        int count = number != null ? number.value() : unit.value().count();
        if (count > 0) {
            return new Match(direction.next(), new Fixed(TimeType.DURATION, unit.value().unit().duration(String.valueOf(count))),
                    "unit.counted");
        }
        String reference = switch (direction.value()) {
            case PAST, LAST, PREVIOUS -> "PAST_REF";
            case FUTURE, NEXT -> "FUTURE_REF";
            default -> "PRESENT_REF";
        };
        return new Match(direction.next(), new Fixed(TimeType.DATE, reference), "unit.vague");
    }

    /** الثلاثة أشهر الماضية, الـ24 ساعة المقبلة, 48 ساعة الماضية. */
    private Match counted(Words words, int i) {
        Phrases.Hit<Integer> number = lexicon.numbers.cardinal(words, i);
        Phrases.Hit<UnitForm> unit = number == null ? null : lexicon.unit(words, number.next());
        Phrases.Hit<Direction> direction = unit == null ? null : lexicon.qualifiers.at(words, unit.next());
        return direction == null ? null : new Match(direction.next(), new Fixed(TimeType.DURATION,
                unit.value().unit().duration(String.valueOf(number.value()))), "unit.counted");
    }

    private Match decade(Words words, int i) {
        String word = words.at(i);
        Integer decade = lexicon.decades.get(word.startsWith("ال") ? word.substring(2) : word);
        if (decade == null || words.is(i + 1, "من") && words.at(i + 2).startsWith("عمر")
                || words.is(i + 1, "من") && words.isOneOf(i + 2, Set.of("العمر"))) {
            return null;
        }
        int at = words.is(i + 1, "من") ? i + 2 : i + 1;
        Phrases.Hit<Integer> number = words.is(at, "القرن") ? lexicon.numbers.ordinal(words, at + 1) : null;
        if (number != null) {
            return new Match(number.next(), new Age((number.value() - 1) * 10 + decade % 10, Grain.DECADE), "unit.decade");
        }
        boolean ofCentury = words.is(at, "القرن") && lexicon.qualifiers.at(words, at + 1) != null;
        return new Match(ofCentury ? at + 2 : i + 1, new Age(decade, Grain.DECADE), "unit.decade");
    }

    /** القرن العشرين is 19. */
    private Match century(Words words, int i) {
        Phrases.Hit<Integer> number = words.is(i, "ال") ? lexicon.numbers.cardinal(words, i) : lexicon.numbers.ordinal(words, i);
        return number == null || number.value() < 1 ? null : new Match(number.next(), new Age(number.value() - 1, Grain.CENTURY), "unit.century");
    }
}
