package org.khabir.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.extract.sequence.FeatureIndex;
import org.khabir.extract.sequence.FeatureReader;
import org.khabir.extract.sequence.SequenceModel;
import org.khabir.extract.sequence.Tags;
import org.khabir.extract.sequence.WordTable;

/** Trains a conditional random field from tagged sentences. */
final class CrfTrainer {

    /** How training goes: penalties on weights, rounds, and how often a feature has to occur. */
    record Settings(double l1, double l2, int rounds, int leastCount) {
    }

    private final Tags tags;
    private final Settings settings;

    CrfTrainer(Tags tags, Settings settings) {
        this.tags = tags;
        this.settings = settings;
    }

    /** A sentence with its features. */
    record Featured(int[][] features, int[] tags, double weight) {
    }

    static List<Featured> featured(List<TaggedSentence> sentences, Tags tags, WordTable table, Gazetteer gazetteer) {
        FeatureReader reader = new FeatureReader(table, gazetteer);
        return sentences.stream().map(sentence ->
                new Featured(reader.read(sentence.tokens()), TaggedCorpus.tags(sentence, tags), 1)).toList();
    }

    static List<Featured> featured(List<Lessons.Lesson> lessons, double weight, WordTable table, Gazetteer gazetteer) {
        FeatureReader reader = new FeatureReader(table, gazetteer);
        return lessons.stream().map(lesson -> new Featured(reader.read(lesson.tokens()), lesson.tags(), weight)).toList();
    }

    SequenceModel train(List<Featured> sentences, WordTable table, IntConsumer afterRound) {
        double[][] even = new double[tags.size()][tags.size()];
        return train(sentences, new SequenceModel(tags, table, new FeatureIndex(new int[0]), new float[0], even), afterRound);
    }

    /** A model that is {@code prior} but for what the sentences say otherwise: penalties are on the way from it. */
    SequenceModel train(List<Featured> sentences, SequenceModel prior, IntConsumer afterRound) {
        int[] often = often(sentences.stream().map(Featured::features).toList(), settings.leastCount);
        FeatureIndex index = new FeatureIndex(IntStream.concat(Arrays.stream(often), prior.features().numbers()).sorted().distinct().toArray());
        List<Example> examples = sentences.stream().map(sentence ->
                new Example(rows(sentence.features, index), sentence.tags, sentence.weight)).toList();
        CrfObjective objective = new CrfObjective(examples, index.size(), tags, settings.l2, parameters(prior, index));
        double[] parameters = new OwlQn(objective, settings.l1).minimize(objective.size(), settings.rounds, afterRound);
        return model(objective.moved(parameters), index, prior.table());
    }

    private static double[] parameters(SequenceModel model, FeatureIndex index) {
        int size = model.tags().size();
        double[] parameters = new double[(index.size() + size) * size];
        for (int row = 0; row < model.features().size(); row++) {
            int to = index.row(model.features().feature(row)) * size;
            for (int tag = 0; tag < size; tag++) {
                parameters[to + tag] = model.weights()[row * size + tag];
            }
        }
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                parameters[(index.size() + from) * size + to] = Tags.follows(from, to) ? model.transitions()[from][to] : 0;
            }
        }
        return parameters;
    }

    /** The features that occur at least {@code leastCount} times. */
    static int[] often(List<int[][]> sentences, int leastCount) {
        int total = sentences.stream().flatMap(Arrays::stream).mapToInt(of -> of.length).sum();
        int[] all = new int[total];
        int size = 0;
        for (int[][] sentence : sentences) {
            for (int[] of : sentence) {
                System.arraycopy(of, 0, all, size, of.length);
                size += of.length;
            }
        }
        Arrays.parallelSort(all);
        int kept = 0;
        for (int i = 0, next; i < total; i = next) {
            next = i + 1;
            while (next < total && all[next] == all[i]) {
                next++;
            }
            if (next - i >= leastCount) {
                all[kept++] = all[i];
            }
        }
        return Arrays.copyOf(all, kept);
    }

    private static int[][] rows(int[][] features, FeatureIndex index) {
        return Arrays.stream(features).map(of -> Arrays.stream(of).map(index::row).filter(row -> row >= 0).toArray())
                .toArray(int[][]::new);
    }

    /** The model without the features whose weights are all zero. */
    private SequenceModel model(double[] parameters, FeatureIndex index, WordTable table) {
        int size = tags.size();
        List<Integer> kept = new ArrayList<>();
        for (int row = 0; row < index.size(); row++) {
            int from = row * size;
            if (IntStream.range(from, from + size).anyMatch(p -> Math.abs(parameters[p]) > 1e-4)) {
                kept.add(row);
            }
        }
        float[] weights = new float[kept.size() * size];
        for (int k = 0; k < kept.size(); k++) {
            for (int tag = 0; tag < size; tag++) {
                weights[k * size + tag] = (float) parameters[kept.get(k) * size + tag];
            }
        }
        FeatureIndex features = new FeatureIndex(kept.stream().mapToInt(index::feature).toArray());
        return new SequenceModel(tags, table, features, weights, CrfObjective.transitions(parameters, index.size(), size));
    }
}
