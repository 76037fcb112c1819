package org.khabir.extract.english;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Parts of persons' names, of one to three words, in their usual English spelling. Immutable. */
final class NameParts {

    private static final String FOREIGN = "foreign-names.tsv";
    private static final int LONGEST = 3;
    private static final List<String> TABLES = List.of("given-names.tsv", FOREIGN, "family-names.tsv");

    private final Map<String, String> spellings = new HashMap<>(4096);

    private final Set<String> foreign = new HashSet<>();

    /** A known part and the number of words it covers. */
    record Part(String english, int words) {
    }

    NameParts() {
        TABLES.forEach(table -> Table.rows(table).forEach(row -> spellings.putIfAbsent(Table.key(row[0]), row[1])));
        Table.rows(FOREIGN).forEach(row -> foreign.add(Table.key(row[0])));
    }

    boolean isForeign(String word) {
        return foreign.contains(word);
    }

    /** The longest known part of {@code words} (folded in full) that begins at {@code from}; null where there is none. */
    Part at(List<String> words, int from) {
        for (int length = Math.min(LONGEST, words.size() - from); length > 0; length--) {
            String english = spellings.get(String.join(" ", words.subList(from, from + length)));
            if (english != null) {
                return new Part(english, length);
            }
        }
        return null;
    }

    boolean isKnown(String word) {
        return spellings.containsKey(word);
    }
}
