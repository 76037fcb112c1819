package org.khabir.extract.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khabir.extract.NameMention;
import org.khabir.text.Normalizer;
import org.khabir.text.Token;
import org.khabir.text.Tokenizer;

/** Words reduced to what tells names and positions apart: no article, no proclitics, one form for synonyms, a country for its adjective. */
final class Keywords {

    /** الأمم المتحدة and أممي are to each other as a country and its adjective. */
    private static final String UNITED_NATIONS = "@UN";

    private final Background background;
    private final Map<String, String> synonyms = new HashMap<>();

    Keywords(Background background) {
        this.background = background;
        for (String[] row : WordList.rows("synonyms.tsv")) {
            for (int i = 1; i < row.length; i++) {
                synonyms.put(Normalizer.key(row[i]), Normalizer.key(row[0]));
            }
        }
    }

    /** The keyword of one word, folded in full. */
    String of(String norm) {
        String word = withoutArticle(norm);
        if (word.equals("اممي") || word.equals("امميه")) {
            return UNITED_NATIONS;
        }
        String country = background.nationality(word);
        return country != null ? "@" + country : synonyms.getOrDefault(word, word);
    }

    /** The keywords of the name that stands at {@code mention}. */
    List<String> ofName(NamedText text, NameMention mention) {
        return ofName(background.properName(text, mention));
    }

    /** The keywords of a name in order; a country's name is one. */
    List<String> ofName(String name) {
        String country = background.country(name);
        if (country != null) {
            return List.of("@" + country);
        }
        List<String> words = new ArrayList<>();
        for (Token token : Tokenizer.tokenize(name)) {
            if (token.kind() != Token.Kind.SIGN && !isLink(token.norm())) {
                String place = background.country(token.norm());
                words.add(place != null ? "@" + place : of(token.norm()));
            }
        }
        int united = words.indexOf("امم");
        if (united >= 0 && united + 1 < words.size() && words.get(united + 1).equals("متحده")) {
            words.remove(united + 1);
            words.set(united, UNITED_NATIONS);
        }
        return words;
    }

    private static boolean isLink(String norm) {
        return switch (norm) {
            case "في", "من", "و", "ل", "ب", "علي", "الي", "لدي", "عن" -> true;
            default -> false;
        };
    }

    /** {@code norm} without the article and what is glued before the article. */
    static String withoutArticle(String norm) {
        if (norm.startsWith("ال") && norm.length() > 3) {
            return norm.substring(2);
        }
        if (norm.startsWith("لل") && norm.length() > 4) {
            return norm.substring(2);
        }
        if (norm.length() > 5 && norm.startsWith("ال", 1) && "وبفك".indexOf(norm.charAt(0)) >= 0) {
            return norm.substring(3);
        }
        return norm;
    }
}
