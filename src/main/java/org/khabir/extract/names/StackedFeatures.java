package org.khabir.extract.names;

import java.util.Arrays;
import org.khabir.extract.gazetteer.WordClass;
import org.khabir.extract.sequence.FeatureHash;
import org.khabir.extract.sequence.Tags;
import org.khabir.model.EntityType;
import org.khabir.text.Sentence;

/**
 * What the second field sees of a document's words beside their own features: what the rules and the first field propose for
 * them, where proposed names end and what follows, quotes, rows of names, and the same word's other places.
 */
final class StackedFeatures {

    /** The tags of the second field. */
    static final Tags TAGS = new Tags(Arrays.stream(EntityType.values()).map(Enum::name).toList());
    /** The template of the tag that is proposed for a word. */
    static final int PROPOSED = 400;

    private static final int ROOM = 160;
    private static final int FARTHEST = 4;

    private final ProposedWords of;

    StackedFeatures(ProposedWords words) {
        this.of = words;
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
            int[] first = own[i - offset];
            features[i - offset] = Arrays.copyOf(first, first.length + gathered.size);
            System.arraycopy(gathered.numbers, 0, features[i - offset], first.length, gathered.size);
        }
        return features;
    }

    private void proposed(int i, Gathered out) {
        long here = of.tagAndEnd(i);
        out.add(PROPOSED, of.tags[i]);
        for (int d = -2; d <= 2; d++) {
            out.add(410 + d, of.tagAndEnd(i + d));
        }
        out.add(420, FeatureHash.pair(of.tagAndEnd(i - 1), here));
        out.add(421, FeatureHash.pair(here, of.tagAndEnd(i + 1)));
        out.add(422, FeatureHash.pair(here, of.stems[i]));
        out.add(423, FeatureHash.pair(here, ProposedWords.at(of.stems, i - 1)));
        out.add(424, FeatureHash.pair(here, ProposedWords.at(of.stems, i + 1)));
        out.add(425, FeatureHash.pair(here, of.near[i]));
        out.add(426, FeatureHash.pair(here, ProposedWords.at(of.near, i + 1)));
        out.add(427, FeatureHash.pair(here, of.nearer[i]));
        out.add(428, FeatureHash.pair(here, of.start(i + 1)));
        out.add(429, FeatureHash.pair(here, of.start(i)));
        out.add(430, FeatureHash.pair(of.tags[i], of.rule(i)));
        out.add(431, FeatureHash.pair(here, of.rule(i)));
        out.add(432, of.rule(i - 1));
        out.add(433, of.rule(i + 1));
        if (of.winners[i] != null) {
            int place = Math.min(5, i - of.winners[i].first());
            out.add(435, FeatureHash.pair(of.head(of.winners[i]), place));
            out.add(436, FeatureHash.pair(of.head(of.winners[i]), here));
            out.add(437, FeatureHash.pair(of.head(of.winners[i]), of.start(i)));
            out.add(438, FeatureHash.pair(here, Math.round(of.winners[i].confidence() * 10)));
            out.add(439, FeatureHash.pair(here, of.winners[i].length()));
        }
    }

    private void candidates(int i, Gathered out) {
        for (Candidate candidate : of.covering.get(i)) {
            if (candidate != of.winners[i]) {
                int place = (candidate.first() == i ? 1 : 0) + (candidate.last() == i ? 2 : 0);
                long what = candidate.type().ordinal() * 4L + place;
                out.add(440, what);
                out.add(441, FeatureHash.pair(what, FeatureHash.of(candidate.rule())));
                out.add(442, FeatureHash.pair(what, of.tags[i]));
            }
        }
    }

    private void field(int i, Gathered out) {
        for (int d = -1; d <= 1; d++) {
            out.add(451 + d, of.words.exists(i + d) ? of.fieldTags[i + d] : -1);
        }
        out.add(455, FeatureHash.pair(of.fieldTags[i], of.tags[i]));
        for (int type = 0; type < of.fieldShares[i].length; type++) {
            if (of.fieldShares[i][type] > 0.02) {
                long bucket = type * 10L + Math.round(of.fieldShares[i][type] * 8);
                out.add(456, bucket);
                out.add(457, FeatureHash.pair(bucket, of.tags[i]));
            }
        }
    }

    /** Where the nearest proposed name ended before the word. */
    private void behind(int i, int sentenceStart, Gathered out) {
        for (int end = i - 1; end >= Math.max(sentenceStart, i - FARTHEST); end--) {
            if (of.winners[end] != null) {
                long where = (i - end) * 8L + of.winners[end].type().ordinal();
                out.add(460, where);
                out.add(461, FeatureHash.pair(of.head(of.winners[end]), i - end));
                out.add(462, FeatureHash.pair(where, of.start(i)));
                out.add(463, FeatureHash.pair(where, of.near[i]));
                out.add(464, FeatureHash.pair(FeatureHash.pair(where, of.start(i)), ProposedWords.at(of.stems, i - 1)));
                out.add(465, FeatureHash.pair(FeatureHash.pair(where, of.start(i)), of.tags[i]));
                out.add(466, FeatureHash.pair(where, ProposedWords.at(of.stems, end + 1)));
                return;
            }
        }
    }

    /** Where the next proposed name begins behind the word. */
    private void before(int i, int sentenceEnd, Gathered out) {
        for (int next = i + 1; next < Math.min(sentenceEnd, i + FARTHEST); next++) {
            if (of.winners[next] != null && of.winners[next].first() == next) {
                long where = (next - i) * 8L + of.winners[next].type().ordinal();
                out.add(470, where);
                out.add(471, FeatureHash.pair(where, of.stems[i]));
                out.add(472, FeatureHash.pair(where, of.near[i]));
                out.add(473, FeatureHash.pair(where, of.start(next)));
                return;
            }
        }
    }

    private void surroundings(int i, Gathered out) {
        if (of.quotes[i] > 0) {
            out.add(480, Math.min(4, of.quotes[i]));
            out.add(481, ProposedWords.at(of.stems, i - of.quotes[i] - 1));
            out.add(482, ProposedWords.at(of.near, i - of.quotes[i] - 1));
        }
        int[] counts = of.places.get(of.stems[i]);
        int others = counts[counts.length - 1] - 1;
        for (int type = 0; others > 0 && type < counts.length - 1; type++) {
            int named = counts[type] - (of.tags[i] != Tags.OUTSIDE && Tags.type(of.tags[i]) == type ? 1 : 0);
            if (named > 0) {
                long share = type * 4L + (4 * named - 1) / others;
                out.add(485, share);
                out.add(486, FeatureHash.pair(share, of.tags[i]));
            }
        }
    }

    /** From which head a designation may go on to here, and what it has held so far. */
    private void chain(int i, Gathered out) {
        long kind = FeatureHash.pair(of.start(i), of.classes[i]);
        out.add(520, kind);
        out.add(521, FeatureHash.pair(kind, of.tagAndEnd(i - 1)));
        out.add(522, FeatureHash.pair(of.start(i), of.near[i]));
        int outer = i > 0 && of.heads[i] == i && of.words.sameSentence(i - 1, i) ? of.heads[i - 1] : -1;
        if (outer >= 0) {
            out.add(523, FeatureHash.pair(of.stems[outer], kind));
            out.add(524, FeatureHash.pair(of.lists[outer], kind));
            out.add(525, FeatureHash.pair(FeatureHash.pair(of.lists[outer], of.start(i)), of.stems[i]));
            out.add(526, FeatureHash.pair(of.start(i), of.stems[outer] == of.stems[i] ? 1 : 0));
        }
        int head = of.heads[i];
        if (head < 0) {
            return;
        }
        long kinds = of.lists[head];
        int distance = Math.min(6, i - head);
        boolean place = false;
        boolean nationality = false;
        int definite = 0;
        for (int k = head + 1; k <= i; k++) {
            place |= of.words.isPlace(k);
            nationality |= of.words.is(k, WordClass.DEMONYM);
            definite += of.words.isDefinite(k) ? 1 : 0;
        }
        long held = (place ? 1 : 0) + (nationality ? 2 : 0) + Math.min(4, definite) * 4L;
        boolean goesOn = of.heads[Math.min(i + 1, of.heads.length - 1)] == head && i + 1 < of.heads.length;
        long next = FeatureHash.pair(of.start(i + 1), goesOn ? 1 : 0);
        out.add(500, FeatureHash.pair(of.stems[head], distance));
        out.add(501, FeatureHash.pair(kinds, distance));
        out.add(502, FeatureHash.pair(kinds, of.start(i)));
        out.add(503, FeatureHash.pair(kinds, of.near[i]));
        out.add(504, FeatureHash.pair(of.stems[head], of.start(i)));
        out.add(505, FeatureHash.pair(kinds, FeatureHash.pair(held, of.start(i))));
        out.add(506, FeatureHash.pair(kinds, FeatureHash.pair(held, next)));
        out.add(507, FeatureHash.pair(of.stems[head], next));
        out.add(508, FeatureHash.pair(FeatureHash.pair(kinds, of.start(i)), of.tags[i]));
        out.add(509, FeatureHash.pair(kinds, of.stems[i]));
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
