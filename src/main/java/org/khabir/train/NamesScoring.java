package org.khabir.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.extract.sequence.ArticleTagger;
import org.khabir.extract.sequence.Lattice;
import org.khabir.extract.sequence.SequenceModel;
import org.khabir.extract.sequence.Tags;

/** Scores a model on tagged texts. */
public final class NamesScoring {

    /** The types that are scored together. */
    public static final List<String> SCORED = List.of("PER", "LOC", "ORG");

    private static final int ARTICLE = 20;

    private NamesScoring() {
    }

    /**
     * The names of {@code file} as the model finds them, against those that are written there.
     *
     * @param file a word, a tab and its BIO tag a line; its articles are not divided, so runs of 20 sentences count as such
     */
    public static ConllScore score(SequenceModel model, Gazetteer gazetteer, Path file) throws IOException {
        return score(model, gazetteer, TaggedCorpus.read(file));
    }

    static ConllScore score(SequenceModel model, Gazetteer gazetteer, List<TaggedSentence> sentences) {
        return score(model.tags(), model.tagger(gazetteer), sentences);
    }

    static ConllScore score(Tags tags, ArticleTagger tagger, List<TaggedSentence> sentences) {
        ConllScore score = new ConllScore();
        for (int from = 0; from < sentences.size(); from += ARTICLE) {
            List<TaggedSentence> article = sentences.subList(from, Math.min(sentences.size(), from + ARTICLE));
            List<Lattice> lattices = tagger.tag(article.stream().map(TaggedSentence::tokens).toList());
            for (int i = 0; i < lattices.size(); i++) {
                score.add(article.get(i).written(), TaggedCorpus.written(article.get(i), lattices.get(i).best(), tags));
            }
        }
        return score;
    }
}
