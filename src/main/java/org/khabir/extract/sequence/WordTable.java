package org.khabir.extract.sequence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khabir.text.Proclitics;

/**
 * The words of much raw text: how often each occurs, and in which classes of words of like use it is. Words stand in it as
 * folded in full. Immutable and safe for use by several threads.
 */
public final class WordTable {

    private static final int SHORTEST_STEM = 3;
    /** How many times as often as the whole word a rest without the article has to be, in quarters of powers of two. */
    private static final int MUCH_OFTENER = 10;
    private static final int[] NO_CLASSES = {};

    private final List<String> words;
    private final byte[] counts;
    private final int[][] classes;
    private final Map<String, Integer> index;

    /**
     * @param words   in the order of their strings
     * @param counts  of each word, see {@link #scale}
     * @param classes of each word, one number for each division of the words into classes
     */
    public WordTable(List<String> words, byte[] counts, int[][] classes) {
        this.words = List.copyOf(words);
        this.counts = counts;
        this.classes = classes;
        this.index = HashMap.newHashMap(words.size());
        for (int i = 0; i < words.size(); i++) {
            index.put(words.get(i), i);
        }
    }

    /** A count's logarithm in quarters of powers of two, at most 127. */
    public static byte scale(long count) {
        return (byte) Math.min(127, Math.round(4 * Math.log(count + 1) / Math.log(2)));
    }

    public List<String> words() {
        return words;
    }

    byte[] counts() {
        return counts;
    }

    int[][] classes() {
        return classes;
    }

    /** This table's words and counts with other classes. */
    public WordTable withClasses(int[][] other) {
        return new WordTable(words, counts, other);
    }

    /** The {@linkplain #scale scaled} count of a word, 0 where the table does not hold it. */
    public int count(String word) {
        Integer at = index.get(word);
        return at == null ? 0 : counts[at];
    }

    /** The word's class in each division; empty where the table does not hold it. */
    public int[] classes(String word) {
        Integer at = index.get(word);
        return at == null ? NO_CLASSES : classes[at];
    }

    /** The likeliest reading of a folded word: proclitics are taken off where the rest is much oftener a word by itself. */
    public Proclitics.Reading read(String norm) {
        return read(norm, MUCH_OFTENER);
    }

    /** The likeliest reading of a folded word that begins a name: proclitics are taken off where the rest is oftener. */
    public Proclitics.Reading readName(String norm) {
        return read(norm, 0);
    }

    private Proclitics.Reading read(String norm, int muchOftener) {
        List<Proclitics.Reading> readings = Proclitics.readings(norm);
        Proclitics.Reading best = readings.getFirst();
        int whole = count(norm);
        int highest = 0;
        for (Proclitics.Reading reading : readings.subList(1, readings.size())) {
            int rest = count(reading.rest());
            int needed = whole + (reading.rest().startsWith("ال") ? 0 : muchOftener);
            if (reading.rest().length() >= SHORTEST_STEM && !reading.prefix().endsWith("س") && rest > needed && rest > highest) {
                best = reading;
                highest = rest;
            }
        }
        return best;
    }
}
