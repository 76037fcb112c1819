package org.khabir.extract.names;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabir.extract.gazetteer.WordClass;
import org.khabir.extract.sequence.FeatureHash;
import org.khabir.extract.sequence.Lattice;
import org.khabir.extract.sequence.Tags;
import org.khabir.extract.sequence.WordTable;
import org.khabir.model.EntityType;
import org.khabir.text.Sentence;

/** A document's words with what is proposed for each, as numbers from which the second field's features are made. */
final class ProposedWords {

    private static final Set<WordClass> HEADS = EnumSet.of(WordClass.ORGANIZATION_HEAD, WordClass.BODY_HEAD, WordClass.NATIONAL_HEAD,
            WordClass.WEAK_HEAD, WordClass.FACILITY_HEAD, WordClass.PLACE_HEAD, WordClass.PLACE_CUE, WordClass.EVENT_HEAD, WordClass.MEDIA_CUE,
            WordClass.EQUIPMENT_CUE);
    private static final Set<WordClass> ALL = EnumSet.allOf(WordClass.class);
    private static final Set<WordClass> STOPS = EnumSet.of(WordClass.FUNCTION, WordClass.VERB, WordClass.TITLE, WordClass.RANK);
    private static final int LONGEST_CHAIN = 12;
    private static final int LONGEST_QUOTE = 8;

    final Words words;
    private final Proposals proposals;
    private final WordTable table;
    /** The proposed tags. */
    final int[] tags;
    /** The proposed name that each word is in; null outside names. */
    final Candidate[] winners;
    /** All candidates that each word is in. */
    final List<List<Candidate>> covering = new ArrayList<>();
    /** The first field's tags. */
    final int[] fieldTags;
    /** How likely the first field has each word in a person's, a place's and a body's name. */
    final double[][] fieldShares;
    /** How many words before each word its quote began, counted from 1; 0 outside quotes. */
    final int[] quotes;
    /** The words without proclitics. */
    final long[] stems;
    /** The coarsest classes of like use; -1 for unknown words. */
    final long[] near;
    /** The next finer ones. */
    final long[] nearer;
    /** For each word the nearest head of a designation that may reach to it; -1 where there is none. */
    final int[] heads;
    /** Which kinds of heads each word is. */
    final long[] lists;
    /** All word lists that each word is in. */
    final long[] classes;
    /** For each stem how often it is proposed as each type, and last how often it occurs. */
    final Map<Long, int[]> places = new HashMap<>();

    ProposedWords(Proposals proposals, WordTable table) {
        this.proposals = proposals;
        this.words = proposals.words();
        this.table = table;
        int size = words.size();
        tags = new int[size];
        winners = new Candidate[size];
        fieldTags = new int[size];
        fieldShares = new double[size][];
        quotes = new int[size];
        stems = new long[size];
        near = new long[size];
        nearer = new long[size];
        heads = new int[size];
        lists = new long[size];
        classes = new long[size];
        readWords();
        readCandidates();
        readWinners();
        readField();
        readQuotes();
        readHeads();
    }

    private void readHeads() {
        for (int i = 0; i < words.size(); i++) {
            boolean on = i > 0 && heads[i - 1] >= 0 && words.sameSentence(i - 1, i) && !words.isAny(i, STOPS)
                    && (words.isWord(i) || words.token(i).isNumber() || words.isSign(i, "\""));
            heads[i] = words.isAny(i, HEADS) ? i : on && i - heads[i - 1] <= LONGEST_CHAIN ? heads[i - 1] : -1;
            lists[i] = bits(i, HEADS);
            classes[i] = bits(i, ALL);
        }
    }

    private long bits(int i, Set<WordClass> kinds) {
        long bits = 0;
        for (WordClass kind : kinds) {
            bits = bits * 2 + (words.is(i, kind) ? 1 : 0);
        }
        return bits;
    }

    private void readWords() {
        for (int i = 0; i < words.size(); i++) {
            String stem = words.token(i).isWord() ? table.read(words.norm(i)).rest() : words.norm(i);
            stems[i] = FeatureHash.of(stem);
            int[] classes = table.classes(stem);
            near[i] = classes.length == 0 ? -1 : classes[0];
            nearer[i] = classes.length == 0 ? -1 : classes[1];
        }
    }

    private void readCandidates() {
        for (int i = 0; i < words.size(); i++) {
            covering.add(new ArrayList<>(2));
        }
        for (Candidate candidate : proposals.candidates()) {
            for (int i = candidate.first(); i <= candidate.last(); i++) {
                covering.get(i).add(candidate);
            }
        }
    }

    private void readWinners() {
        for (Candidate winner : proposals.winners()) {
            for (int i = winner.first(); i <= winner.last(); i++) {
                winners[i] = winner;
                tags[i] = i == winner.first() ? Tags.begin(winner.type().ordinal()) : Tags.inside(winner.type().ordinal());
            }
        }
        for (int i = 0; i < words.size(); i++) {
            int[] counts = places.computeIfAbsent(stems[i], stem -> new int[EntityType.values().length + 1]);
            counts[EntityType.values().length]++;
            if (tags[i] != Tags.OUTSIDE) {
                counts[Tags.type(tags[i])]++;
            }
        }
    }

    private void readField() {
        List<Sentence> sentences = words.document().sentences();
        for (int s = 0; s < sentences.size(); s++) {
            Lattice lattice = proposals.field().get(s);
            int[] best = lattice.best();
            int offset = sentences.get(s).first().index();
            for (int i = 0; i < best.length; i++) {
                fieldTags[offset + i] = best[i];
                fieldShares[offset + i] = new double[] {named(lattice, i, 0), named(lattice, i, 1), named(lattice, i, 2)};
            }
        }
    }

    private static double named(Lattice lattice, int i, int type) {
        return lattice.probability(i, Tags.begin(type)) + lattice.probability(i, Tags.inside(type));
    }

    private void readQuotes() {
        int open = -1;
        for (int i = 0; i < words.size(); i++) {
            if (words.isSign(i, "\"")) {
                open = open >= 0 && i - open <= LONGEST_QUOTE + 1 ? -1 : i;
            } else if (open >= 0 && i - open <= LONGEST_QUOTE && words.sameSentence(open, i)) {
                quotes[i] = i - open;
            }
        }
    }

    /** The proposed tag, and whether its name ends here. */
    long tagAndEnd(int i) {
        return !words.exists(i) ? -1 : tags[i] * 2L + (winners[i] != null && winners[i].last() == i ? 1 : 0);
    }

    /** A word's value, -2 beyond the text. */
    static long at(long[] values, int i) {
        return i >= 0 && i < values.length ? values[i] : -2;
    }

    /** The rule that proposes the word's name; 0 outside names. */
    long rule(int i) {
        return words.exists(i) && winners[i] != null ? FeatureHash.of(winners[i].rule()) : 0;
    }

    /** The name's first word. */
    long head(Candidate name) {
        return FeatureHash.of(words.base(name.first()));
    }

    /** How a word begins: its proclitics and article. */
    long start(int i) {
        return !words.exists(i) ? -1 : FeatureHash.pair(FeatureHash.of(words.prefix(i)), words.isDefinite(i) ? 1 : 0);
    }
}
