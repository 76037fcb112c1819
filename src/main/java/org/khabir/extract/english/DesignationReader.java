package org.khabir.extract.english;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads one Arabic designation and says it in English: nouns in the genitive, adjectives joined to the nearest noun they agree
 * with, adjectives of nationality in front of all, what follows ل, ب and other prepositions behind. Not for use by several threads.
 */
final class DesignationReader {

    private static final Map<String, String> PREPOSITIONS = Map.ofEntries(Map.entry("في", "in"), Map.entry("من", "from"), Map.entry("ضد", "against"),
            Map.entry("الي", "to"), Map.entry("مع", "with"), Map.entry("بين", "between"), Map.entry("حول", "on"), Map.entry("علي", "on"),
            Map.entry("عن", "for"), Map.entry("لدي", "to"), Map.entry("بشان", "on"), Map.entry("داخل", "inside"), Map.entry("خارج", "outside"),
            Map.entry("عبر", "across"));

    private final Vocabulary known;
    private final List<String> keys;
    private final List<String> words;
    private final Set<String> nationalities = new LinkedHashSet<>();
    private int at;
    private boolean strange;
    private boolean local;

    /**
     * @param keys  the words folded in full
     * @param words the same as written
     */
    DesignationReader(Vocabulary known, List<String> keys, List<String> words) {
        this.known = known;
        this.keys = new ArrayList<>(keys);
        this.words = new ArrayList<>(words);
    }

    /** The designation in English; null where it does not begin with a known noun or has words that nobody knows. */
    String read() {
        Term head = noun();
        if (head == null) {
            return null;
        }
        String english = phrase(head, true);
        while (more() && !strange && beginsAnother()) {
            english += " and " + (noun() != null ? phrase(noun(), true) : name());
        }
        if (more() && known.isLenient()) {
            english += " " + known.romanize(String.join(" ", words.subList(at, words.size())));
        } else if (more() || strange) {
            return null;
        }
        return withNationalities(english);
    }

    private String withNationalities(String english) {
        nationalities.removeIf(nationality -> english.contains(" " + nationality + " ") || english.startsWith(nationality + " ") || english.equals(nationality));
        String bare = english.startsWith("the ") ? english.substring(4) : english;
        return nationalities.isEmpty() ? english : String.join("-", nationalities) + " " + bare;
    }

    /** Reads a noun with all that belongs to it; the outermost takes adjectives that agree with nothing, and what prepositions lead to. */
    private String phrase(Term head, boolean outermost) {
        NounPhrase phrase = new NounPhrase(head);
        boolean definite = keys.get(at).startsWith("ال");
        local |= head.local();
        at += head.words();
        boolean complete = !definite && !isAdjective(false) && completes(phrase);
        describe(phrase, definite, outermost);
        if (outermost && !complete && completes(phrase)) {
            describe(phrase, definite, true);
        }
        while (outermost && more() && !strange && isLed(phrase)) {
            describe(phrase, definite, true);
        }
        return phrase.english();
    }

    private void describe(NounPhrase phrase, boolean definite, boolean outermost) {
        while (more() && isAdjective(definite)) {
            String nationality = known.nationality(keys.get(at));
            if (nationality != null) {
                nationalities.add(nationality);
            } else if (outermost || phrase.agreesWith(keys.get(at))) {
                phrase.describe(known.terms().adjective(keys.get(at)));
            } else {
                return;
            }
            at++;
        }
        if (more() && phrase.isDescribed() && keys.get(at).startsWith("و") && known.terms().adjective(keys.get(at).substring(1)) != null
                && known.terms().noun(List.of(keys.get(at).substring(1)), 0) == null) {
            phrase.describeAlso(known.terms().adjective(keys.get(at++).substring(1)));
            describe(phrase, definite, outermost);
        }
    }

    /** True where an adjective is next; a word that may be a noun as well is one behind a noun without the article. */
    private boolean isAdjective(boolean definite) {
        if (!more()) {
            return false;
        }
        Term noun = noun();
        boolean adjective = known.nationality(keys.get(at)) != null || known.terms().adjective(keys.get(at)) != null;
        return adjective && (noun == null || noun.words() == 1 && definite);
    }

    /** Reads the genitive that is next, if there is one. */
    private boolean completes(NounPhrase phrase) {
        if (!more() || isPreposition() || prefixed("و") || prefixed("ل") || prefixed("ب") || isAdjective(true) && noun() == null) {
            return false;
        }
        String country = phrase.head().nationalises() ? known.countryAdjective(keys, at) : null;
        if (country != null) {
            nationalities.add(country);
            at += known.name(keys, at).words();
        } else {
            boolean proper = noun() == null;
            phrase.complete(list(), proper);
        }
        return true;
    }

    private boolean isLed(NounPhrase phrase) {
        if (isPreposition()) {
            String preposition = PREPOSITIONS.get(keys.get(at++));
            if (more() && !strange) {
                phrase.add((preposition + " " + list()).strip());
            }
            return true;
        } else if (prefixed("ل")) {
            strip("ل");
            phrase.direct(list());
            return true;
        } else if (prefixed("ب")) {
            strip("ب");
            phrase.add("in " + list());
            return true;
        }
        return false;
    }

    /** One thing, or several joined by و. */
    private String list() {
        List<String> items = new ArrayList<>();
        do {
            Term noun = noun();
            items.add(noun != null && known.nameIsShorter(keys, at, noun.words()) ? phrase(noun, false) : name());
        } while (more() && !strange && beginsAnother());
        int last = items.size() - 1;
        return last == 0 ? items.getFirst() : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }

    /** Takes off the و of what is next where a noun or name is behind it. */
    private boolean beginsAnother() {
        if (keys.get(at).equals("و") && at + 1 < keys.size()) {
            at++;
            return true;
        }
        if (prefixed("و")) {
            strip("و");
            return true;
        }
        return false;
    }

    /** Known names that stand together, else the words up to the next known one, romanised. */
    private String name() {
        List<String> together = new ArrayList<>();
        while (more() && known.name(keys, at) != null && (together.isEmpty() || noun() == null && !isAdjective(true) && !isPreposition())) {
            Vocabulary.Name name = known.name(keys, at);
            together.add(local ? name.capital() : name.english());
            at += name.words();
        }
        if (!together.isEmpty()) {
            return String.join(" ", together);
        }
        int from = at;
        do {
            strange |= known.isCommon(keys.get(at));
            at++;
        } while (more() && !isPreposition() && noun() == null && known.name(keys, at) == null && (known.isPartOfName(keys.get(at)) || !isAdjective(true))
                && !prefixed("و") && !prefixed("ل") && !prefixed("ب"));
        return known.romanize(String.join(" ", words.subList(from, at)));
    }

    private Term noun() {
        return more() ? known.terms().noun(keys, at) : null;
    }

    private boolean more() {
        return at < keys.size();
    }

    private boolean isPreposition() {
        return more() && PREPOSITIONS.containsKey(keys.get(at)) && at + 1 < keys.size();
    }

    /** True where the next word begins with {@code clitic} and what is behind it is known, the whole word not. */
    private boolean prefixed(String clitic) {
        String key = keys.get(at);
        if (!key.startsWith(clitic) || key.length() < 4 || noun() != null || known.name(keys, at) != null || known.terms().adjective(key) != null) {
            return false;
        }
        String rest = behind(clitic, key);
        List<String> keysBehind = new ArrayList<>(keys);
        keysBehind.set(at, rest);
        return rest.startsWith("ال") && !clitic.equals("ل") || key.startsWith("لل")
                || known.terms().noun(keysBehind, at) != null || known.name(keysBehind, at) != null;
    }

    private static String behind(String clitic, String key) {
        return key.startsWith("لل") && clitic.equals("ل") ? "ال" + key.substring(2) : key.substring(1);
    }

    private void strip(String clitic) {
        keys.set(at, behind(clitic, keys.get(at)));
        words.set(at, behind(clitic, words.get(at)));
    }
}
