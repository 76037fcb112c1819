package org.khabir.extract.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.khabir.extract.NameMention;
import org.khabir.extract.sequence.ArticleTagger;
import org.khabir.extract.sequence.Lattice;
import org.khabir.extract.sequence.SentenceScorer;
import org.khabir.extract.sequence.SequenceModel;
import org.khabir.extract.sequence.Tags;
import org.khabir.extract.sequence.WordTable;
import org.khabir.model.EntityType;
import org.khabir.model.Provenance;
import org.khabir.model.Span;
import org.khabir.text.Document;
import org.khabir.text.Sentence;
import org.khabir.text.Token;

/** A document as the stacked field sees it. */
public final class StackedReading {

    static final String EXTRACTOR = "names";
    /** More than any scores' difference. */
    private static final double SURE = 50;
    /** Rules whose signs are so plain that the field has no say. */
    private static final Set<String> STANDING = Set.of(DatelineSource.RULE, PlaceSource.PALACE, PersonSource.RANKED, OrganizationSource.MISSION, OrganizationSource.COMMAND, OrganizationSource.ARMED,
            EquipmentSource.WEAPON);

    private final Proposals proposals;
    private final WordTable table;
    private final List<int[][]> features;

    StackedReading(Proposals proposals, WordTable table, List<int[][]> features) {
        this.proposals = proposals;
        this.table = table;
        this.features = features;
    }

    public Document document() {
        return proposals.words().document();
    }

    /** The features of each sentence's words. */
    public List<int[][]> features() {
        return features;
    }

    /** The names as rules and the first field have them together. */
    public List<NameMention> proposed() {
        return proposals.winners().stream().map(this::mention).toList();
    }

    /** The names as {@code stacked} has them, but for the analyst's own, those that go over what looks like a sentence's end, and those of plain rules, which stand. */
    public List<NameMention> names(SequenceModel stacked, Confidence confidence) {
        List<Candidate> names = new ArrayList<>();
        List<Sentence> sentences = proposals.words().document().sentences();
        ArticleTagger tagger = new ArticleTagger(stacked.tags(), table, scorer(stacked), 0);
        List<Lattice> lattices = tagger.tag(sentences.stream().map(Sentence::tokens).toList());
        for (int s = 0; s < lattices.size(); s++) {
            int offset = sentences.get(s).first().index();
            int[] tags = lattices.get(s).best();
            for (int first = 0; first < tags.length; first++) {
                if (Tags.isBegin(tags[first])) {
                    int type = Tags.type(tags[first]);
                    int last = first;
                    while (last + 1 < tags.length && tags[last + 1] == Tags.inside(type)) {
                        last++;
                    }
                    double probability = Math.clamp(lattices.get(s).nameProbability(first, last, type), 0, 1);
                    Extent extent = Extent.of(proposals.words(), offset + first, offset + last);
                    if (extent != null) {
                        names.add(name(extent, EntityType.values()[type], probability, confidence));
                    }
                }
            }
        }
        names = PersonEnds.complete(proposals, names);
        names.removeIf(proposals.words()::isRejected);
        return withStanding(names.stream().map(this::mention).toList());
    }

    private Candidate name(Extent extent, EntityType type, double probability, Confidence confidence) {
        Extent whole = type == EntityType.PERSON ? PersonEnds.of(proposals.words(), extent) : extent;
        return name(whole.first(), whole.last(), type, probability, confidence);
    }

    private List<NameMention> withStanding(List<NameMention> names) {
        List<NameMention> standing = proposals.winners().stream().filter(this::stands).map(this::mention).toList();
        if (standing.isEmpty()) {
            return names;
        }
        List<NameMention> all = new ArrayList<>(standing);
        names.stream().filter(name -> standing.stream().noneMatch(other -> other.span().overlaps(name.span()))).forEach(all::add);
        all.sort(Comparator.comparingInt(name -> name.span().start()));
        return all;
    }

    private boolean stands(Candidate winner) {
        return winner.isOwn() || STANDING.contains(winner.rule()) || !proposals.words().sameSentence(winner.first(), winner.last());
    }

    private SentenceScorer scorer(SequenceModel stacked) {
        return new SentenceScorer() {
            private int next;

            @Override
            public double[][] scores(List<Token> sentence) {
                double[][] scores = stacked.scores(features.get(next++));
                bind(scores, sentence.getFirst().index());
                return scores;
            }

            @Override
            public double[][] transitions() {
                return stacked.transitions();
            }
        };
    }

    /** Makes impossible tags impossible and standing names sure. */
    private void bind(double[][] scores, int offset) {
        ImpossibleTags.forbid(proposals.words(), offset, scores, SURE);
        for (Candidate winner : proposals.winners()) {
            int first = winner.first() - offset;
            int last = winner.last() - offset;
            if (stands(winner) && first >= 0 && last < scores.length) {
                for (int i = first; i <= last; i++) {
                    scores[i][i == first ? Tags.begin(winner.type().ordinal()) : Tags.inside(winner.type().ordinal())] += 2 * SURE;
                }
                if (last + 1 < scores.length) {
                    scores[last + 1][Tags.inside(winner.type().ordinal())] -= SURE;
                }
            }
        }
    }

    private Candidate name(int first, int last, EntityType type, double probability, Confidence confidence) {
        for (Candidate winner : proposals.winners()) {
            if (winner.first() == first && winner.last() == last && winner.type() == type) {
                return new Candidate(first, last, cut(first, last, winner.cut(), type), type, confidence.of(probability, true, type), winner.rule());
            }
        }
        return new Candidate(first, last, cut(first, last, cut(first, type), type), type, confidence.of(probability, false, type), "stacked");
    }

    private int cut(int first, int last, int likely, EntityType type) {
        return type == EntityType.PERSON ? PersonEnds.cut(proposals.words(), first, last, likely) : likely;
    }

    private int cut(int first, EntityType type) {
        return Stream.concat(proposals.winners().stream(), proposals.candidates().stream()).filter(candidate -> candidate.first() == first)
                .findFirst().map(Candidate::cut).orElseGet(() -> SequenceSource.cut(proposals.words(), table, first, type));
    }

    private NameMention mention(Candidate name) {
        Words words = proposals.words();
        int start = name.cut() == 0 ? words.token(name.first()).start() : words.token(name.first()).offset(name.cut());
        Span span = new Span(start, words.token(name.last()).end());
        return new NameMention(span, span.of(words.document().body()), name.type(),
                Provenance.of(EXTRACTOR, name.rule(), name.confidence()));
    }
}
