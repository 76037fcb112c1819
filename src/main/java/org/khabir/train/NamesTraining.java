package org.khabir.train;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.extract.sequence.ArticleTagger;
import org.khabir.extract.sequence.SequenceModel;
import org.khabir.extract.sequence.Tags;
import org.khabir.i18n.KhabirException;

/**
 * Makes the shipped model from the corpora: words' classes from raw text; a random field and recurrent networks from tagged
 * sentences; raw sentences tagged by these; and a field from both, whose mean with the first one ships.
 */
public final class NamesTraining {

    static final Tags TAGS = new Tags(List.of("PER", "LOC", "ORG", "MISC"));

    private static final CrfTrainer.Settings FIELD = new CrfTrainer.Settings(0.1, 0.15, 90, 2);
    private static final CrfTrainer.Settings STUDENT = new CrfTrainer.Settings(0.2, 0.15, 90, 4);
    private static final int NETWORKS = 2;
    private static final int ROUNDS = 9;
    private static final int NEWS_STEP = 4;
    private static final int ENCYCLOPEDIA_STEP = 30;
    private static final double WEIGHT_OF_A_LESSON = 0.5;

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
        List<TaggedSentence> sentences = TaggedCorpus.read(corpora.tagged());
        return run(sentences, WordLearning.learn(corpora, listener));
    }

    SequenceModel run(List<TaggedSentence> sentences, WordLearning words) throws KhabirException, IOException {
        List<CrfTrainer.Featured> tagged = CrfTrainer.featured(sentences, TAGS, words.table(), gazetteer);
        SequenceModel field = new CrfTrainer(TAGS, FIELD).train(tagged, words.table(), round -> listener.at("train.crf", round));
        Teacher teacher = Teacher.train(sentences, field, words, gazetteer, NETWORKS, ROUNDS, round -> listener.at("train.teacher", round));
        List<CrfTrainer.Featured> all = new ArrayList<>(tagged);
        all.addAll(lessons(words, new ArticleTagger(TAGS, words.table(), teacher, 0)));
        listener.at("train.labelled", all.size() - tagged.size());
        SequenceModel student = new CrfTrainer(TAGS, STUDENT).train(all, words.table(), round -> listener.at("train.student", round));
        return ModelMean.of(field, student);
    }

    private List<CrfTrainer.Featured> lessons(WordLearning words, ArticleTagger teacher) throws KhabirException, IOException {
        List<Lessons.Lesson> lessons = new ArrayList<>(Lessons.tagged(corpora.news(), NEWS_STEP, teacher));
        lessons.addAll(Lessons.tagged(corpora.encyclopedia(), ENCYCLOPEDIA_STEP, teacher));
        return CrfTrainer.featured(lessons, WEIGHT_OF_A_LESSON, words.table(), gazetteer);
    }
}
