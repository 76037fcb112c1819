package org.khabir.extract.statements;

import java.util.List;
import java.util.Set;
import org.khabir.text.Document;
import org.khabir.text.Sentence;
import org.khabir.text.Token;

/** Which quotation marks of a document belong together; a quotation may hold several sentences, but stays in its paragraph. */
final class Quotations {

    private static final Set<String> OPENING = Set.of("«", "“", "„");
    private static final Set<String> CLOSING = Set.of("»", "”");

    private final int[] closing;
    private final int[] opening;

    Quotations(Document document) {
        int size = document.tokens().size();
        closing = new int[size];
        opening = new int[size];
        int paragraph = -1;
        int open = -1;
        for (Sentence sentence : document.sentences()) {
            if (sentence.paragraph() != paragraph) {
                open = -1;
                paragraph = sentence.paragraph();
            }
            for (Token token : sentence.tokens()) {
                if (token.is("\"")) {
                    open = read(document.tokens(), token, open);
                }
            }
        }
    }

    /** What is open behind the mark {@code token}, -1 for nothing. A mark of either shape may open, but not one that only closes a word. */
    private int read(List<Token> tokens, Token token, int open) {
        int at = token.index();
        if (open < 0) {
            return closes(tokens, at) ? -1 : at;
        }
        boolean again = OPENING.contains(token.text()) && tokens.get(open).text().equals(token.text());
        if (again || opens(tokens, at) && !isDirected(token)) {
            return at;
        }
        closing[open] = at;
        for (int i = open; i <= at; i++) {
            opening[i] = open + 1;
        }
        return -1;
    }

    private static boolean isDirected(Token token) {
        return OPENING.contains(token.text()) || CLOSING.contains(token.text());
    }

    /** True where the mark stands right behind a word and not before one. */
    private static boolean closes(List<Token> tokens, int at) {
        return isBehind(tokens, at) && !isBefore(tokens, at);
    }

    /** True where the mark stands right before a word and not behind one. */
    private static boolean opens(List<Token> tokens, int at) {
        return !isBehind(tokens, at) && isBefore(tokens, at);
    }

    private static boolean isBehind(List<Token> tokens, int at) {
        return at > 0 && tokens.get(at - 1).end() == tokens.get(at).start();
    }

    private static boolean isBefore(List<Token> tokens, int at) {
        return at + 1 < tokens.size() && tokens.get(at + 1).start() == tokens.get(at).end();
    }

    /** The mark that closes what the token opens; 0 where it opens nothing. */
    int closing(int at) {
        return closing[at];
    }

    /** The mark that opens the quotation in which the token stands, the marks included; -1 outside. */
    int opening(int at) {
        return opening[at] - 1;
    }

    /** Words in the quotation that opens there. */
    int length(int at) {
        return closing[at] - at - 1;
    }
}
