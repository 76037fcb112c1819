package org.khabir.extract.statements;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabir.text.Normalizer;
import org.khabir.text.Token;

/** The words of {@code words.tsv}. */
final class Words {

    private final Map<Word, Set<String>> groups = new EnumMap<>(Word.class);

    Words() {
        for (String[] row : Table.rows("words.tsv")) {
            Set<String> words = new HashSet<>();
            for (String word : row[1].split(" / ")) {
                words.add(Normalizer.key(word.strip()));
            }
            groups.put(Word.valueOf(row[0]), words);
        }
    }

    /** True where the token is of the group, a و or ف before it allowed. */
    boolean is(Token token, Word group) {
        String norm = token.norm();
        boolean glued = norm.length() > 2 && (norm.charAt(0) == 'و' || norm.charAt(0) == 'ف');
        return holds(norm, group) || glued && holds(norm.substring(1), group);
    }

    /** True where {@code at} is a token of the group; an index outside the text is none. */
    boolean is(List<Token> tokens, int at, Word group) {
        return at >= 0 && at < tokens.size() && is(tokens.get(at), group);
    }

    /** True where {@code word}, folded in full, is of the group as it stands. */
    boolean holds(String word, Word group) {
        return groups.get(group).contains(word);
    }
}
