package org.khabir.extract.names;

import java.util.ArrayList;
import java.util.List;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.extract.sequence.FeatureHash;
import org.khabir.extract.sequence.FeatureReader;
import org.khabir.extract.sequence.SequenceModel;
import org.khabir.extract.sequence.Tags;
import org.khabir.text.Document;
import org.khabir.text.Sentence;

/** Reads documents for the stacked field: asks rules and the first field, and reads the features of both. */
public final class StackedReader {

    private final Proposer proposer;
    private final SequenceModel field;
    private final FeatureReader own;

    /** @param field the first field, whose words' classes the stacked one uses too */
    public StackedReader(Gazetteer gazetteer, SequenceModel field) {
        this.proposer = new Proposer(gazetteer, field);
        this.field = field;
        this.own = new FeatureReader(field.table(), gazetteer);
    }

    /** The stacked field's tags: the names of the types. */
    public static Tags tags() {
        return StackedFeatures.TAGS;
    }

    /** The number of the feature that says that {@code tag} is proposed for a word. */
    public static int proposedFeature(int tag) {
        return FeatureHash.feature(StackedFeatures.PROPOSED, tag);
    }

    public StackedReading read(Document document) {
        Proposals proposals = proposer.propose(document);
        StackedFeatures proposed = new StackedFeatures(new ProposedWords(proposals, field.table()));
        List<int[][]> features = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            features.add(proposed.read(sentence, own.read(sentence.tokens())));
        }
        return new StackedReading(proposals, field.table(), features);
    }
}
