package org.khabir.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.extract.sequence.FeatureIndex;
import org.khabir.extract.sequence.FeatureReader;
import org.khabir.extract.sequence.SentenceScorer;
import org.khabir.extract.sequence.SequenceModel;
import org.khabir.extract.sequence.Tags;
import org.khabir.text.Proclitics;
import org.khabir.text.Token;

/**
 * A random field and recurrent networks that tag together: the means of their scores. Slower and better than the field alone, it
 * tags raw sentences for the shipped model to learn from (distillation, Hinton et al. 2015).
 */
final class Teacher implements SentenceScorer {

    private static final int LEAST_COUNT = 2;
    private static final double SHARE_OF_THE_FIELD = 0.5;
    /** Vectors of words have this length, which is about that of the features' after some learning. */
    private static final float VECTOR_LENGTH = 3;

    private final WordLearning words;
    private final FeatureReader reader;
    private final FeatureIndex index;
    private final SentenceScorer field;
    private final List<NeuralTagger> networks = new ArrayList<>();

    private Teacher(WordLearning words, FeatureReader reader, FeatureIndex index, SentenceScorer field) {
        this.words = words;
        this.reader = reader;
        this.index = index;
        this.field = field;
    }

    /** Trains {@code networks} networks that differ by chance only, each in {@code rounds} rounds, beside a trained field. */
    static Teacher train(List<TaggedSentence> sentences, SequenceModel field, WordLearning words, Gazetteer gazetteer,
                         int networks, int rounds, IntConsumer afterRound) {
        Tags tags = field.tags();
        FeatureReader reader = new FeatureReader(words.table(), gazetteer);
        FeatureIndex index = new FeatureIndex(CrfTrainer.often(sentences.stream().map(s -> reader.readForms(s.tokens())).toList(), LEAST_COUNT));
        Teacher teacher = new Teacher(words, reader, index, field.scorer(gazetteer));
        List<NeuralTagger.Input> inputs = sentences.stream().map(s -> teacher.input(s.tokens())).toList();
        List<int[]> wanted = sentences.stream().map(s -> TaggedCorpus.tags(s, tags)).toList();
        for (int seed = 1; seed <= networks; seed++) {
            int before = (seed - 1) * rounds;
            NeuralTagger network = new NeuralTagger(tags, 2 * words.near()[0].length, index.size(), seed);
            new NeuralTrainer(network).train(inputs, wanted, rounds, seed, round -> afterRound.accept(before + round));
            teacher.networks.add(network);
        }
        return teacher;
    }

    private NeuralTagger.Input input(List<Token> tokens) {
        int[][] features = Arrays.stream(reader.readForms(tokens)).map(of -> Arrays.stream(of).map(index::row)
                .filter(row -> row >= 0).toArray()).toArray(int[][]::new);
        return new NeuralTagger.Input(tokens.stream().map(this::vector).toArray(float[][]::new), features);
    }

    /** The word's vectors by near and by far neighbours; zero for unknown words. */
    private float[] vector(Token token) {
        String norm = token.isNumber() ? "0" : token.norm();
        Proclitics.Reading reading = token.isWord() ? words.table().read(norm) : new Proclitics.Reading("", norm, 0);
        Integer rank = words.ranks().get(reading.rest());
        int size = words.near()[0].length;
        float[] vector = new float[2 * size];
        if (rank != null) {
            put(words.near()[rank], vector, 0);
            put(words.far()[rank], vector, size);
        }
        return vector;
    }

    private static void put(float[] from, float[] to, int at) {
        float length = (float) Math.sqrt(WordVectors.dot(from, from));
        for (int d = 0; d < from.length; d++) {
            to[at + d] = VECTOR_LENGTH * from[d] / length;
        }
    }

    @Override
    public double[][] scores(List<Token> sentence) {
        NeuralTagger.Input input = input(sentence);
        return mean(field.scores(sentence), networks.stream().map(network -> network.scores(input)).toList());
    }

    @Override
    public double[][] transitions() {
        return mean(field.transitions(), networks.stream().map(NeuralTagger::transitions).toList());
    }

    private static double[][] mean(double[][] ofField, List<double[][]> ofNetworks) {
        double[][] mean = new double[ofField.length][ofField[0].length];
        add(ofField, SHARE_OF_THE_FIELD, mean);
        ofNetworks.forEach(of -> add(of, (1 - SHARE_OF_THE_FIELD) / ofNetworks.size(), mean));
        return mean;
    }

    private static void add(double[][] values, double times, double[][] to) {
        for (int i = 0; i < values.length; i++) {
            for (int tag = 0; tag < to[i].length; tag++) {
                to[i][tag] += times * values[i][tag];
            }
        }
    }
}
