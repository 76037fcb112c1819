package org.khabir.extract.entities;

import java.util.HashMap;
import java.util.Map;
import org.khabir.text.Normalizer;
import org.khabir.text.Token;

/** Words of kinship (نجل، شقيقة): which word is one, and whether such a relative bears the same family name. */
final class Kinship {

    private static final String[] PRONOUNS = {"ه", "ها", "هم", "هما"};

    private final Map<String, Boolean> withPronoun = new HashMap<>();

    Kinship() {
        for (String[] row : WordList.rows("kinship.tsv")) {
            String word = Normalizer.key(row[0]);
            boolean sharesName = row[1].equals("yes");
            String joined = row[0].endsWith("ة") ? word.substring(0, word.length() - 1) + "ت" : word;
            for (String pronoun : PRONOUNS) {
                withPronoun.put(joined + pronoun, sharesName);
            }
        }
    }

    /** True for نجله، شقيقتها and their like, with or without a proclitic. */
    boolean isKinWithPronoun(Token token) {
        return look(token.norm()) != null;
    }

    /** True where the word says, with its pronoun, that what follows bears the family name of the one told of before. */
    boolean sharesNameWithPronoun(Token token) {
        return Boolean.TRUE.equals(look(token.norm()));
    }

    private Boolean look(String norm) {
        Boolean found = withPronoun.get(norm);
        return found != null || norm.length() < 4 || "ولب".indexOf(norm.charAt(0)) < 0 ? found : withPronoun.get(norm.substring(1));
    }
}
