package org.khabir.text;

import java.util.List;
import org.khabir.model.Article;
import org.khabir.model.Span;

/** An article's body, cut into sentences and tokens once, for all extraction steps to read. */
public final class Document {

    private final Article article;
    private final List<Token> tokens;
    private final List<Sentence> sentences;

    private Document(Article article) {
        this.article = article;
        this.tokens = List.copyOf(Tokenizer.tokenize(article.body()));
        this.sentences = List.copyOf(SentenceSplitter.split(article.body(), tokens));
    }

    public static Document of(Article article) {
        return new Document(article);
    }

    public Article article() {
        return article;
    }

    public String body() {
        return article.body();
    }

    public List<Token> tokens() {
        return tokens;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    /** The index of the first token that ends behind {@code offset}; the number of tokens where there is none. */
    public int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The sentence that holds {@code offset}, or the next one; the last where there is no next. Null in an empty body. */
    public Sentence sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return sentences.isEmpty() ? null : sentences.get(Math.min(low, sentences.size() - 1));
    }

    /** The body's text from the first to the last of the tokens, both included. */
    public Span span(int firstToken, int lastToken) {
        return tokens.get(firstToken).span().union(tokens.get(lastToken).span());
    }
}
