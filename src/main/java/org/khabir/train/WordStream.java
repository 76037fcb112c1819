package org.khabir.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khabir.extract.sequence.WordTable;
import org.khabir.text.Proclitics;
import org.khabir.text.Token;
import org.khabir.text.Tokenizer;

/** Raw text as numbers of folded words, a line's end being -1. */
final class WordStream {

    private static final int LINE_END = -1;

    private final Map<String, Integer> numbers = new HashMap<>(1 << 20);
    private final List<String> words = new ArrayList<>(1 << 20);
    private int[] stream = new int[1 << 20];
    private int size;

    void addLine(String line) {
        for (Token token : Tokenizer.tokenize(line)) {
            append(number(token.isNumber() ? "0" : token.norm()));
        }
        append(LINE_END);
    }

    private int number(String word) {
        Integer known = numbers.get(word);
        if (known == null) {
            known = words.size();
            numbers.put(word, known);
            words.add(word);
        }
        return known;
    }

    private void append(int number) {
        if (size == stream.length) {
            stream = Arrays.copyOf(stream, size * 2);
        }
        stream[size++] = number;
    }

    int size() {
        return size;
    }

    /** The words that occur often enough, with no classes yet. */
    WordTable table(int leastCount) {
        int[] counts = counts();
        List<Integer> kept = new ArrayList<>();
        for (int word = 0; word < counts.length; word++) {
            if (counts[word] >= leastCount && words.get(word).length() < 40) {
                kept.add(word);
            }
        }
        kept.sort(Comparator.comparing(words::get));
        byte[] scaled = new byte[kept.size()];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = WordTable.scale(counts[kept.get(i)]);
        }
        return new WordTable(kept.stream().map(words::get).toList(), scaled, new int[scaled.length][0]);
    }

    /** This text with proclitics as words of their own, read by {@code table}. */
    WordStream split(WordTable table) {
        WordStream split = new WordStream();
        int[] prefixes = new int[words.size()];
        int[] rests = new int[words.size()];
        for (int word = 0; word < prefixes.length; word++) {
            Proclitics.Reading reading = table.read(words.get(word));
            prefixes[word] = reading.prefix().isEmpty() ? LINE_END : split.number(reading.prefix() + "+");
            rests[word] = split.number(reading.rest());
        }
        for (int i = 0; i < size; i++) {
            int word = stream[i];
            if (word != LINE_END && prefixes[word] != LINE_END) {
                split.append(prefixes[word]);
            }
            split.append(word == LINE_END ? LINE_END : rests[word]);
        }
        return split;
    }

    private int[] counts() {
        int[] counts = new int[words.size()];
        for (int i = 0; i < size; i++) {
            if (stream[i] != LINE_END) {
                counts[stream[i]]++;
            }
        }
        return counts;
    }

    /** The text in numbers of the {@code vocabulary}'s words, from the oftenest; other words are left out. */
    Numbered numbered(int leastCount) {
        int[] counts = counts();
        List<Integer> kept = new ArrayList<>();
        for (int word = 0; word < counts.length; word++) {
            if (counts[word] >= leastCount) {
                kept.add(word);
            }
        }
        kept.sort(Comparator.comparing((Integer word) -> -counts[word]).thenComparing(words::get));
        int[] ranks = new int[words.size()];
        Arrays.fill(ranks, -2);
        for (int rank = 0; rank < kept.size(); rank++) {
            ranks[kept.get(rank)] = rank;
        }
        int[] text = new int[size];
        int length = 0;
        for (int i = 0; i < size; i++) {
            int rank = stream[i] == LINE_END ? LINE_END : ranks[stream[i]];
            if (rank != -2) {
                text[length++] = rank;
            }
        }
        return new Numbered(kept.stream().map(words::get).toList(), kept.stream().mapToInt(word -> counts[word]).toArray(),
                Arrays.copyOf(text, length));
    }

    /**
     * @param words  from the oftenest
     * @param counts of each
     * @param text   words' indices, -1 at a line's end
     */
    record Numbered(List<String> words, int[] counts, int[] text) {
    }
}
