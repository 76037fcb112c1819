package org.khabir.search.analysis;

import java.util.List;
import org.khabir.text.Normalizer;

/**
 * Light stemming of Arabic: the affixes of light10 (Larkey, Ballesteros and Connell 2007), with stacked proclitics. What
 * may as well belong to the word is taken off only where a lexicon tells so: a single letter before it where the rest is
 * more frequent than the word; ان ون ين behind it (لبنان، قانون) where the rest is at least half as frequent. Words are given folded lightly, as ة tells بلدية from لديه; what
 * comes back is folded in full. Thread-safe.
 */
public final class Stemmer {

    private static final String ARTICLE = "ال";
    /** The article behind letters glued to it. */
    private static final List<String> ARTICLE_STACKS =
            List.of("وبال", "فبال", "وكال", "فكال", "ولل", "فلل", "وال", "فال", "بال", "كال", "لل");
    private static final String CONJUNCTIONS = "وف";
    private static final String PARTICLES = "بلكس";
    /** The letters taken off an unknown word, mostly a name, as well: words begin with the others more often. */
    private static final String FREQUENT = "وفبل";
    /** Of countries and adverbs, which so meet their adjectives: ليبيا, رسميا. */
    private static final String COUNTRY_SUFFIX = "يا";
    private static final List<String> DOUBTFUL_SUFFIXES = List.of("ان", "ون", "ين");
    /** Those of light10 in its order, and that of countries; each is taken off once. */
    private static final List<String> SUFFIXES = List.of("ها", "ان", "ات", "ون", "ين", "يا", "ية", "يه", "ة", "ه", "ي");
    private static final int SHORTEST_STEM = 2;
    private static final int SHORTEST_REST = 3;
    private static final int SHORTEST_UNKNOWN_REST = 4;

    private final Lexicon lexicon;

    public Stemmer(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The stem of a word: without proclitics, article and endings. */
    public String stem(String light) {
        String word = bare(Lexicon.key(light));
        return Normalizer.key(withoutSuffixes(hasArticle(word) ? word.substring(ARTICLE.length()) : word));
    }

    /** The word without the letters و ف ب ل ك س glued to its front; the article stays, and returns where ل swallowed it. */
    public String withoutProclitics(String light) {
        return Normalizer.key(bare(Lexicon.key(light)));
    }

    private String bare(String word) {
        for (String stack : ARTICLE_STACKS) {
            if (word.startsWith(stack) && word.length() - stack.length() >= SHORTEST_STEM) {
                String noun = ARTICLE + word.substring(stack.length());
                if (lexicon.count(noun) >= lexicon.count(word)) {
                    return noun;
                }
            }
        }
        return withoutLetter(withoutLetter(word, CONJUNCTIONS), PARTICLES);
    }

    private String withoutLetter(String word, String letters) {
        if (word.length() <= SHORTEST_REST || letters.indexOf(word.charAt(0)) < 0) {
            return word;
        }
        String rest = word.substring(1);
        return isProclitic(word, rest) ? rest : word;
    }

    /** Of two unknown words the one is taken that is known without its endings: وزيران for وزير. */
    private boolean isProclitic(String word, String rest) {
        int balance = lexicon.count(rest) - lexicon.count(word);
        if (balance == 0) {
            balance = lexicon.count(withoutSuffixes(rest)) - lexicon.count(withoutSuffixes(word));
        }
        return balance > 0 || balance == 0 && FREQUENT.indexOf(word.charAt(0)) >= 0 && rest.length() >= SHORTEST_UNKNOWN_REST;
    }

    private static boolean hasArticle(String word) {
        return word.startsWith(ARTICLE) && word.length() - ARTICLE.length() >= SHORTEST_STEM;
    }

    private String withoutSuffixes(String word) {
        String stem = word;
        for (String suffix : SUFFIXES) {
            if (stem.endsWith(suffix) && stem.length() - suffix.length() >= SHORTEST_STEM && isEnding(stem, suffix)) {
                stem = stem.substring(0, stem.length() - suffix.length());
            }
        }
        return stem;
    }

    private boolean isEnding(String word, String suffix) {
        if (suffix.equals(COUNTRY_SUFFIX)) {
            return word.length() - suffix.length() >= SHORTEST_REST;
        }
        return !DOUBTFUL_SUFFIXES.contains(suffix)
                || 2 * countWithArticle(word.substring(0, word.length() - suffix.length())) >= countWithArticle(word);
    }

    private int countWithArticle(String word) {
        return lexicon.count(word) + lexicon.count(ARTICLE + word);
    }
}
