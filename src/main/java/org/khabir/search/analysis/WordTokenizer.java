package org.khabir.search.analysis;

import java.io.IOException;
import java.io.Reader;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.khabir.text.Token;

/**
 * The words and numbers of a text, cut as the extraction cuts them and folded lightly; offsets are into the text as it
 * is stored.
 */
final class WordTokenizer extends Tokenizer {

    /** Longer ones are no words but data, which Lucene would refuse from 32 KB on. */
    private static final int LONGEST_WORD = 200;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private Iterator<Token> words = List.<Token>of().iterator();
    private int length;

    @Override
    public void reset() throws IOException {
        super.reset();
        String text = read(input);
        length = text.length();
        words = org.khabir.text.Tokenizer.tokenize(text).iterator();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        while (words.hasNext()) {
            Token word = words.next();
            if (word.kind() != Token.Kind.SIGN && word.light().length() <= LONGEST_WORD) {
                term.append(word.light());
                offset.setOffset(correctOffset(word.start()), correctOffset(word.end()));
                return true;
            }
        }
        return false;
    }

    @Override
    public void end() throws IOException {
        super.end();
        offset.setOffset(correctOffset(length), correctOffset(length));
    }

    private static String read(Reader reader) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8192];
        for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
            text.append(buffer, 0, n);
        }
        return text.toString();
    }
}
