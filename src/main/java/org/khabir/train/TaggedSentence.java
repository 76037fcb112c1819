package org.khabir.train;

import java.util.List;
import org.khabir.text.Token;

/**
 * A sentence of a tagged corpus, cut into tokens as Khabir cuts text: one word of the corpus may be several of them.
 *
 * @param tokens  its tokens
 * @param words   for each token the index of the corpus's word that it is in
 * @param written for each word of the corpus the tag written beside it
 */
public record TaggedSentence(List<Token> tokens, int[] words, List<String> written) {

    public TaggedSentence {
        tokens = List.copyOf(tokens);
        written = List.copyOf(written);
    }
}
