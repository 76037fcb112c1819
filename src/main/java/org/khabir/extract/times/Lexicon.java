package org.khabir.extract.times;

import java.time.DayOfWeek;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.khabir.text.Normalizer;

/** The word tables of this package, read once. */
final class Lexicon {

    private static final String ARTICLE = "ال";

    /** When a month's name alone is taken for a time. */
    enum Alone { YES, AFTER, NO }

    record MonthName(int number, boolean hijri, Alone alone) {
    }

    /** @param count how many of the unit the form stands for; 0 for a plural */
    record UnitForm(Unit unit, int count, boolean definite) {
    }

    record PartOfDay(String part, String clock, int plusDays, boolean noun, boolean adverb) {
    }

    record Evening(String part, int days) {
    }

    record Feast(boolean hijri, int month, int day) {
    }

    final Phrases<MonthName> months = Phrases.load("months.tsv",
            c -> new MonthName(Integer.parseInt(c[1]), c[2].equals("HIJRI"), Alone.valueOf(c[3].toUpperCase(Locale.ROOT))));
    final Phrases<DayOfWeek> weekdays = Phrases.load("weekdays.tsv", c -> DayOfWeek.of(Integer.parseInt(c[1])));
    final Phrases<Integer> nearDays = Phrases.load("neardays.tsv", c -> Integer.parseInt(c[1]));
    final Phrases<Evening> evenings = Phrases.load("evenings.tsv", c -> new Evening(c[1], Integer.parseInt(c[2])));
    final Phrases<PartOfDay> partsOfDay = Phrases.load("dayparts.tsv", c -> new PartOfDay(
            c[1].contains(":") ? null : c[1].substring(1), c[1].contains(":") ? c[1].substring(1) : null,
            Integer.parseInt(c[2]), c[3].equals("noun") || c[3].equals("both"), c[3].equals("adverb") || c[3].equals("both")));
    final Phrases<Direction> qualifiers = Phrases.load("qualifiers.tsv", c -> Direction.valueOf(c[1]));
    final Phrases<Season> seasons = Phrases.load("seasons.tsv", c -> Season.valueOf(c[1]));
    final Phrases<Section> sections = Phrases.load("sections.tsv", c -> Section.valueOf(c[1]));
    final Phrases<Integer> decades = Phrases.load("decades.tsv", c -> Integer.parseInt(c[1]));
    final Phrases<Feast> feasts = Phrases.load("feasts.tsv",
            c -> new Feast(c[1].equals("HIJRI"), Integer.parseInt(c[2]), Integer.parseInt(c[3])));
    final Phrases<String> names = Phrases.load("names.tsv", c -> c[1]);
    final Phrases<String> within = Phrases.load("within.tsv", c -> c[1]);
    final Phrases<String> sets = Phrases.load("sets.tsv", c -> c[1]);
    final Phrases<String> vague = Phrases.load("vague.tsv", c -> c[1]);
    final Numbers numbers = new Numbers();
    private final Phrases<UnitForm> units = Phrases.load("units.tsv",
            c -> new UnitForm(Unit.valueOf(c[1]), c[2].equals("n") ? 0 : Integer.parseInt(c[2]), false));
    private final Map<String, Set<String>> groups = Phrases.groups("words.tsv");
    private final Set<String> starts = new HashSet<>();

    Lexicon() {
        for (Phrases<?> table : new Phrases<?>[] {months, weekdays, nearDays, evenings, partsOfDay, seasons, sections, decades,
            feasts, names, within, sets, vague, units}) {
            table.firstWords().forEach(word -> {
                starts.add(word);
                starts.add(ARTICLE + word);
            });
        }
        starts.addAll(numbers.words());
        starts.addAll(group("vagueNumber"));
        for (String word : new String[] {"هذا", "هذه", "ذلك", "تلك", "قبل", "بعد", "بعدها", "قبلها", "كل", "شهر", "نفس", "ذات", "القرن",
            "الساعة", "ال", "غرة", "أول", "فاتح", "نصف", "ربع"}) {
            starts.add(Normalizer.key(word));
        }
    }

    /** True where an expression may begin with {@code word}; numbers always may. */
    boolean mayStart(String word) {
        return starts.contains(word);
    }

    /** The unit at {@code i}, with or without the article. */
    Phrases.Hit<UnitForm> unit(Words words, int i) {
        Phrases.Hit<UnitForm> plain = units.at(words, i);
        if (plain != null || !words.at(i).startsWith(ARTICLE)) {
            return plain;
        }
        Phrases.Hit<UnitForm> bare = units.at(words.reading(i, "", words.at(i).substring(2)), i);
        return bare == null ? null
                : new Phrases.Hit<>(new UnitForm(bare.value().unit(), bare.value().count(), true), bare.next());
    }

    /** A group of words of words.tsv, by its name. */
    Set<String> group(String name) {
        Set<String> words = groups.get(name);
        if (words == null) {
            throw new IllegalArgumentException("No group of words: " + name);
        }
        return words;
    }
}
