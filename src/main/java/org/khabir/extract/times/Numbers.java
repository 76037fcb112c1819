package org.khabir.extract.times;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads numbers, in digits or in words, from 1 to 199. */
final class Numbers {

    enum Kind { UNIT, TEEN, TEN, ORDINAL, ORDINAL_TEN }

    private record Numeral(int value, Kind kind) {
    }

    private static final Set<String> TEENS = Set.of("عشر", "عشره");
    private static final String ARTICLE = "ال";

    private final Phrases<Numeral> table =
            Phrases.load("numbers.tsv", c -> new Numeral(Integer.parseInt(c[1]), Kind.valueOf(c[2])));

    /** Words with which a number may begin. */
    Set<String> words() {
        return table.firstWords().stream().flatMap(word -> Stream.of(word, ARTICLE + word)).collect(Collectors.toSet());
    }

    /** The cardinal at {@code i}, with or without the article; null where there is none. */
    Phrases.Hit<Integer> cardinal(Words words, int i) {
        if (words.integer(i) >= 0) {
            return new Phrases.Hit<>(words.integer(i), i + 1);
        }
        if (words.is(i, ARTICLE) && words.integer(i + 1) >= 0) {
            return new Phrases.Hit<>(words.integer(i + 1), i + 2);
        }
        Numeral first = numeral(words.at(i));
        if (first == null || first.kind == Kind.ORDINAL || first.kind == Kind.ORDINAL_TEN) {
            return null;
        }
        if (first.kind != Kind.TEN && TEENS.contains(words.at(i + 1))) {
            return new Phrases.Hit<>(first.value + 10, i + 2);
        }
        Phrases.Hit<Integer> tens = tens(words, i + 1);
        if (first.kind != Kind.TEN && tens != null) {
            return new Phrases.Hit<>(first.value + tens.value(), tens.next());
        }
        return first.kind == Kind.TEEN ? null : new Phrases.Hit<>(first.value, i + 1);
    }

    /** The ordinal at {@code i}: الأول, الحادي عشر, الثالث والعشرين; null where there is none. */
    Phrases.Hit<Integer> ordinal(Words words, int i) {
        Numeral first = table.at(words, i) == null ? null : table.at(words, i).value();
        if (first == null || first.kind != Kind.ORDINAL && first.kind != Kind.ORDINAL_TEN) {
            return null;
        }
        if (first.kind == Kind.ORDINAL_TEN) {
            return new Phrases.Hit<>(first.value, i + 1);
        }
        if (TEENS.contains(words.at(i + 1))) {
            return new Phrases.Hit<>(first.value + 10, i + 2);
        }
        Phrases.Hit<Integer> tens = tens(words, i + 1);
        return tens != null ? new Phrases.Hit<>(first.value + tens.value(), tens.next())
                : new Phrases.Hit<>(first.value, i + 1);
    }

    /** A ten joined to the unit before it: وعشرين, و عشرين. */
    private Phrases.Hit<Integer> tens(Words words, int i) {
        boolean apart = words.is(i, "و");
        String word = apart ? words.at(i + 1) : words.at(i).startsWith("و") ? words.at(i).substring(1) : "";
        Numeral ten = numeral(word);
        boolean wanted = ten != null && (ten.kind == Kind.ORDINAL_TEN || ten.kind == Kind.TEN && ten.value < 100);
        return wanted ? new Phrases.Hit<>(ten.value, apart ? i + 2 : i + 1) : null;
    }

    private Numeral numeral(String word) {
        Numeral plain = table.get(word);
        return plain != null || !word.startsWith(ARTICLE) ? plain : table.get(word.substring(2));
    }
}
