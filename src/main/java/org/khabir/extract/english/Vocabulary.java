package org.khabir.extract.english;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.extract.gazetteer.GazetteerEntry;
import org.khabir.extract.gazetteer.GazetteerMatch;
import org.khabir.extract.gazetteer.WordClass;
import org.khabir.model.EntityType;

/** What is known of the words of a designation: nouns, adjectives, names. Safe for use by several threads. */
final class Vocabulary {

    private static final int LONGEST_BRAND = 2;

    private final Gazetteer gazetteer;
    private final Terms terms;
    private final NameParts parts;
    private final Romanizer romanizer;
    private final boolean lenient;
    private final Map<String, String> brands = Table.rows("brands.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> Table.key(row[0]), row -> row[1], (a, b) -> a));

    /**
     * A known name and the number of words it covers.
     *
     * @param country the ISO code of the country that it is, null where it is none
     */
    record Name(String english, int words, String country) {

        /** The capital of a country that is called as its capital is; the name itself for all others. */
        String capital() {
            return country == null ? english : switch (country) {
                case "TN" -> "Tunis";
                case "DZ" -> "Algiers";
                case "KW" -> "Kuwait City";
                default -> english;
            };
        }
    }

    /**
     * @param lenient whether common words that are in no table may be romanised
     */
    Vocabulary(Gazetteer gazetteer, Terms terms, NameParts parts, Romanizer romanizer, boolean lenient) {
        this.gazetteer = gazetteer;
        this.terms = terms;
        this.parts = parts;
        this.romanizer = romanizer;
        this.lenient = lenient;
    }

    Terms terms() {
        return terms;
    }

    /** The English adjective of the country behind an Arabic one; null where {@code word} is none. */
    String nationality(String word) {
        return terms.nationality(gazetteer.nationality(word).orElse(null));
    }

    /** The English adjective of the country that is named at {@code from}; null where none is. */
    String countryAdjective(List<String> keys, int from) {
        Name name = name(keys, from);
        return name == null || name.country == null ? null : terms.nationality(name.country);
    }

    /** The longest name with an English one that begins at {@code from}; null where there is none. */
    Name name(List<String> keys, int from) {
        for (int length = Math.min(LONGEST_BRAND, keys.size() - from); length > 0; length--) {
            String brand = brands.get(String.join(" ", keys.subList(from, from + length)));
            if (brand != null) {
                return new Name(brand, length, null);
            }
        }
        for (GazetteerMatch match : gazetteer.matches(keys.get(from), keys, from)) {
            for (GazetteerEntry entry : match.entries()) {
                boolean sure = lenient || !match.needsContext(entry);
                if (entry.nameEn() != null && sure && (entry.type() != EntityType.PERSON || match.tokens() > 1)) {
                    String called = String.join(" ", keys.subList(from, from + match.tokens()));
                    return new Name(entry.nameEn(), match.tokens(), gazetteer.country(called).orElse(null));
                }
            }
        }
        return null;
    }

    /** True where no name at {@code from} covers more than {@code words} words. */
    boolean nameIsShorter(List<String> keys, int from, int words) {
        Name name = name(keys, from);
        return name == null || name.words <= words;
    }

    /** True for a word of the language that is no name and that no table translates. */
    boolean isCommon(String word) {
        if (lenient || parts.isKnown(word) || parts.isKnown(Terms.withoutArticle(word))) {
            return false;
        }
        boolean plural = word.startsWith("ال") && (word.endsWith("ين") || word.endsWith("ون") || word.endsWith("ات"));
        return plural || gazetteer.words().is(word, WordClass.COMMON)
                && !gazetteer.words().is(word, WordClass.FIRST_NAME) && !gazetteer.words().is(word, WordClass.SURNAME);
    }

    boolean isLenient() {
        return lenient;
    }

    /** The English name of a medium or company that is called so; null where none is. */
    String brand(String key) {
        return brands.get(key);
    }

    boolean isPartOfName(String word) {
        return parts.isKnown(word);
    }

    String romanize(String name) {
        return romanizer.romanize(name);
    }
}
