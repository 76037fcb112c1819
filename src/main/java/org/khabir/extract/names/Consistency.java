package org.khabir.extract.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabir.extract.gazetteer.WordClass;
import org.khabir.model.EntityType;
import org.khabir.text.Proclitics;

/**
 * What one place of an article shows to be a name, looked for in the rest: a person's surname alone, a whole name without
 * its title, a body's short name in brackets.
 */
final class Consistency {

    private static final double SURE = 0.55;
    private static final double PERSON_AGAIN = 0.88;
    /** Family names that stand first and are ordinary words too. */
    private static final Set<String> FAMILY_NAMES_FIRST = Set.of("كيم", "بان", "شي");

    private static final Set<String> PARTIES = Set.of("حزب", "حركه", "تيار", "نقابه", "تنظيم", "جمعيه", "منظمه");

    private Consistency() {
    }

    /** More candidates, given those that have won so far. */
    static List<Candidate> propose(Words words, List<Candidate> winners) {
        List<Candidate> found = new ArrayList<>();
        Map<List<String>, Candidate> forms = new HashMap<>();
        for (Candidate winner : winners) {
            if (winner.confidence() >= SURE) {
                remember(words, winner, forms);
                inBrackets(words, winner, found, forms);
            }
        }
        Map<String, List<List<String>>> byFirst = new HashMap<>();
        forms.keySet().forEach(form -> byFirst.computeIfAbsent(form.getFirst(), word -> new ArrayList<>()).add(form));
        for (int i = 0; i < words.size(); i++) {
            for (List<String> form : byFirst.getOrDefault(words.norm(i), List.of())) {
                repeat(words, i, 0, form, forms.get(form), found);
            }
            if (words.isWord(i)) {
                for (Proclitics.Reading reading : Proclitics.readings(words.norm(i))) {
                    if (!reading.prefix().isEmpty() && !reading.prefix().endsWith("س")) {
                        for (List<String> form : byFirst.getOrDefault(reading.rest(), List.of())) {
                            repeat(words, i, reading.length(), form, forms.get(form), found);
                        }
                    }
                }
            }
        }
        return found.stream().filter(name -> winners.stream().noneMatch(winner -> isPartOf(name, winner))).toList();
    }

    private static boolean isPartOf(Candidate name, Candidate winner) {
        return winner.covers(name) && winner.type() == name.type();
    }

    private static void remember(Words words, Candidate winner, Map<List<String>, Candidate> forms) {
        List<String> whole = form(words, winner.first(), winner.last());
        boolean cardinal = winner.length() == 1 && winner.rule().equals("place.region");
        if (whole.getFirst().length() < 2 || cardinal) {
            return;
        }
        forms.putIfAbsent(whole, winner);
        joined(whole).forEach(form -> forms.putIfAbsent(form, winner));
        if (winner.type() == EntityType.ORGANIZATION && winner.length() > 1) {
            rememberShortName(words, winner, forms);
        }
        if (winner.type() != EntityType.PERSON || winner.length() < 2) {
            return;
        }
        for (int from = winner.first() + 1; from <= winner.last(); from++) {
            boolean afterPrefix = words.is(from - 1, WordClass.NAME_PREFIX) && !words.isUnknown(from - 1)
                    && !words.is(from - 1, WordClass.FIRST_NAME);
            if (!afterPrefix && !isPlainWord(words, from, winner.last())) {
                List<String> part = form(words, from, winner.last());
                forms.putIfAbsent(part, winner);
                joined(part).forEach(form -> forms.putIfAbsent(form, winner));
            }
        }
        boolean foreign = words.isUnknown(winner.first()) || FAMILY_NAMES_FIRST.contains(words.base(winner.first()));
        if (foreign && !words.isPlace(winner.first())) {
            forms.putIfAbsent(form(words, winner.first(), winner.first()), winner);
        }
    }

    /** البديل after حزب "البديل"; نداء تونس after حركة نداء تونس, but not الشعب after حركة الشعب. */
    private static void rememberShortName(Words words, Candidate winner, Map<List<String>, Candidate> forms) {
        boolean quoted = words.isSign(winner.first() + 1, "\"") && winner.length() > 3;
        int first = quoted ? winner.first() + 2 : winner.first() + 1;
        int last = quoted ? winner.last() - 1 : winner.last();
        boolean several = last > first && !words.isDefinite(first);
        boolean telling = words.isUnknown(first) || words.known(first, EntityType.ORGANIZATION) != null || !words.known(first).isEmpty()
                && words.known(first).getFirst().entry().type() == EntityType.ORGANIZATION;
        if (PARTIES.contains(words.base(winner.first())) && last >= first && (several || telling) && !words.isPlace(first)) {
            forms.putIfAbsent(form(words, first, last), winner);
        }
    }

    /** The same name with ابو or عبد written together with what follows, where it holds one. */
    private static List<List<String>> joined(List<String> form) {
        for (int i = 0; i + 1 < form.size(); i++) {
            if (form.get(i).equals("ابو") || form.get(i).equals("عبد")) {
                List<String> joined = new ArrayList<>(form);
                joined.set(i, form.get(i) + joined.remove(i + 1));
                return List.of(joined);
            }
        }
        return List.of();
    }

    private static boolean isPlainWord(Words words, int from, int last) {
        return from == last && (words.is(from, WordClass.FUNCTION) && words.norm(from).length() < 3 || words.is(from, WordClass.VERB)
                || words.is(from, WordClass.COMMON) && !words.isDefinite(from) && !words.is(from, WordClass.SURNAME)
                || words.is(from, WordClass.DEMONYM));
    }

    private static List<String> form(Words words, int first, int last) {
        List<String> form = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            form.add(i == first ? words.norm(i).substring(words.cut(i)) : words.norm(i));
        }
        return form;
    }

    /** القيادة العسكرية في أفريقيا (أفريكوم): the short name behind a body's name. */
    private static void inBrackets(Words words, Candidate winner, List<Candidate> found, Map<List<String>, Candidate> forms) {
        int open = winner.last() + 1;
        int at = words.isSign(open + 1, "\"") ? open + 2 : open + 1;
        boolean closed = words.isSign(at + 1, ")") || at == open + 2 && words.isSign(at + 1, "\"");
        boolean named = winner.type() == EntityType.ORGANIZATION || winner.type() == EntityType.LOCATION;
        if (named && words.isSign(open, "(") && closed && (words.isUnknown(at) || words.isLatin(at))) {
            Candidate shortName = new Candidate(at, at, 0, winner.type(), 0.8, "consistency.brackets");
            found.add(shortName);
            forms.putIfAbsent(form(words, at, at), shortName);
        }
    }

    private static void repeat(Words words, int at, int cut, List<String> form, Candidate source, List<Candidate> found) {
        for (int k = 1; k < form.size(); k++) {
            if (!words.norm(at + k).equals(form.get(k))) {
                return;
            }
        }
        boolean month = form.size() == 1 && words.is(at, WordClass.FUNCTION) && isNumber(words, at - 1, at + 1);
        boolean otherFinal = words.token(at + form.size() - 1).light().endsWith("ه")
                && words.token(source.last()).light().endsWith("ة");
        boolean otherHamza = form.size() == 1 && FAMILY_NAMES_FIRST.contains(form.getFirst())
                && !words.token(at).light().endsWith(form.getFirst());
        if (!month && !otherFinal && !otherHamza && !(words.token(at).light().endsWith("على") && form.size() == 1)) {
            found.add(new Candidate(at, at + form.size() - 1, cut, source.type(), source.type() == EntityType.PERSON ? PERSON_AGAIN : source.confidence(), "consistency.repeated"));
        }
    }

    private static boolean isNumber(Words words, int before, int after) {
        return words.exists(before) && words.token(before).isNumber() || words.exists(after) && words.token(after).isNumber();
    }
}
