package org.khabir.extract.times;

import java.time.LocalTime;
import java.util.Set;
import org.khabir.extract.times.Lexicon.PartOfDay;
import org.khabir.extract.times.Meaning.TimeOfDay;

/** Hours by the clock: الساعة العاشرة والنصف صباحا, 04,00 ت غ, الثامنة مساء. */
final class ClockPattern implements TimePattern {

    private static final Set<String> ZONES = Set.of("غرينتش", "غرينيتش", "جرينتش", "المحلي", "تونس", "مكه", "القاهره", "السعوديه", "الامارات", "دبي", "قطر", "الدوحه", "لندن", "بيروت", "القدس", "بغداد", "الجزائر", "الرباط", "طرابلس", "الخرطوم");

    private final Lexicon lexicon;

    ClockPattern(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A reading of the hour. @param sure true where it needs neither الساعة nor a part of the day */
    private record Hour(LocalTime time, int next, boolean sure, boolean fullDay) {
    }

    @Override
    public Match at(Words words, int i) {
        boolean named = words.is(i, "الساعه") || words.is(i, "ساعه") && words.integer(i + 1) >= 0;
        Hour hour = hour(words, named ? i + 1 : i);
        if (hour == null) {
            return null;
        }
        Phrases.Hit<PartOfDay> part = partOfDay(words, hour.next);
        int next = zone(words, part == null ? hour.next : part.next());
        boolean zoned = next > hour.next && part == null;
        boolean expected = lexicon.group("hourPreposition").contains(words.before(i)) || words.isSign(i - 1);
        if (!named && !zoned && !hour.sure && (part == null || !expected)) {
            return null;
        }
        LocalTime time = part == null ? afternoon(hour, zoned) : shifted(hour.time, part.value());
        return new Match(next, new TimeOfDay(null, null, time, 0), "clock");
    }

    private Hour hour(Words words, int i) {
        Phrases.Hit<Integer> ordinal = lexicon.numbers.ordinal(words, i);
        if (ordinal != null) {
            return ordinal.value() > 12 || !words.at(i).endsWith("ه") && !words.is(i, "الاولي") ? null : minutes(words, ordinal.value(), ordinal.next());
        }
        String[] parts = words.isSign(i) ? new String[0] : words.at(i).split("[.,]");
        if (parts.length == 2 && parts[1].length() == 2) {
            return digits(parts[0], parts[1], i + 1, false);
        }
        if (words.is(i + 1, ":") && words.integer(i + 2) >= 0) {
            return digits(words.at(i), words.at(i + 2), i + 3, true);
        }
        int hour = words.integer(i);
        return hour < 0 || hour > 24 ? null : minutes(words, hour % 24, i + 1);
    }

    private static Hour digits(String hour, String minute, int next, boolean sure) {
        boolean valid = hour.matches("\\d{1,2}") && minute.matches("[0-5]\\d") && Integer.parseInt(hour) <= 24;
        return valid ? new Hour(LocalTime.of(Integer.parseInt(hour) % 24, Integer.parseInt(minute)), next, sure,
                hour.startsWith("0")) : null;
    }

    private Hour minutes(Words words, int hour, int i) {
        String word = words.at(i);
        LocalTime time = LocalTime.of(hour % 24, 0);
        int minutes = switch (word) {
            case "والنصف", "ونصف" -> 30;
            case "والربع" -> 15;
            case "والثلث" -> 20;
            default -> 0;
        };
        if (minutes > 0) {
            return new Hour(time.plusMinutes(minutes), i + 1, !word.equals("ونصف"), false);
        }
        if (word.equals("الا") && words.isOneOf(i + 1, Set.of("ربعا", "ربع", "الربع", "ثلثا", "ثلث", "الثلث"))) {
            return new Hour(time.minusMinutes(words.at(i + 1).contains("ربع") ? 15 : 20), i + 2, true, false);
        }
        boolean apart = word.equals("و");
        if (apart && words.is(i + 1, "النصف")) {
            return new Hour(time.plusMinutes(30), i + 2, true, false);
        }
        Words reading = apart || !word.startsWith("و") ? words : words.reading(i, "و", word.substring(1));
        Phrases.Hit<Integer> number = word.startsWith("و") ? lexicon.numbers.cardinal(reading, apart ? i + 1 : i) : null;
        boolean counted = number != null && number.value() < 60 && words.isOneOf(number.next(), Set.of("دقيقه", "دقائق", "دق"));
        return counted ? new Hour(time.plusMinutes(number.value()), number.next() + 1, true, false)
                : new Hour(time, i, false, false);
    }

    private Phrases.Hit<PartOfDay> partOfDay(Words words, int i) {
        int at = words.is(i, "من") ? i + 1 : i;
        Phrases.Hit<PartOfDay> part = lexicon.partsOfDay.at(words, at);
        if (part != null && (part.value().adverb() || at == i && !words.at(part.next()).startsWith("ال"))) {
            return part;
        }
        return words.at(at).startsWith("ال") ? definite(words, at) : null;
    }

    /** الصباح, المساء: the noun with its article. */
    private Phrases.Hit<PartOfDay> definite(Words words, int i) {
        PartOfDay part = lexicon.partsOfDay.get(words.at(i).substring(2));
        return part == null ? null : new Phrases.Hit<>(part, i + 1);
    }

    private static int zone(Words words, int i) {
        if (words.is(i, "ت") && words.isOneOf(i + 1, Set.of("غ", "ج")) || words.is(i, "ت") && words.is(i + 2, "غ")) {
            return words.is(i + 1, "غ") || words.is(i + 1, "ج") ? i + 2 : i + 3;
        }
        boolean zone = words.isOneOf(i, Set.of("بتوقيت", "توقيت", "بالتوقيت")) && words.isOneOf(i + 1, ZONES);
        return zone ? i + 2 : i;
    }

    /** An hour from 1 to 6 without any hint is one of the afternoon, as the press announces meetings. */
    private static LocalTime afternoon(Hour hour, boolean zoned) {
        int h = hour.time.getHour();
        return zoned || hour.fullDay || h == 0 || h > 6 ? hour.time : hour.time.plusHours(12);
    }

    static LocalTime shifted(LocalTime time, PartOfDay part) {
        int h = time.getHour();
        boolean late = part.clock() != null && part.clock().equals("12:00") ? h < 6
                : part.part() != null && switch (part.part()) {
                    case "AF", "EV" -> h < 12;
                    case "NI" -> h >= 6 && h < 12;
                    default -> false;
                };
        boolean midnight = "NI".equals(part.part()) && h == 12 || "MO".equals(part.part()) && h == 12;
        return late ? time.plusHours(12) : midnight ? time.minusHours(12) : time;
    }
}
