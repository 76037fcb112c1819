package org.khabir.extract.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.khabir.text.Normalizer;
import org.khabir.text.Token;
import org.khabir.text.Tokenizer;

/** Finds the name of a place within a longer one: مطار توزر الدولي, مستشفى فرحات حشاد بسوسة. */
final class PlaceNames {

    /** Nouns behind which the name of a place says where it is; a street or a hospital may bear any name. */
    private static final Set<String> NAMED_BY_PLACE = Set.of("مطار", "ميناء", "مرفا", "معبر", "قاعده", "سجن", "ولايه", "محافظه", "معتمديه", "بلديه",
            "مدينه", "منطقه", "اقليم", "مقاطعه", "ريف", "جزيره", "شمال", "جنوب", "شرق", "غرب", "وسط", "سواحل", "ساحل", "قضاء", "ضاحيه", "قريه", "بلده",
            "مصفاه", "اماره", "دوله", "جمهوريه", "مملكه", "خليج", "حقل", "صحراء", "وادي", "حي", "مفاعل", "لواء", "قلعه", "عماله", "دائره", "حوض", "ملعب",
            "مستشفي", "ثكنه", "بورصه", "مخيم");

    private PlaceNames() {
    }

    /** The names within {@code name} that may say where it is, the likeliest first. */
    static List<String> within(String name) {
        List<String> words = Tokenizer.tokenize(name).stream().filter(token -> token.kind() != Token.Kind.SIGN).map(Token::text).toList();
        List<String> found = new ArrayList<>();
        for (int from = 1; from < words.size(); from++) {
            String key = Normalizer.key(words.get(from));
            if (key.startsWith("ب") && key.length() > 3) {
                found.add(words.get(from).substring(1) + rest(words, from + 1));
            } else if (Normalizer.key(words.get(from - 1)).equals("في")) {
                found.add(String.join(" ", words.subList(from, words.size())));
            }
        }
        if (!words.isEmpty() && NAMED_BY_PLACE.contains(Normalizer.key(words.getFirst()))) {
            for (int to = words.size(); to > 1; to--) {
                found.add(String.join(" ", words.subList(1, to)));
            }
        }
        return found;
    }

    private static String rest(List<String> words, int from) {
        return from < words.size() ? " " + String.join(" ", words.subList(from, words.size())) : "";
    }
}
