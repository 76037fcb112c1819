package org.khabir.train;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.khabir.extract.sequence.FeatureIndex;
import org.khabir.extract.sequence.ModelFile;
import org.khabir.extract.sequence.SequenceModel;

/** The mean of two models over the same words and tags: its scores are the means of theirs, at the cost of one. */
final class ModelMean {

    private ModelMean() {
    }

    /** The mean, of the weights as a model's file keeps them. */
    static SequenceModel of(SequenceModel first, SequenceModel second) throws IOException {
        SequenceModel a = ModelFile.asKept(first);
        SequenceModel b = ModelFile.asKept(second);
        int tags = a.tags().size();
        FeatureIndex features = new FeatureIndex(IntStream.concat(a.features().numbers(), b.features().numbers()).sorted().distinct().toArray());
        float[] weights = new float[features.size() * tags];
        double[][] transitions = new double[tags][tags];
        for (SequenceModel model : new SequenceModel[] {a, b}) {
            for (int row = 0; row < model.features().size(); row++) {
                int to = features.row(model.features().feature(row)) * tags;
                for (int tag = 0; tag < tags; tag++) {
                    weights[to + tag] += model.weights()[row * tags + tag] / 2;
                }
            }
            for (int from = 0; from < tags; from++) {
                int row = from;
                Arrays.setAll(transitions[from], to -> transitions[row][to] + model.transitions()[row][to] / 2);
            }
        }
        return new SequenceModel(a.tags(), a.table(), features, weights, transitions);
    }
}
