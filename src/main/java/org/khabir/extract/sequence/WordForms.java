package org.khabir.extract.sequence;

import java.util.List;
import java.util.Set;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.extract.gazetteer.GazetteerMatch;
import org.khabir.extract.gazetteer.WordClass;
import org.khabir.text.Proclitics;
import org.khabir.text.Token;

/** What features are made of: for each word of a sentence its likeliest reading, its classes, and the known names it is in. */
final class WordForms {

    private static final int[] NONE = {};

    private final List<Token> tokens;
    private final Proclitics.Reading[] readings;
    private final int[][] classes;
    private final long[] lists;
    private final long[] known;
    private final long[] norms;
    private final long[] stems;

    WordForms(List<Token> tokens, WordTable table, Gazetteer gazetteer) {
        this.tokens = tokens;
        int size = tokens.size();
        readings = new Proclitics.Reading[size];
        classes = new int[size][];
        lists = new long[size];
        known = new long[size];
        norms = new long[size];
        stems = new long[size];
        List<String> keys = tokens.stream().map(Token::norm).toList();
        for (int i = 0; i < size; i++) {
            String norm = keys.get(i);
            readings[i] = tokens.get(i).isWord() ? table.read(norm) : new Proclitics.Reading("", norm, 0);
            String stem = readings[i].rest();
            classes[i] = table.classes(stem);
            norms[i] = FeatureHash.of(norm);
            stems[i] = FeatureHash.of(stem);
            lists[i] = bits(gazetteer.words().of(norm)) | bits(gazetteer.words().of(stem));
            markKnown(i, longest(gazetteer.matches(norm, keys, i), gazetteer.matches(stem, keys, i)));
        }
    }

    private static long bits(Set<WordClass> of) {
        long bits = 0;
        for (WordClass wordClass : of) {
            bits |= 1L << wordClass.ordinal();
        }
        return bits;
    }

    private static GazetteerMatch longest(List<GazetteerMatch> whole, List<GazetteerMatch> stem) {
        if (whole.isEmpty()) {
            return stem.isEmpty() ? null : stem.getFirst();
        }
        return stem.isEmpty() || whole.getFirst().tokens() >= stem.getFirst().tokens() ? whole.getFirst() : stem.getFirst();
    }

    /** Writes type, place in the name and doubtfulness of the match at its words, unless they are in an earlier one. */
    private void markKnown(int first, GazetteerMatch match) {
        if (match == null || known[first] != 0) {
            return;
        }
        long type = 1 + match.entry().type().ordinal();
        for (int k = 0; k < match.tokens(); k++) {
            known[first + k] = type * 8 + (k == 0 ? 1 : 2) + (match.needsContext(match.entry()) ? 4 : 0);
        }
    }

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    boolean exists(int i) {
        return i >= 0 && i < tokens.size();
    }

    /** The word's number as written, without regard to spelling variants; beyond the sentence a number of its own. */
    long norm(int i) {
        return exists(i) ? norms[i] : i < 0 ? 1 : 2;
    }

    /** The number of the word without its proclitics. */
    long stem(int i) {
        return exists(i) ? stems[i] : i < 0 ? 1 : 2;
    }

    Proclitics.Reading reading(int i) {
        return readings[i];
    }

    int[] classes(int i) {
        return exists(i) ? classes[i] : NONE;
    }

    /** A bit for each {@link WordClass}. */
    long lists(int i) {
        return exists(i) ? lists[i] : 0;
    }

    /** Zero where the word is in no known name. */
    long known(int i) {
        return exists(i) ? known[i] : 0;
    }

    /** Kind, length and script of the word. */
    long shape(int i) {
        if (!exists(i)) {
            return 0;
        }
        Token token = tokens.get(i);
        boolean latin = token.isWord() && token.text().charAt(0) < 0x250;
        boolean upper = latin && Character.isUpperCase(token.text().charAt(0));
        return 1 + token.kind().ordinal() * 64L + Math.min(7, readings[i].rest().length()) * 4L + (latin ? 2 : 0) + (upper ? 1 : 0);
    }
}
