package org.khabir.extract.english;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The nouns and adjectives of official designations, found by words folded in full. Immutable. */
final class Terms {

    private static final int LONGEST = 6;
    private static final List<String> ENDINGS = List.of("", "ه", "ين", "ون", "ات", "ان", "تين");

    private final Map<String, Term> nouns = new HashMap<>(2048);
    private final Map<String, String> adjectives = new HashMap<>(4096);
    private final Map<String, String> nationalities;

    Terms() {
        Table.rows("terms.tsv").forEach(this::addNoun);
        for (String[] row : Table.rows("adjectives.tsv")) {
            ENDINGS.forEach(ending -> adjectives.putIfAbsent(Table.key(row[0]) + ending, row[1]));
        }
        nationalities = Table.rows("nationalities.tsv").stream().collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));
    }

    private void addNoun(String[] row) {
        String key = withoutArticle(Table.key(row[0]));
        Set<String> marks = row.length > 2 ? Set.of(row[2].strip().split(" ")) : Set.of();
        String first = key.split(" ")[0];
        char gender = marks.contains("p") ? 'p' : marks.contains("f") ? 'f' : marks.contains("m") ? 'm'
                : first.endsWith("ه") || first.endsWith("ات") ? 'f' : 'm';
        String link = marks.contains("l:of") ? "of" : marks.contains("l:pre") ? "" : "for";
        Term.Order order = marks.contains("of") ? Term.Order.OF : marks.contains("behind") ? Term.Order.BEHIND : Term.Order.BEFORE;
        nouns.putIfAbsent(bareWords(key),
                new Term(row[1], gender, order, link, marks.contains("nat"), marks.contains("local"), key.split(" ").length));
    }

    /** The longest noun that begins at {@code from}; null where there is none. */
    Term noun(List<String> words, int from) {
        StringBuilder key = new StringBuilder();
        Term longest = null;
        for (int at = from; at < Math.min(words.size(), from + LONGEST); at++) {
            key.append(key.isEmpty() ? "" : " ").append(withoutArticle(words.get(at)));
            Term found = nouns.get(key.toString());
            longest = found != null ? found : longest;
        }
        return longest;
    }

    /** The English of an adjective in any of its forms; null where it is not known. */
    String adjective(String word) {
        return adjectives.get(withoutArticle(word));
    }

    /** The English adjective of the country with ISO code {@code country}; null for none. */
    String nationality(String country) {
        return country == null ? null : nationalities.get(country);
    }

    /** The word without its article, also behind و; the same word where it has none. */
    static String withoutArticle(String word) {
        return word.startsWith("ال") && word.length() > 3 ? word.substring(2)
                : word.startsWith("وال") && word.length() > 5 ? "و" + word.substring(3) : word;
    }

    private static String bareWords(String key) {
        return Arrays.stream(key.split(" ")).map(Terms::withoutArticle).collect(Collectors.joining(" "));
    }
}
