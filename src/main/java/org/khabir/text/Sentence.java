package org.khabir.text;

import java.util.List;
import org.khabir.model.Span;

/**
 * A sentence: its stretch of the body without blanks at the ends, its tokens, and its paragraph's number from 0.
 */
public record Sentence(int index, int paragraph, Span span, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    public Token first() {
        return tokens.getFirst();
    }

    public Token last() {
        return tokens.getLast();
    }
}
