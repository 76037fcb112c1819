package org.khabir.extract.english;

import java.util.List;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.model.EntityType;
import org.khabir.text.Normalizer;
import org.khabir.text.Token;
import org.khabir.text.Tokenizer;

/**
 * English names for what no gazetteer knows by its whole name. Bodies and events are translated, persons and places romanised,
 * weapons given their designation. Deterministic; safe for use by several threads.
 */
public final class EnglishNames {

    private final Terms terms = new Terms();
    private final Weapons weapons = new Weapons();
    private final Romanizer romanizer;
    private final Vocabulary strict;
    private final Vocabulary lenient;

    /**
     * @param gazetteer knows the names within designations
     */
    public EnglishNames(Gazetteer gazetteer) {
        NameParts parts = new NameParts();
        romanizer = new Romanizer(parts);
        strict = new Vocabulary(gazetteer, terms, parts, romanizer, false);
        lenient = new Vocabulary(gazetteer, terms, parts, romanizer, true);
    }

    /** The English name; null where nothing sensible can be said, which never happens to persons and places. */
    public String name(String arabic, EntityType type) {
        if (isLatin(arabic)) {
            return arabic.strip();
        }
        return switch (type) {
            case PERSON -> romanizer.romanize(arabic);
            case LOCATION, FACILITY -> placed(arabic);
            case ORGANIZATION, EVENT -> translated(arabic, strict);
            case EQUIPMENT -> weapons.english(arabic);
        };
    }

    private String placed(String arabic) {
        String translated = translated(arabic, lenient);
        return translated != null ? translated : romanizer.romanize(arabic);
    }

    private static String translated(String arabic, Vocabulary vocabulary) {
        List<Token> tokens = Tokenizer.tokenize(arabic).stream().filter(token -> token.kind() != Token.Kind.SIGN).toList();
        if (tokens.isEmpty()) {
            return null;
        }
        List<String> keys = tokens.stream().map(token -> Normalizer.key(token.text())).toList();
        String brand = vocabulary.brand(String.join(" ", keys));
        return brand != null ? brand : new DesignationReader(vocabulary, keys, tokens.stream().map(Token::text).toList()).read();
    }

    private static boolean isLatin(String name) {
        return name.chars().noneMatch(c -> c >= 0x600 && c <= 0x6FF || c >= 0xFB50);
    }
}
