package org.khabir.train;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.extract.names.Confidence;
import org.khabir.extract.names.StackedReader;
import org.khabir.extract.names.StackedReading;
import org.khabir.extract.sequence.FeatureIndex;
import org.khabir.extract.sequence.SequenceModel;
import org.khabir.extract.sequence.Tags;
import org.khabir.extract.sequence.WordTable;
import org.khabir.i18n.KhabirException;
import org.khabir.text.Document;
import org.khabir.text.Sentence;

/** Trains the stacked field, which decides about what rules and the first field propose, from marked articles. */
public final class StackedTraining {

    /** A marked article as the stacked field sees it. */
    public record Lesson(MarkedArticle marked, StackedReading reading) {
    }

    /** What training makes. */
    public record Trained(SequenceModel model, Confidence confidence) {
    }

    private static final int FOLDS = 5;
    private static final CrfTrainer.Settings SETTINGS = new CrfTrainer.Settings(0.1, 1, 80, 2);
    /** How much the proposed tag counts before anything is learned. */
    private static final float TRUST = 3;

    private final StackedReader reader;

    public StackedTraining(StackedReader reader) {
        this.reader = reader;
    }

    /** Trains on the marked articles of ANT, and fits the confidence to names found in parts of them that were held back. */
    public static Trained run(Corpora corpora, Gazetteer gazetteer, SequenceModel field, TrainingListener listener)
            throws KhabirException, IOException {
        StackedTraining training = new StackedTraining(new StackedReader(gazetteer, field));
        List<Lesson> lessons = training.lessons(MarkedNames.read(corpora.news()));
        listener.at("train.marked", lessons.size());
        Confidence confidence = Folds.run(training, lessons, FOLDS, fold -> listener.at("train.fold", fold)).confidence();
        return new Trained(training.train(lessons, round -> listener.at("train.stacked", round)), confidence);
    }

    /** The marked articles of ANT in five parts, each read by a second field that learned from the others. */
    public static Folds folds(Corpora corpora, Gazetteer gazetteer, SequenceModel field) throws KhabirException, IOException {
        StackedTraining training = new StackedTraining(new StackedReader(gazetteer, field));
        return Folds.run(training, training.lessons(MarkedNames.read(corpora.news())), FOLDS, fold -> { });
    }

    public List<Lesson> lessons(List<MarkedArticle> articles) {
        return articles.parallelStream().map(marked -> new Lesson(marked, reader.read(Document.of(marked.article())))).toList();
    }

    public SequenceModel train(List<Lesson> lessons, IntConsumer afterRound) {
        return train(lessons, trusting(), afterRound);
    }

    /** A field that is {@code prior} but for what the lessons say otherwise. */
    public SequenceModel train(List<Lesson> lessons, SequenceModel prior, IntConsumer afterRound) {
        List<CrfTrainer.Featured> sentences = new ArrayList<>();
        for (Lesson lesson : lessons) {
            List<Sentence> of = lesson.reading.document().sentences();
            for (int s = 0; s < of.size(); s++) {
                sentences.add(new CrfTrainer.Featured(lesson.reading.features().get(s), lesson.marked.tags(of.get(s)), 1));
            }
        }
        return new CrfTrainer(StackedReader.tags(), SETTINGS).train(sentences, prior, afterRound);
    }

    /** The field that takes what is proposed. */
    private static SequenceModel trusting() {
        Tags tags = StackedReader.tags();
        int size = tags.size();
        int[] features = IntStream.range(0, size).map(StackedReader::proposedFeature).sorted().toArray();
        FeatureIndex index = new FeatureIndex(features);
        float[] weights = new float[size * size];
        for (int tag = 0; tag < size; tag++) {
            weights[index.row(StackedReader.proposedFeature(tag)) * size + tag] = TRUST;
        }
        WordTable none = new WordTable(List.of(), new byte[0], new int[0][]);
        double[][] even = new double[size][size];
        for (int from = 0; from < size; from++) {
            int row = from;
            Arrays.setAll(even[from], to -> Tags.follows(row, to) ? 0 : Double.NEGATIVE_INFINITY);
        }
        return new SequenceModel(tags, none, index, weights, even);
    }
}
