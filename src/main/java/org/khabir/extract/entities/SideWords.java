package org.khabir.extract.entities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khabir.text.Normalizer;

/** The words that say for which country or union of countries somebody or something stands: adjectives, names of countries, names of unions. */
final class SideWords {

    private static final String ANY_HEAD = "*";
    private static final String NONE = "-";
    private static final List<String> ENDINGS = List.of("", "ه", "ين", "ون", "ان", "ات", "تين", "تان", "ا");
    private static final int LONGEST_COUNTRY = 4;

    private final Background background;
    private final Map<String, Adjective> adjectives = new HashMap<>();
    private final Map<List<String>, String> unions = new HashMap<>();
    private final Set<String> topics = WordList.words("topics.txt");
    private int longestUnion;

    SideWords(Background background) {
        this.background = background;
        for (String[] row : WordList.rows("sides.tsv")) {
            Set<String> heads = row[2].equals(ANY_HEAD) ? Set.of() : Arrays.stream(row[2].split(" ")).map(Normalizer::key).collect(Collectors.toSet());
            for (String adjective : row[1].split("\\|")) {
                add(adjective, new Adjective(row[0].equals(NONE) ? null : row[0], heads));
            }
            Arrays.stream(row[3].split("\\|")).filter(name -> !name.equals(NONE)).forEach(name -> addUnion(name, row[0]));
        }
    }

    /**
     * An adjective of nationality.
     *
     * @param side  null where it says none
     * @param heads the only heads of positions, folded, to which it may belong; empty for any
     */
    private record Adjective(String side, Set<String> heads) {
    }

    private void add(String words, Adjective adjective) {
        String[] parts = words.split(" ");
        for (String ending : ENDINGS) {
            adjectives.put(Arrays.stream(parts).map(part -> Normalizer.key(part) + ending).collect(Collectors.joining(" ")), adjective);
        }
    }

    private void addUnion(String name, String side) {
        List<String> words = new ArrayList<>(Arrays.stream(name.split(" ")).map(SideWords::bare).toList());
        unions.put(List.copyOf(words), side);
        longestUnion = Math.max(longestUnion, words.size());
    }

    /** A word folded in full, without article and what is glued before it. */
    static String bare(String word) {
        return Keywords.withoutArticle(Normalizer.key(word));
    }

    /**
     * The side that an adjective says wherever it stands; null for none, and for what is no adjective of nationality.
     *
     * @param next the word behind it, null for none; both bare
     */
    String adjective(String word, String next) {
        return adjective(word, next, null);
    }

    /** As {@link #adjective(String, String)} for one that belongs to {@code head}, where more of them count. */
    String adjective(String word, String next, HeadWord head) {
        Adjective known = adjectives.getOrDefault(word + " " + next, adjectives.get(word));
        if (known == null) {
            return background.nationality(word);
        }
        return known.heads.isEmpty() || head != null && known.heads.contains(head.lemma()) ? known.side : null;
    }

    /** True for a noun whose adjective says what somebody deals with (الملف الليبي), {@code noun} folded in full. */
    boolean isTopic(String noun) {
        return topics.contains(bare(noun)) || noun.length() > 3 && "لب".indexOf(noun.charAt(0)) >= 0 && topics.contains(noun.substring(1));
    }

    /** The union of countries that is named at {@code from}, or one of whose bodies is, or whose adjective stands there (البعثة الأممية); null for none. */
    Found union(List<String> bare, int from) {
        Adjective adjective = adjectives.get(bare.get(from));
        if (adjective != null && adjective.heads.isEmpty() && unions.containsValue(adjective.side)) {
            return new Found(adjective.side, 1);
        }
        for (int length = Math.min(longestUnion, bare.size() - from); length > 0; length--) {
            String side = unions.get(bare.subList(from, from + length));
            if (side != null) {
                return new Found(side, length);
            }
        }
        return null;
    }

    /** The country named at {@code from}; null for none. */
    Found country(List<String> words, int from) {
        for (int length = Math.min(LONGEST_COUNTRY, words.size() - from); length > 0; length--) {
            String country = background.country(String.join(" ", words.subList(from, from + length)));
            if (country != null) {
                return new Found(country, length);
            }
        }
        return null;
    }

    /** A side, and how many words say it. */
    record Found(String side, int words) {
    }

    /** The only side in {@code sides}; null where there is none or more than one. */
    static String only(List<String> sides) {
        return new HashSet<>(sides).size() == 1 ? sides.getFirst() : null;
    }
}
