package org.khabir.train;

import java.io.IOException;
import java.util.List;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.extract.sequence.SequenceModel;
import org.khabir.extract.sequence.Tags;
import org.khabir.i18n.KhabirException;

/** Makes the shipped model from the corpora: words' classes from raw text, then the random field from tagged sentences. */
public final class NamesTraining {

    static final Tags TAGS = new Tags(List.of("PER", "LOC", "ORG", "MISC"));

    private static final CrfTrainer.Settings SETTINGS = new CrfTrainer.Settings(0.05, 0.3, 80, 2);

    private final Corpora corpora;
    private final Gazetteer gazetteer;
    private final TrainingListener listener;

    public NamesTraining(Corpora corpora, Gazetteer gazetteer, TrainingListener listener) {
        this.corpora = corpora;
        this.gazetteer = gazetteer;
        this.listener = listener;
    }

    /** @throws KhabirException where a corpus is missing */
    public SequenceModel run() throws KhabirException, IOException {
        WordLearning learned = WordLearning.learn(corpora, listener);
        List<CrfTrainer.Featured> sentences =
                CrfTrainer.featured(TaggedCorpus.read(corpora.tagged()), TAGS, learned.table(), gazetteer, 1);
        return new CrfTrainer(TAGS, SETTINGS).train(sentences, learned.table(), round -> listener.at("train.crf", round));
    }
}
