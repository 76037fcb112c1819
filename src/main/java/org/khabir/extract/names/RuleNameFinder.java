package org.khabir.extract.names;

import java.util.ArrayList;
import java.util.List;
import org.khabir.extract.NameFinder;
import org.khabir.extract.NameMention;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.model.Provenance;
import org.khabir.model.Span;
import org.khabir.text.Document;

/**
 * Finds names by asking all sources, letting the arbiter pick, and repeating that with what the first picks show. The sequence
 * model's names are joined with the rules' before the first pick.
 */
final class RuleNameFinder implements NameFinder {

    static final String EXTRACTOR = "names";

    private final Gazetteer gazetteer;
    private final List<CandidateSource> rules;
    private final CandidateSource model;

    RuleNameFinder(Gazetteer gazetteer, List<CandidateSource> rules, CandidateSource model) {
        this.gazetteer = gazetteer;
        this.rules = List.copyOf(rules);
        this.model = model;
    }

    @Override
    public List<NameMention> find(Document document) {
        Words words = new Words(document, gazetteer);
        List<Candidate> candidates = new ArrayList<>();
        rules.forEach(source -> candidates.addAll(source.propose(words)));
        candidates.removeIf(words::isRejected);
        List<Candidate> joined = Joining.join(candidates, Arbiter.pick(candidates, words.size()), model.propose(words));
        joined.addAll(Consistency.propose(words, Arbiter.pick(joined, words.size())));
        joined.removeIf(words::isRejected);
        return Arbiter.pick(joined, words.size()).stream().map(winner -> mention(words, winner)).toList();
    }

    private static NameMention mention(Words words, Candidate name) {
        int start = name.cut() == 0 ? words.token(name.first()).start() : words.token(name.first()).offset(name.cut());
        Span span = new Span(start, words.token(name.last()).end());
        return new NameMention(span, span.of(words.document().body()), name.type(),
                Provenance.of(EXTRACTOR, name.rule(), name.confidence()));
    }
}
