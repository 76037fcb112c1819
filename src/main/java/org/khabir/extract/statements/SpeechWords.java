package org.khabir.extract.statements;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabir.extract.statements.SpeechWord.Form;
import org.khabir.model.StatementAct;
import org.khabir.text.Normalizer;
import org.khabir.text.Token;

/** The words of {@code speech.tsv} in their inflected forms. */
final class SpeechWords {

    private final Map<String, SpeechWord> forms = new HashMap<>();

    SpeechWords() {
        Table.rows("speech.tsv").forEach(this::add);
    }

    private void add(String[] row) {
        StatementAct act = StatementAct.valueOf(row[0]);
        Set<String> takes = Stream.of(row[4].split(" ")).map(Normalizer::key).collect(Collectors.toUnmodifiableSet());
        String[] past = Normalizer.key(row[1]).split(" ");
        boolean weak = past[0].length() == past[1].length();
        String stem = weak ? past[0].substring(0, past[0].length() - 1) : past[0];
        put(act, Form.PAST, takes, false, past[0], stem + "وا", past[0] + "ا");
        put(act, Form.WITH_PRONOUN, takes, false, past[0] + "ه", past[0] + "ها", past[0] + "نا");
        put(act, Form.PAST, takes, true, past[1], past[1] + "ا");
        put(act, Form.WITH_PRONOUN, takes, true, past[1] + "ه", past[1] + "ها");
        if (!row[2].equals("-")) {
            addPresent(act, takes, Normalizer.key(row[2]));
        }
        if (!row[3].equals("-")) {
            String participle = Normalizer.key(row[3]);
            String many = participle.endsWith("ي") ? participle.substring(0, participle.length() - 1) : participle;
            put(act, Form.PARTICIPLE, takes, false, participle + "ا", many + "ين");
            put(act, Form.PARTICIPLE, takes, true, participle + "ه");
        }
    }

    private void addPresent(StatementAct act, Set<String> takes, String present) {
        boolean weak = present.endsWith("ي") || present.endsWith("و");
        String many = weak ? present.substring(0, present.length() - 1) : present;
        put(act, Form.PRESENT, takes, false, present, many + "ون", present + "ان");
        put(act, Form.PRESENT, takes, true, "ت" + present.substring(1));
        put(act, Form.WITH_PRONOUN, takes, false, present + "ه");
    }

    private void put(StatementAct act, Form form, Set<String> takes, boolean feminine, String... words) {
        List.of(words).forEach(word -> forms.putIfAbsent(word, new SpeechWord(act, form, feminine, takes)));
    }

    /** The word of speech that the token is, a و or ف before it allowed; null for none. */
    SpeechWord at(Token token) {
        if (!token.isWord()) {
            return null;
        }
        String norm = token.norm();
        SpeechWord plain = forms.get(norm);
        SpeechWord word = plain == null && isGlued(norm) ? forms.get(norm.substring(1)) : plain;
        boolean tied = token.light().endsWith("ة");
        return word == null || tied && word.form() != Form.PARTICIPLE ? null : word;
    }

    /** True where و or ف stands before the word of speech in the token. */
    boolean isJoined(Token token) {
        return isGlued(token.norm()) && !forms.containsKey(token.norm());
    }

    private static boolean isGlued(String norm) {
        return norm.length() > 2 && (norm.charAt(0) == 'و' || norm.charAt(0) == 'ف');
    }
}
