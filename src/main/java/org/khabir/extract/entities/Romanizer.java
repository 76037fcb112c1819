package org.khabir.extract.entities;

import com.ibm.icu.text.Transliterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.khabir.text.Normalizer;
import org.khabir.text.Token;
import org.khabir.text.Tokenizer;

/**
 * Writes Arabic names in Latin letters as newspapers do, from ICU's Arabic-Latin transliteration: no diacritics, the article as
 * al-, short vowels guessed, well-known given names as usual. Safe for use by several threads.
 */
final class Romanizer {

    private static final int CACHED = 20_000;

    private final Transliterator latin = Transliterator.getInstance("Arabic-Latin; Latin-ASCII");
    private final Map<String, String> usual;
    private final Map<String, String> cache = new ConcurrentHashMap<>();

    Romanizer() {
        usual = WordList.rows("romanized.tsv").stream()
                .collect(Collectors.toUnmodifiableMap(row -> Normalizer.key(row[0]), row -> row[1], (a, b) -> a));
    }

    /** {@code name} in Latin letters; signs are left out. */
    String romanize(String name) {
        return Tokenizer.tokenize(name).stream().filter(token -> token.kind() != Token.Kind.SIGN)
                .map(this::word).collect(Collectors.joining(" ")).replace("- ", "-")
                .replace("Abdel Allah", "Abdullah").replace("Abdel al-", "Abdel ");
    }

    private String word(Token token) {
        if (!token.isWord() || token.norm().charAt(0) < 0x250) {
            return token.text();
        }
        if (cache.size() > CACHED) {
            cache.clear();
        }
        return cache.computeIfAbsent(token.light(), this::romanizeWord);
    }

    private String romanizeWord(String word) {
        String known = usual.get(Normalizer.key(word));
        if (known != null) {
            return known;
        }
        boolean article = word.startsWith("ال") && word.length() > 4;
        return article ? "al-" + capitalized(letters(word.substring(2))) : capitalized(letters(word));
    }

    private String letters(String word) {
        boolean feminine = word.endsWith("ة");
        String plain = (feminine ? word.substring(0, word.length() - 1) : word).replace('ى', 'ا').replace("آ", "ا").replace("أ", "ا")
                .replace("إ", "اي").replace("ؤ", "و").replace("ئ", "ي").replace("ء", "").replace("ع", "ا").replace("اا", "ا");
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean start = i == 0;
            char next = i + 1 < plain.length() ? plain.charAt(i + 1) : ' ';
            boolean betweenConsonants = !start && i + 1 < plain.length() && !isVowel(plain.charAt(i - 1)) && !isVowel(plain.charAt(i + 1));
            if (c == 'و' && i == 1 && plain.charAt(0) == 'ا' && !isVowel(next)) {
                out.append('o');
            } else if (c == 'و') {
                out.append(betweenConsonants ? "ou" : start || isVowel(plain.charAt(i - 1)) && next != ' ' ? "w" : next == ' ' ? "o" : "w");
            } else if (c == 'ي') {
                boolean glide = next == ' ' ? feminine : isVowel(next) && !(next == 'و' && i + 2 == plain.length());
                out.append(start || glide ? "y" : "i");
            } else if (c == 'ا') {
                out.append(start && next == 'و' && plain.length() > 2 && !isVowel(plain.charAt(2)) ? "" : "a");
            } else {
                if (needsVowel(plain, i)) {
                    out.append('a');
                }
                out.append(consonant(c));
            }
        }
        return out + (feminine ? "a" : "");
    }

    private String consonant(char c) {
        return latin.transliterate(String.valueOf(c)).replaceAll("[^a-zA-Z]", "").toLowerCase(java.util.Locale.ROOT);
    }

    /** A short vowel is guessed behind the first consonant of a word and in every second gap of a run of consonants. */
    private static boolean needsVowel(String word, int at) {
        int run = 0;
        for (int i = at - 1; i >= 0 && !isVowel(word.charAt(i)); i--) {
            run++;
        }
        boolean nextVowel = at + 1 < word.length() && isVowel(word.charAt(at + 1));
        boolean foreignCluster = at == 1 && word.charAt(0) == 'س' && "تك".indexOf(word.charAt(1)) >= 0 && nextVowel;
        return !foreignCluster && run == 1 && (at == 1 || !nextVowel && at + 1 == word.length()) || !foreignCluster && run >= 2 && run % 2 == 0 && !nextVowel && at > 1;
    }

    private static boolean isVowel(char c) {
        return c == 'ا' || c == 'و' || c == 'ي';
    }

    private static String capitalized(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
