package org.khabir.extract.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.khabir.text.Normalizer;
import org.khabir.text.Token;
import org.khabir.text.Tokenizer;

/**
 * Writes Arabic names in Latin letters as newspapers do: well-known parts in their usual spelling, the rest so that it can be
 * pronounced, without diacritics, the article as al- whatever letter follows. Safe for use by several threads.
 */
final class Romanizer {

    private static final int CACHED = 20_000;
    private static final Set<String> SERVANT = Set.of("عبد", "عبيد");

    private final NameParts parts;
    private final Map<String, String> cache = new ConcurrentHashMap<>();

    Romanizer(NameParts parts) {
        this.parts = parts;
    }

    /** {@code name} in Latin letters; signs are left out. */
    String romanize(String name) {
        List<Token> tokens = Tokenizer.tokenize(name).stream().filter(token -> token.kind() != Token.Kind.SIGN).toList();
        List<String> keys = tokens.stream().map(token -> Normalizer.key(token.text())).toList();
        boolean foreign = keys.stream().anyMatch(parts::isForeign) && keys.stream().noneMatch(key -> key.startsWith("ال") && key.length() > 4);
        List<String> out = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            NameParts.Part known = parts.at(keys, i);
            if (known != null && known.words() > 1) {
                out.add(known.english());
                i += known.words() - 1;
            } else if (SERVANT.contains(keys.get(i)) && i + 1 < tokens.size() && keys.get(i + 1).startsWith("ال")) {
                out.add(servant(keys.get(i + 1), tokens.get(++i)));
            } else if (keys.get(i).equals("بن") && i + 1 < tokens.size()) {
                out.add(i > 0 && i + 2 < tokens.size() && parts.isKnown(keys.get(i + 1)) ? "bin" : "Ben");
            } else {
                out.add(known != null ? known.english() : word(tokens.get(i), foreign));
            }
        }
        return String.join(" ", out).strip();
    }

    /** عبد and one of God's names: Abdul Karim. */
    private String servant(String attribute, Token token) {
        NameParts.Part whole = parts.at(List.of("عبد" + attribute), 0);
        if (whole != null) {
            return whole.english();
        }
        NameParts.Part known = parts.at(List.of(attribute.substring(2)), 0);
        return "Abdul " + (known != null ? known.english() : capitalized(ArabicReading.read(token.text().substring(2), true)));
    }

    /**
     * @param foreign whether another part of the name is a foreign one
     */
    private String word(Token token, boolean foreign) {
        if (!token.isWord() || token.norm().charAt(0) < 0x250) {
            return token.text();
        }
        if (foreign && ForeignReading.mayBeForeign(token.text())) {
            return capitalized(ForeignReading.read(token.text()));
        }
        if (cache.size() > CACHED) {
            cache.clear();
        }
        return cache.computeIfAbsent(token.text(), this::romanizeWord);
    }

    private String romanizeWord(String word) {
        String key = Normalizer.key(word);
        boolean article = key.startsWith("ال") && key.length() > 4 && word.startsWith("ال");
        if (!article && key.startsWith("عبدال") && key.length() > 6) {
            return servant(key.substring(3), Tokenizer.tokenize(word.substring(word.indexOf("ال"))).getFirst());
        }
        if (!article) {
            return capitalized(ForeignReading.looksForeign(word) ? ForeignReading.read(word) : maghrebi(word));
        }
        String bare = word.substring(2);
        NameParts.Part known = parts.at(List.of(key.substring(2)), 0);
        if (known == null && key.endsWith("ي")) {
            known = descent(key);
        }
        return known != null && !known.english().startsWith("al-") ? "al-" + known.english() : "al-" + capitalized(ArabicReading.read(bare, true));
    }

    /** المحمدي, of محمد: the known name and an i. */
    private NameParts.Part descent(String key) {
        NameParts.Part ancestor = parts.at(List.of(key.substring(2, key.length() - 1)), 0);
        boolean consonant = ancestor != null && "aeiouy".indexOf(ancestor.english().charAt(ancestor.english().length() - 1)) < 0;
        return consonant ? new NameParts.Part(ancestor.english() + "i", 1) : null;
    }

    /** بلحاج and بن علي written as one word keep their e: Belhaj, Benali. */
    private static String maghrebi(String word) {
        boolean son = word.length() > 4 && (word.startsWith("بن") || word.startsWith("بل")) && "اوي".indexOf(word.charAt(2)) < 0;
        return son ? (word.startsWith("بن") ? "ben" : "bel") + ArabicReading.read(word.substring(2), false) : ArabicReading.read(word, false);
    }

    static String capitalized(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
