package org.khabir.search.analysis;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.khabir.text.Normalizer;

/** Puts in the place of each lightly folded word its exact form, its written forms and its stem, all at its position. */
final class WordFormsFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final Deque<String> pending = new ArrayDeque<>();
    private final Stemmer stemmer;
    private State word;

    WordFormsFilter(TokenStream input, Stemmer stemmer) {
        super(input);
        this.stemmer = stemmer;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!pending.isEmpty()) {
            restoreState(word);
            term.setEmpty().append(pending.poll());
            position.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        expand(term.toString());
        return true;
    }

    private void expand(String light) {
        word = captureState();
        String norm = Normalizer.key(light);
        String bare = stemmer.withoutProclitics(light);
        term.setEmpty().append(WordForm.EXACT.term(light));
        pending.add(WordForm.WRITTEN.term(norm));
        if (!bare.equals(norm)) {
            pending.add(WordForm.WRITTEN.term(bare));
        }
        pending.add(WordForm.STEM.term(stemmer.stem(light)));
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        pending.clear();
    }
}
