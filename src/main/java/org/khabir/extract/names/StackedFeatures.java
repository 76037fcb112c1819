package org.khabir.extract.names;

import java.util.ArrayList;
import java.util.Arrays;
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

/**
 * What the stacked field sees of a document's words beside their own features: what the rules and the first field propose for
 * them, where proposed names end and what follows, quotes, rows of names, and the same word's other places.
 */
final class StackedFeatures {

    /** The tags of the stacked field. */
    static final Tags TAGS = new Tags(Arrays.stream(EntityType.values()).map(Enum::name).toList());
    /** The template of the tag that is proposed for a word. */
    static final int PROPOSED = 400;

    private static final Set<WordClass> HEADS = EnumSet.of(WordClass.ORGANIZATION_HEAD, WordClass.BODY_HEAD, WordClass.NATIONAL_HEAD,
            WordClass.WEAK_HEAD, WordClass.FACILITY_HEAD, WordClass.PLACE_HEAD, WordClass.PLACE_CUE, WordClass.EVENT_HEAD, WordClass.MEDIA_CUE,
            WordClass.EQUIPMENT_CUE);
    private static final Set<WordClass> ALL = EnumSet.allOf(WordClass.class);
    private static final Set<WordClass> STOPS = EnumSet.of(WordClass.FUNCTION, WordClass.VERB, WordClass.TITLE, WordClass.RANK);
    private static final int LONGEST_CHAIN = 12;
    private static final int ROOM = 160;
    private static final int LONGEST_QUOTE = 8;
    private static final int FARTHEST = 4;

    private final Proposals proposals;
    private final Words words;
    private final WordTable table;
    private final int[] tags;
    private final Candidate[] winners;
    private final List<List<Candidate>> covering = new ArrayList<>();
    private final int[] fieldTags;
    private final double[][] fieldShares;
    private final int[] quotes;
    private final long[] stems;
    private final long[] near;
    private final long[] nearer;
    private final int[] heads;
    private final long[] lists;
    private final long[] classes;
    private final Map<Long, int[]> places = new HashMap<>();

    StackedFeatures(Proposals proposals, WordTable table) {
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

    /** For each word the nearest head of a designation that may reach to it; -1 where there is none. */
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

    /** How many words a quote began before the word, counted from 1; 0 outside quotes. */
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

    /** Adds to {@code own}, the features of each of the sentence's words, those of what is proposed. */
    int[][] read(Sentence sentence, int[][] own) {
        int[][] features = new int[own.length][];
        int offset = sentence.first().index();
        int end = offset + own.length;
        Gathered gathered = new Gathered();
        for (int i = offset; i < end; i++) {
            gathered.size = 0;
            proposed(i, gathered);
            candidates(i, gathered);
            field(i, gathered);
            behind(i, offset, gathered);
            before(i, end, gathered);
            surroundings(i, gathered);
            chain(i, gathered);
            int[] of = own[i - offset];
            features[i - offset] = Arrays.copyOf(of, of.length + gathered.size);
            System.arraycopy(gathered.numbers, 0, features[i - offset], of.length, gathered.size);
        }
        return features;
    }

    private int tag(int i) {
        return words.exists(i) ? tags[i] : -1;
    }

    private long tagAndEnd(int i) {
        return !words.exists(i) ? -1 : tags[i] * 2L + (winners[i] != null && winners[i].last() == i ? 1 : 0);
    }

    private static long at(long[] values, int i) {
        return i >= 0 && i < values.length ? values[i] : -2;
    }

    private long rule(int i) {
        return words.exists(i) && winners[i] != null ? FeatureHash.of(winners[i].rule()) : 0;
    }

    private long head(Candidate name) {
        return FeatureHash.of(words.base(name.first()));
    }

    private long start(int i) {
        return !words.exists(i) ? -1 : FeatureHash.pair(FeatureHash.of(words.prefix(i)), words.isDefinite(i) ? 1 : 0);
    }

    private void proposed(int i, Gathered out) {
        long here = tagAndEnd(i);
        out.add(PROPOSED, tags[i]);
        for (int d = -2; d <= 2; d++) {
            out.add(410 + d, tagAndEnd(i + d));
        }
        out.add(420, FeatureHash.pair(tagAndEnd(i - 1), here));
        out.add(421, FeatureHash.pair(here, tagAndEnd(i + 1)));
        out.add(422, FeatureHash.pair(here, stems[i]));
        out.add(423, FeatureHash.pair(here, at(stems, i - 1)));
        out.add(424, FeatureHash.pair(here, at(stems, i + 1)));
        out.add(425, FeatureHash.pair(here, near[i]));
        out.add(426, FeatureHash.pair(here, at(near, i + 1)));
        out.add(427, FeatureHash.pair(here, nearer[i]));
        out.add(428, FeatureHash.pair(here, start(i + 1)));
        out.add(429, FeatureHash.pair(here, start(i)));
        out.add(430, FeatureHash.pair(tags[i], rule(i)));
        out.add(431, FeatureHash.pair(here, rule(i)));
        out.add(432, rule(i - 1));
        out.add(433, rule(i + 1));
        if (winners[i] != null) {
            int place = Math.min(5, i - winners[i].first());
            out.add(435, FeatureHash.pair(head(winners[i]), place));
            out.add(436, FeatureHash.pair(head(winners[i]), here));
            out.add(437, FeatureHash.pair(head(winners[i]), start(i)));
            out.add(438, FeatureHash.pair(here, Math.round(winners[i].confidence() * 10)));
            out.add(439, FeatureHash.pair(here, winners[i].length()));
        }
    }

    private void candidates(int i, Gathered out) {
        for (Candidate candidate : covering.get(i)) {
            if (candidate != winners[i]) {
                int place = (candidate.first() == i ? 1 : 0) + (candidate.last() == i ? 2 : 0);
                long what = candidate.type().ordinal() * 4L + place;
                out.add(440, what);
                out.add(441, FeatureHash.pair(what, FeatureHash.of(candidate.rule())));
                out.add(442, FeatureHash.pair(what, tags[i]));
            }
        }
    }

    private void field(int i, Gathered out) {
        for (int d = -1; d <= 1; d++) {
            out.add(451 + d, words.exists(i + d) ? fieldTags[i + d] : -1);
        }
        out.add(455, FeatureHash.pair(fieldTags[i], tags[i]));
        for (int type = 0; type < fieldShares[i].length; type++) {
            if (fieldShares[i][type] > 0.02) {
                long bucket = type * 10L + Math.round(fieldShares[i][type] * 8);
                out.add(456, bucket);
                out.add(457, FeatureHash.pair(bucket, tags[i]));
            }
        }
    }

    /** Where the nearest proposed name ended before the word. */
    private void behind(int i, int sentenceStart, Gathered out) {
        for (int end = i - 1; end >= Math.max(sentenceStart, i - FARTHEST); end--) {
            if (winners[end] != null) {
                long where = (i - end) * 8L + winners[end].type().ordinal();
                out.add(460, where);
                out.add(461, FeatureHash.pair(head(winners[end]), i - end));
                out.add(462, FeatureHash.pair(where, start(i)));
                out.add(463, FeatureHash.pair(where, near[i]));
                out.add(464, FeatureHash.pair(FeatureHash.pair(where, start(i)), at(stems, i - 1)));
                out.add(465, FeatureHash.pair(FeatureHash.pair(where, start(i)), tags[i]));
                out.add(466, FeatureHash.pair(where, at(stems, end + 1)));
                return;
            }
        }
    }

    /** Where the next proposed name begins behind the word. */
    private void before(int i, int sentenceEnd, Gathered out) {
        for (int next = i + 1; next < Math.min(sentenceEnd, i + FARTHEST); next++) {
            if (winners[next] != null && winners[next].first() == next) {
                long where = (next - i) * 8L + winners[next].type().ordinal();
                out.add(470, where);
                out.add(471, FeatureHash.pair(where, stems[i]));
                out.add(472, FeatureHash.pair(where, near[i]));
                out.add(473, FeatureHash.pair(where, start(next)));
                return;
            }
        }
    }

    private void surroundings(int i, Gathered out) {
        if (quotes[i] > 0) {
            out.add(480, Math.min(4, quotes[i]));
            out.add(481, at(stems, i - quotes[i] - 1));
            out.add(482, at(near, i - quotes[i] - 1));
        }
        int[] counts = places.get(stems[i]);
        int others = counts[counts.length - 1] - 1;
        for (int type = 0; others > 0 && type < counts.length - 1; type++) {
            int named = counts[type] - (tags[i] != Tags.OUTSIDE && Tags.type(tags[i]) == type ? 1 : 0);
            if (named > 0) {
                long share = type * 4L + (4 * named - 1) / others;
                out.add(485, share);
                out.add(486, FeatureHash.pair(share, tags[i]));
            }
        }
    }

    /** From which head a designation may go on to here, and what it has held so far. */
    private void chain(int i, Gathered out) {
        long kind = FeatureHash.pair(start(i), classes[i]);
        out.add(520, kind);
        out.add(521, FeatureHash.pair(kind, tagAndEnd(i - 1)));
        out.add(522, FeatureHash.pair(start(i), near[i]));
        int outer = i > 0 && heads[i] == i && words.sameSentence(i - 1, i) ? heads[i - 1] : -1;
        if (outer >= 0) {
            out.add(523, FeatureHash.pair(stems[outer], kind));
            out.add(524, FeatureHash.pair(lists[outer], kind));
            out.add(525, FeatureHash.pair(FeatureHash.pair(lists[outer], start(i)), stems[i]));
            out.add(526, FeatureHash.pair(start(i), stems[outer] == stems[i] ? 1 : 0));
        }
        int head = heads[i];
        if (head < 0) {
            return;
        }
        long kinds = lists[head];
        int distance = Math.min(6, i - head);
        boolean place = false;
        boolean nationality = false;
        int definite = 0;
        for (int k = head + 1; k <= i; k++) {
            place |= words.isPlace(k);
            nationality |= words.is(k, WordClass.DEMONYM);
            definite += words.isDefinite(k) ? 1 : 0;
        }
        long held = (place ? 1 : 0) + (nationality ? 2 : 0) + Math.min(4, definite) * 4L;
        boolean goesOn = heads[Math.min(i + 1, heads.length - 1)] == head && i + 1 < heads.length;
        long next = FeatureHash.pair(start(i + 1), goesOn ? 1 : 0);
        out.add(500, FeatureHash.pair(stems[head], distance));
        out.add(501, FeatureHash.pair(kinds, distance));
        out.add(502, FeatureHash.pair(kinds, start(i)));
        out.add(503, FeatureHash.pair(kinds, near[i]));
        out.add(504, FeatureHash.pair(stems[head], start(i)));
        out.add(505, FeatureHash.pair(kinds, FeatureHash.pair(held, start(i))));
        out.add(506, FeatureHash.pair(kinds, FeatureHash.pair(held, next)));
        out.add(507, FeatureHash.pair(stems[head], next));
        out.add(508, FeatureHash.pair(FeatureHash.pair(kinds, start(i)), tags[i]));
        out.add(509, FeatureHash.pair(kinds, stems[i]));
    }

    /** The features of one word as they are found. */
    private static final class Gathered {

        private final int[] numbers = new int[ROOM];
        private int size;

        void add(int template, long value) {
            if (size < ROOM) {
                numbers[size++] = FeatureHash.feature(template, value);
            }
        }
    }
}
