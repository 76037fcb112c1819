package org.khabir.search.analysis;

import java.util.List;

/**
 * Light stemming of Arabic: the affixes of light10 (Larkey, Ballesteros and Connell 2007), with stacked proclitics, and
 * with single letters taken off only where a lexicon knows the rest better than the word. Thread-safe.
 */
public final class Stemmer {

    private static final String ARTICLE = "ال";
    /** The article behind letters glued to it. */
    private static final List<String> ARTICLE_STACKS =
            List.of("وبال", "فبال", "وكال", "فكال", "ولل", "فلل", "وال", "فال", "بال", "كال", "لل");
    /** In the order in which light10 takes them off, each once; folding has made ة to ه. */
    private static final List<String> SUFFIXES = List.of("ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي");
    private static final String CONJUNCTIONS = "وف";
    private static final String PARTICLES = "بلكس";
    private static final int SHORTEST_STEM = 2;
    private static final int SHORTEST_REST = 3;

    private final Lexicon lexicon;

    public Stemmer(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The stem of {@code norm}, a word folded in full: without proclitics, article and endings. */
    public String stem(String norm) {
        String word = withoutProclitics(norm);
        return withoutSuffixes(hasArticle(word) ? word.substring(ARTICLE.length()) : word);
    }

    /** {@code norm} without the letters و ف ب ل ك س glued to its front; the article stays, and returns where ل swallowed it. */
    public String withoutProclitics(String norm) {
        for (String stack : ARTICLE_STACKS) {
            if (norm.startsWith(stack) && norm.length() - stack.length() >= SHORTEST_STEM) {
                String noun = ARTICLE + norm.substring(stack.length());
                if (lexicon.count(noun) >= lexicon.count(norm)) {
                    return noun;
                }
            }
        }
        return withoutLetter(withoutLetter(norm, CONJUNCTIONS), PARTICLES);
    }

    private String withoutLetter(String word, String letters) {
        if (word.length() <= SHORTEST_REST || letters.indexOf(word.charAt(0)) < 0) {
            return word;
        }
        String rest = word.substring(1);
        return lexicon.count(rest) > lexicon.count(word) ? rest : word;
    }

    private static boolean hasArticle(String word) {
        return word.startsWith(ARTICLE) && word.length() - ARTICLE.length() >= SHORTEST_STEM;
    }

    private static String withoutSuffixes(String word) {
        String stem = word;
        for (String suffix : SUFFIXES) {
            if (stem.endsWith(suffix) && stem.length() - suffix.length() >= SHORTEST_STEM) {
                stem = stem.substring(0, stem.length() - suffix.length());
            }
        }
        return stem;
    }
}
