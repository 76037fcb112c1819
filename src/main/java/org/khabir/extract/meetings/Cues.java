package org.khabir.extract.meetings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khabir.text.Normalizer;
import org.khabir.text.Token;

/** The words of {@code cues.tsv}, matched against tokens. */
final class Cues {

    private final Map<Cue, Map<String, List<String[]>>> phrases = new EnumMap<>(Cue.class);

    private Cues() {
    }

    static Cues load() {
        Cues cues = new Cues();
        for (Cue cue : Cue.values()) {
            cues.phrases.put(cue, new HashMap<>());
        }
        for (String[] row : Tables.rows("cues.tsv")) {
            for (String phrase : row[1].split(" / ")) {
                String[] words = Normalizer.key(phrase.strip()).split(" ");
                cues.phrases.get(Cue.valueOf(row[0])).computeIfAbsent(words[0], k -> new ArrayList<>()).add(words);
            }
        }
        return cues;
    }

    /** How many tokens from {@code at} on a phrase of {@code cue} covers, the longest one; 0 for none. A و or ف may be glued to it. */
    int match(List<Token> tokens, int at, Cue cue) {
        String norm = tokens.get(at).norm();
        int length = match(tokens, at, norm, cue);
        boolean glued = length == 0 && norm.length() > 2 && (norm.charAt(0) == 'و' || norm.charAt(0) == 'ف');
        return glued ? match(tokens, at, norm.substring(1), cue) : length;
    }

    private int match(List<Token> tokens, int at, String first, Cue cue) {
        int longest = 0;
        for (String[] words : phrases.get(cue).getOrDefault(first, List.of())) {
            if (words.length > longest && continues(tokens, at, words)) {
                longest = words.length;
            }
        }
        return longest;
    }

    private static boolean continues(List<Token> tokens, int at, String[] words) {
        if (at + words.length > tokens.size()) {
            return false;
        }
        for (int i = 1; i < words.length; i++) {
            if (!tokens.get(at + i).norm().equals(words[i])) {
                return false;
            }
        }
        return true;
    }

    boolean is(List<Token> tokens, int at, Cue cue) {
        return at >= 0 && at < tokens.size() && match(tokens, at, cue) > 0;
    }

    /** True where the token, or what is left when proclitics are taken off, is one of {@code cue}. */
    boolean holds(Scene scene, int at, Cue cue) {
        return scene.readings(at).stream().anyMatch(reading -> holds(reading.rest(), cue));
    }

    /** True where {@code word}, folded in full and without anything glued to it, is one of {@code cue} by itself. */
    boolean holds(String word, Cue cue) {
        return phrases.get(cue).getOrDefault(word, List.of()).stream().anyMatch(words -> words.length == 1);
    }
}
