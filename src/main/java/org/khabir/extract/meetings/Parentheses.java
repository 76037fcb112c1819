package org.khabir.extract.meetings;

import java.util.Arrays;
import java.util.Set;

/** Relative clauses between commas that part a verb's arguments: التقى الوزير، الذي يزور البلاد، رئيس الحكومة. */
final class Parentheses {

    private static final Set<String> RELATIVES = Set.of("الذي", "التي", "اللذان", "اللذين");
    private static final int LONGEST = 10;

    /** For each token of such a clause the comma that ends it; 0 elsewhere. */
    private final int[] ends;

    Parentheses(Scene scene) {
        this.ends = new int[scene.tokens().size()];
        for (int i = 2; i < ends.length; i++) {
            boolean opens = RELATIVES.contains(scene.token(i).norm()) && isComma(scene, i - 1) && scene.sentenceStart(i) < i - 1
                    && scene.actorAt(i - 2) != null && scene.actorAt(i - 2).isPerson();
            int end = opens ? end(scene, i) : 0;
            if (end > 0) {
                Arrays.fill(ends, i, end, end);
            }
        }
    }

    /** The comma that ends the clause, where it names somebody or a place and a person follows it who goes on with the arguments; 0 for none. */
    private static int end(Scene scene, int relative) {
        for (int i = relative + 1; i < Math.min(scene.sentenceEnd(relative) - 1, relative + LONGEST); i++) {
            if (isComma(scene, i)) {
                Actor next = scene.actorAt(i + 1) == null && i + 2 < scene.sentenceEnd(relative) ? scene.actorAt(i + 2) : scene.actorAt(i + 1);
                boolean whole = !scene.actorsBetween(relative, i).isEmpty();
                return whole && next != null && next.isPerson() && Marker.of(next.preposition()) != Marker.OTHER ? i : 0;
            }
        }
        return 0;
    }

    private static boolean isComma(Scene scene, int i) {
        return scene.token(i).norm().equals("،") || scene.token(i).norm().equals(",");
    }

    /** The comma that ends the clause of {@code token}, where {@code other} stands outside it; 0 for none. */
    int end(int token, int other) {
        return ends[token] != ends[other] ? ends[token] : 0;
    }

    /** Where the arguments of a trigger at {@code token} end at the latest: at the end of its own clause, or at {@code end}. */
    int limit(int token, int end) {
        return ends[token] > 0 ? Math.min(end, ends[token]) : end;
    }
}
