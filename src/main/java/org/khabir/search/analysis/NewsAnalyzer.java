package org.khabir.search.analysis;

import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Analyses prose into stacked {@link WordForm}s, and all other fields as names: folded words, unstemmed, those with
 * Latin accents (António) without them as well.
 */
public final class NewsAnalyzer extends Analyzer {

    private static final int GAP_BETWEEN_NAMES = 100;

    private final Stemmer stemmer;
    private final Set<String> proseFields;

    public NewsAnalyzer(Stemmer stemmer, Set<String> proseFields) {
        super(PER_FIELD_REUSE_STRATEGY);
        this.stemmer = stemmer;
        this.proseFields = Set.copyOf(proseFields);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        WordTokenizer words = new WordTokenizer();
        TokenStream terms = proseFields.contains(field)
                ? new WordFormsFilter(words, stemmer)
                : new ASCIIFoldingFilter(new NameFilter(words), true);
        return new TokenStreamComponents(words, terms);
    }

    /** Keeps a phrase from running from one name into the next. */
    @Override
    public int getPositionIncrementGap(String field) {
        return GAP_BETWEEN_NAMES;
    }
}
