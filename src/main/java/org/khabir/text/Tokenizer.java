package org.khabir.text;

import java.util.ArrayList;
import java.util.List;
import org.khabir.model.Span;

/** Cuts a body into words, numbers and signs; blanks are left out. */
public final class Tokenizer {

    private Tokenizer() {
    }

    /** The tokens of {@code body} in order. */
    public static List<Token> tokenize(String body) {
        List<Token> tokens = new ArrayList<>(body.length() / 5 + 8);
        int at = 0;
        while (at < body.length()) {
            char c = body.charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Normalizer.isDropped(c)) {
                at++;
                continue;
            }
            Token.Kind kind = kindOf(c);
            int end = switch (kind) {
                case WORD -> wordEnd(body, at);
                case NUMBER -> numberEnd(body, at);
                case SIGN -> at + Character.charCount(body.codePointAt(at));
            };
            tokens.add(token(tokens.size(), body, at, end, kind));
            at = end;
        }
        return tokens;
    }

    private static Token token(int index, String body, int start, int end, Token.Kind kind) {
        String text = body.substring(start, end);
        String light = Normalizer.fold(text, Folding.LIGHT);
        return new Token(index, new Span(start, end), text, light, Normalizer.key(light), kind);
    }

    private static Token.Kind kindOf(char c) {
        return Character.isLetter(c) ? Token.Kind.WORD
                : Character.isDigit(c) ? Token.Kind.NUMBER
                : Token.Kind.SIGN;
    }

    private static int wordEnd(String body, int start) {
        boolean latin = body.charAt(start) < 0x250;
        int end = start + 1;
        while (end < body.length()) {
            char c = body.charAt(end);
            boolean inside = Character.isLetter(c) ? (c < 0x250) == latin
                    : Normalizer.isDropped(c) ? !Character.isWhitespace(c)
                    : latin && (Character.isDigit(c) && c < 0x80 || isInnerApostrophe(body, end));
            if (!inside) {
                break;
            }
            end++;
        }
        return trimMarks(body, start, end);
    }

    private static boolean isInnerApostrophe(String body, int at) {
        char c = body.charAt(at);
        return (c == '\'' || c == '’') && at + 1 < body.length() && Character.isLetter(body.charAt(at + 1))
                && body.charAt(at + 1) < 0x250;
    }

    private static int numberEnd(String body, int start) {
        int end = start + 1;
        while (end < body.length()) {
            char c = body.charAt(end);
            boolean separator = (c == '.' || c == ',' || c == '٫' || c == '٬') && end + 1 < body.length()
                    && Character.isDigit(body.charAt(end + 1));
            if (!Character.isDigit(c) && !separator) {
                break;
            }
            end++;
        }
        return end;
    }

    /** Bidi marks behind a word are not part of it; its tashkeel is. */
    private static int trimMarks(String body, int start, int end) {
        while (end > start + 1 && Character.getType(body.charAt(end - 1)) == Character.FORMAT) {
            end--;
        }
        return end;
    }
}
