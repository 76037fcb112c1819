package org.khabir.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Divides tokens into sentences: at line ends, and behind a full stop, question or exclamation mark that is no part of
 * an abbreviation or number.
 */
final class SentenceSplitter {

    private static final Set<String> ENDS = Set.of(".", "!", "?", "؟", "…", "۔");
    private static final Set<String> CLOSERS = Set.of("\"", ")", "]", "'", "}");
    /** Letters that are followed by a full stop in forms of address: د. أ. م. */
    private static final Set<String> ABBREVIATIONS = Set.of("د", "ا", "م", "ص", "ج", "ت", "ه", "هـ");

    private SentenceSplitter() {
    }

    static List<Sentence> split(String body, List<Token> tokens) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        int paragraph = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean last = i + 1 == tokens.size();
            boolean lineEnd = !last && hasLineEnd(body, tokens.get(i).end(), tokens.get(i + 1).start());
            if (last || lineEnd || endsSentence(body, tokens, i)) {
                sentences.add(sentence(sentences.size(), paragraph, tokens.subList(start, i + 1)));
                start = i + 1;
            }
            if (lineEnd) {
                paragraph++;
            }
        }
        return sentences;
    }

    private static Sentence sentence(int index, int paragraph, List<Token> tokens) {
        return new Sentence(index, paragraph, tokens.getFirst().span().union(tokens.getLast().span()), tokens);
    }

    private static boolean hasLineEnd(String body, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = body.charAt(i);
            if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
                return true;
            }
        }
        return false;
    }

    /** True where the sentence ends behind token {@code i}: the end sign, or a closing quote right after one. */
    private static boolean endsSentence(String body, List<Token> tokens, int i) {
        int sign = i;
        while (sign > 0 && CLOSERS.contains(tokens.get(sign).norm()) && adjacent(tokens, sign - 1)) {
            sign--;
        }
        if (!ENDS.contains(tokens.get(sign).norm()) || isAbbreviation(tokens, sign)) {
            return false;
        }
        Token next = tokens.get(i + 1);
        boolean continues = ENDS.contains(next.norm()) || adjacent(tokens, i) && CLOSERS.contains(next.norm());
        boolean insideWord = adjacent(tokens, i) && isLatin(next) && sign > 0 && isLatin(tokens.get(sign - 1));
        return !continues && !insideWord;
    }

    private static boolean isLatin(Token token) {
        return token.text().charAt(0) < 0x250;
    }

    private static boolean isAbbreviation(List<Token> tokens, int sign) {
        if (!tokens.get(sign).is(".") || sign == 0) {
            return false;
        }
        Token before = tokens.get(sign - 1);
        return ABBREVIATIONS.contains(before.norm()) && adjacent(tokens, sign - 1)
                && (sign < 2 || !tokens.get(sign - 2).isNumber());
    }

    private static boolean adjacent(List<Token> tokens, int i) {
        return i + 1 < tokens.size() && tokens.get(i).end() == tokens.get(i + 1).start();
    }
}
