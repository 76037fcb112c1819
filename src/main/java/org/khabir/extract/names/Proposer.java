package org.khabir.extract.names;

import java.util.ArrayList;
import java.util.List;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.extract.sequence.Lattice;
import org.khabir.extract.sequence.SequenceModel;
import org.khabir.text.Document;

/**
 * Asks all sources for names, lets the arbiter pick, and repeats that with what the first picks show. The first field's names
 * are joined with the rules' before the first pick.
 */
final class Proposer {

    private static final List<CandidateSource> RULES = List.of(new DatelineSource(), new GazetteerSource(), new OrganizationSource(), new PersonSource(),
            new PlaceSource(), new LocalitySource(), new PlaceRowSource(), new RoadSource(), new EquipmentSource(), new EventSource(), new QuotedSource());

    private final Gazetteer gazetteer;
    private final SequenceSource field;

    Proposer(Gazetteer gazetteer, SequenceModel field) {
        this.gazetteer = gazetteer;
        this.field = new SequenceSource(field, gazetteer);
    }

    Proposals propose(Document document) {
        Words words = new Words(document, gazetteer);
        List<Candidate> candidates = new ArrayList<>();
        RULES.forEach(source -> candidates.addAll(source.propose(words)));
        candidates.removeIf(words::isRejected);
        List<Lattice> lattices = field.tag(words);
        List<Candidate> tagged = field.propose(words, lattices);
        List<Candidate> joined = Joining.join(candidates, Arbiter.pick(candidates, words.size()), tagged);
        List<Candidate> repeated = Consistency.propose(words, Arbiter.pick(joined, words.size()));
        joined.addAll(repeated);
        candidates.addAll(tagged);
        joined.removeIf(words::isRejected);
        candidates.addAll(repeated);
        return new Proposals(words, candidates, Arbiter.pick(joined, words.size()), lattices);
    }
}
