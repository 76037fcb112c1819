package org.khabir.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.extract.sequence.SequenceModel;

/** Scores a model on tagged texts. */
public final class NamesScoring {

    /** The types that are scored together. */
    public static final List<String> SCORED = List.of("PER", "LOC", "ORG");

    private NamesScoring() {
    }

    /**
     * The names of {@code file} as the model finds them, against those that are written there.
     *
     * @param file a word, a tab and its BIO tag a line
     */
    public static ConllScore score(SequenceModel model, Gazetteer gazetteer, Path file) throws IOException {
        ConllScore score = new ConllScore();
        for (TaggedSentence sentence : TaggedCorpus.read(file)) {
            if (sentence.tokens().isEmpty()) {
                continue;
            }
            int[] found = model.lattice(sentence.tokens(), gazetteer).best();
            score.add(sentence.written(), TaggedCorpus.written(sentence, found, model.tags()));
        }
        return score;
    }
}
