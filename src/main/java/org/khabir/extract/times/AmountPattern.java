package org.khabir.extract.times;

import java.util.Set;
import org.khabir.extract.times.Lexicon.UnitForm;
import org.khabir.extract.times.Meaning.Fixed;
import org.khabir.extract.times.Meaning.Shift;
import org.khabir.model.TimeType;

/** Amounts of time, as durations or counted from a day: ثلاثة أشهر, سنة ونصف, قبل شهر, بعد ذلك بيومين. */
final class AmountPattern implements TimePattern {

    private static final Set<String> APPROXIMATELY = Set.of("نحو", "حوالي", "قرابه", "زهاء", "اكثر", "اقل");

    /** Words back to one of age: few, but a survey tells it once for all its groups. */
    private static final int NEAR_AGE = 4;
    private static final int FARTHEST_AGE = 25;

    private final Lexicon lexicon;
    private final Points points;

    AmountPattern(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.points = new Points(lexicon);
    }

    /** @param count 0 for an unknown number */
    private record Amount(int count, Unit unit, boolean half, int next) {

        String value() {
            return half ? unit.durationAndHalf(count) : unit.duration(count == 0 ? "X" : String.valueOf(count));
        }
    }

    @Override
    public Match at(Words words, int i) {
        Match shift = shift(words, i);
        return shift == null ? duration(words, i) : shift;
    }

    private Match duration(Words words, int i) {
        Match fraction = fraction(words, i);
        if (fraction != null) {
            return fraction;
        }
        Amount amount = amount(words, i, isTriggered(words, i));
        if (amount == null || isAgeOrSentence(words, i, amount)) {
            return null;
        }
        int since = words.isOneOf(i - 1, APPROXIMATELY) ? i - 1 : i;
        boolean point = words.before(since).equals("منذ") && amount.count > 0 && !amount.unit.isBelowDay() && points.tell(words, since - 2);
        return point ? new Match(amount.next, new Shift(amount.unit, -amount.count, false), "amount.since")
                : added(words, amount);
    }

    /** نصف ساعة, ربع قرن. */
    private Match fraction(Words words, int i) {
        boolean half = words.is(i, "نصف");
        Phrases.Hit<UnitForm> unit = half || words.is(i, "ربع") ? lexicon.unit(words, i + 1) : null;
        if (unit == null || unit.value().count() != 1 || isAgeOrSentence(words, i, new Amount(0, unit.value().unit(), true, unit.next()))) {
            return null;
        }
        String value = switch (unit.value().unit()) {
            case HOUR -> half ? "PT30M" : "PT15M";
            case YEAR -> half ? "P6M" : "P3M";
            case CENTURY -> half ? "P50Y" : "P25Y";
            default -> null;
        };
        return value == null ? null : new Match(unit.next(), new Fixed(TimeType.DURATION, value), "amount.fraction");
    }

    /** The amount with a smaller one joined to it: خمس سنوات وثلاثة أشهر. */
    private Match added(Words words, Amount amount) {
        boolean apart = words.is(amount.next, "و");
        String word = words.at(amount.next);
        boolean joined = !amount.half && amount.count > 0 && word.startsWith("و") && word.length() != 2;
        int at = apart ? amount.next + 1 : amount.next;
        Amount second = !joined ? null
                : amount(apart ? words : words.reading(at, "و", word.substring(1)), at, false);
        boolean smaller = second != null && second.count > 0 && second.unit.compareTo(amount.unit) < 0
                && second.unit.isBelowDay() == amount.unit.isBelowDay();
        return !smaller ? new Match(amount.next, new Fixed(TimeType.DURATION, amount.value()), "amount.duration")
                : new Match(second.next, new Fixed(TimeType.DURATION, amount.value() + second.value().replaceFirst("^PT?", "")),
                        "amount.duration");
    }

    private boolean isTriggered(Words words, int i) {
        String before = words.before(i);
        return before.equals("ل") || lexicon.group("amountTrigger").contains(before)
                || before.equals("من") && lexicon.group("comparative").contains(bare(words.at(i - 2)));
    }

    private Amount amount(Words words, int i, boolean triggered) {
        boolean vague = words.isOneOf(i, lexicon.group("vagueNumber"));
        Phrases.Hit<Integer> number = vague ? null : lexicon.numbers.cardinal(words, i);
        int at = vague ? i + 1 : number == null ? i : number.next();
        Phrases.Hit<UnitForm> unit = lexicon.unit(words, at);
        boolean names = unit != null && number == null && !vague && namesDayOrMonth(words, unit);
        if (unit == null || names || unit.value().definite() || number != null && number.value() == 0
                || unit.value().count() == 1 && isYearOrLight(words, unit.next())) {
            return null;
        }
        boolean tailed = words.isOneOf(unit.next(), lexicon.group("amountTail"));
        int next = tailed ? unit.next() + 1 : unit.next();
        boolean half = words.is(next, "ونصف") || words.is(next, "و") && words.is(next + 1, "نصف");
        int count = number != null ? number.value() : vague ? 0 : unit.value().count();
        boolean stands = number != null || vague || unit.value().count() == 2 && !isConstruct(words, unit)
                || (triggered || tailed) && isAmountAlone(words, i, unit.value(), tailed) || half;
        int end = !half ? next : words.is(next, "و") ? next + 2 : next + 1;
        Phrases.Hit<UnitForm> repeated = half ? lexicon.unit(words, end) : null;
        boolean ofUnit = repeated != null && repeated.value().definite() && repeated.value().count() == 1;
        return !stands ? null : new Amount(count, unit.value().unit(), half, ofUnit ? end + 1 : end);
    }

    /** قبل يوم 20 ماي, بعد شهر رمضان. */
    private boolean namesDayOrMonth(Words words, Phrases.Hit<UnitForm> unit) {
        return unit.value().count() == 1 && (unit.value().unit() == Unit.DAY && words.isNumber(unit.next())
                || unit.value().unit() == Unit.MONTH && lexicon.months.at(words, unit.next()) != null);
    }

    /** لسنة 2013 has its own pattern, or numbers a law; سنة ضوئية is a distance. */
    private static boolean isYearOrLight(Words words, int i) {
        return words.at(i).length() == 4 && words.integer(i) > 0 || words.is(i, "ضوئيه");
    }

    /** يومي السبت والأحد, شهري مارس وأفريل: the dual leans on what follows and counts nothing. */
    private static boolean isConstruct(Words words, Phrases.Hit<UnitForm> unit) {
        return words.at(unit.next() - 1).endsWith("ي");
    }

    /** Without a number many unit words are other words too: عقد اجتماع, دقيقة, ثانية, ليوم. */
    private static boolean isAmountAlone(Words words, int i, UnitForm form, boolean tailed) {
        String before = words.before(i);
        return switch (form.unit()) {
            case DECADE -> form.count() == 0 || tailed || before.equals("منذ") || words.is(i + 1, "من");
            case SECOND, NIGHT -> tailed && form.unit() == Unit.NIGHT;
            case MINUTE -> form.count() == 0 || before.equals("قبل");
            case DAY -> form.count() == 0 && !before.equals("ل") || tailed || before.equals("بعد") && words.is(i + 1, "من") || before.equals("قبل") || before.equals("خلال");
            default -> true;
        };
    }

    private boolean isAgeOrSentence(Words words, int i, Amount amount) {
        Set<String> age = lexicon.group("age");
        boolean ofAge = words.is(amount.next, "من") && words.at(amount.next + 1).contains("عمر");
        boolean bracketed = words.is(i - 1, "(") && words.is(amount.next, ")") || words.is(i - 1, "\"") && words.is(amount.next, "\"");
        boolean definite = words.is(i, "ال") && amount.unit == Unit.YEAR;
        boolean range = isBehindRange(words, i) && amount.unit == Unit.YEAR;
        for (int k = 1; k <= (range ? FARTHEST_AGE : NEAR_AGE); k++) {
            if (age.contains(bare(words.at(i - k))) || lexicon.group("sentence").contains(bare(words.at(i - k)))) {
                return amount.unit == Unit.YEAR || amount.unit == Unit.MONTH || ofAge;
            }
        }
        return ofAge || definite || bracketed && amount.unit == Unit.YEAR;
    }

    /** 29 in بين 18 و29 سنة. */
    private static boolean isBehindRange(Words words, int i) {
        int number = words.is(i - 1, "و") ? i - 2 : i - 1;
        return words.isNumber(number) && words.isOneOf(number - 1, Set.of("بين", "من", "ال"));
    }

    private static String bare(String word) {
        return word.length() > 3 && word.charAt(0) == 'و' ? word.substring(1) : word;
    }

    private Match shift(Words words, int i) {
        boolean past = words.isOneOf(i, Set.of("قبل", "قبلها"));
        if (!past && !words.isOneOf(i, Set.of("بعد", "بعدها"))) {
            return null;
        }
        boolean attached = words.at(i).endsWith("ها");
        if (attached || words.is(i + 1, "ذلك")) {
            return shiftFromThat(words, attached ? i + 1 : i + 2, past);
        }
        boolean approximate = words.isOneOf(i + 1, APPROXIMATELY);
        int at = !approximate ? i + 1 : words.is(i + 2, "من") ? i + 3 : i + 2;
        Amount amount = amount(words, at, true);
        if (amount == null || approximate && !past || amount.unit.isBelowDay() && amount.count > 0 && !past) {
            return null;
        }
        boolean ofThat = words.is(amount.next, "من") && words.is(amount.next + 1, "ذلك");
        boolean ofNow = words.is(amount.next, "من") && words.isOneOf(amount.next + 1, Set.of("الان", "اليوم"));
        int behind = words.is(amount.next, "فقط") ? amount.next + 1 : amount.next;
        if (!ofThat && !ofNow && words.isOneOf(behind, Set.of("من", "علي", "عن")) || amount.count == 0 && !past) {
            return null;
        }
        int next = ofThat || ofNow ? amount.next + 2 : amount.next;
        if (amount.count == 0 || amount.unit.isBelowDay()) {
            return new Match(next, new Fixed(TimeType.DATE, past ? "PAST_REF" : "FUTURE_REF"), "amount.vague");
        }
        int steps = past ? -amount.count : amount.count;
        return new Match(next, new Shift(amount.unit, steps, ofThat || !past && !ofNow), "amount.shift");
    }

    /** بعد ذلك بيومين, قبلها بأسبوع. */
    private Match shiftFromThat(Words words, int i, boolean past) {
        String word = words.at(i);
        if (!word.startsWith("ب") || word.length() < 2 && words.integer(i + 1) < 0) {
            return null;
        }
        Amount amount = word.equals("ب") ? amount(words, i + 1, true)
                : amount(words.reading(i, "ب", word.substring(1)), i, true);
        boolean counted = amount != null && amount.count > 0 && !amount.unit.isBelowDay();
        return counted ? new Match(amount.next, new Shift(amount.unit, past ? -amount.count : amount.count, true), "amount.after-that")
                : null;
    }
}
