package org.khabir.extract.times;

import java.util.List;
import java.util.Set;
import org.khabir.text.Token;

/**
 * The tokens of a document as patterns read them: folded words by index, the one at {@code first} perhaps without its
 * proclitics.
 */
record Words(List<Token> tokens, int first, String prefix, String rest) {

    Words(List<Token> tokens) {
        this(tokens, -1, "", "");
    }

    /** The same words, the one at {@code index} read as {@code prefix} and {@code rest}. */
    Words reading(int index, String newPrefix, String newRest) {
        return new Words(tokens, index, newPrefix, newRest);
    }

    /** The folded word at {@code i}; empty outside the text. */
    String at(int i) {
        return i == first ? rest : i < 0 || i >= tokens.size() ? "" : tokens.get(i).norm();
    }

    boolean is(int i, String word) {
        return at(i).equals(word);
    }

    boolean isOneOf(int i, Set<String> words) {
        return words.contains(at(i));
    }

    /** The word before {@code i}, or the proclitic that hangs on {@code i}, without و and ف. */
    String before(int i) {
        if (i == first && !prefix.isEmpty()) {
            char clitic = prefix.charAt(prefix.length() - 1);
            if (clitic != 'و' && clitic != 'ف') {
                return String.valueOf(clitic);
            }
        }
        String word = at(i - 1);
        return word.length() >= 3 && word.charAt(0) == 'و' ? word.substring(1) : word;
    }

    /** The whole number at {@code i}, or -1. */
    int integer(int i) {
        if (!isNumber(i) || at(i).length() > 9) {
            return -1;
        }
        int value = 0;
        for (int k = 0; k < at(i).length(); k++) {
            char c = at(i).charAt(k);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }

    boolean isNumber(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isNumber();
    }

    /** True for a sign, and outside the text. */
    boolean isSign(int i) {
        return i < 0 || i >= tokens.size() || tokens.get(i).kind() == Token.Kind.SIGN;
    }
}
