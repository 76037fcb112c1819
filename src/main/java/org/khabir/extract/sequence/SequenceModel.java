package org.khabir.extract.sequence;

import java.util.List;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.text.Token;

/**
 * A trained model. Immutable and safe for use by several threads.
 *
 * @param tags        what it gives to words
 * @param table       the words it knows from raw text
 * @param features    the rows of {@code weights}
 * @param weights     of each feature for each tag, row by row
 * @param transitions scores from tag to tag, minus infinity where one may not follow the other
 */
public record SequenceModel(Tags tags, WordTable table, FeatureIndex features, float[] weights, double[][] transitions) {

    /** Set on held-out sentences, where names were missed more often than words taken for names. */
    private static final double READINESS = 0.3;

    /** A tagger of articles with the names that {@code gazetteer} knows. */
    public ArticleTagger tagger(Gazetteer gazetteer) {
        return new ArticleTagger(tags, table, scorer(gazetteer), READINESS);
    }

    /** This model's scores with the names that {@code gazetteer} knows. */
    public SentenceScorer scorer(Gazetteer gazetteer) {
        FeatureReader reader = new FeatureReader(table, gazetteer);
        return new SentenceScorer() {
            @Override
            public double[][] scores(List<Token> sentence) {
                return SequenceModel.this.scores(reader.read(sentence));
            }

            @Override
            public double[][] transitions() {
                return transitions;
            }
        };
    }

    /** The scores of each word's tags for the features of a sentence's words. */
    public double[][] scores(int[][] sentence) {
        double[][] scores = new double[sentence.length][tags.size()];
        for (int i = 0; i < sentence.length; i++) {
            for (int feature : sentence[i]) {
                int row = features.row(feature);
                if (row >= 0) {
                    addRow(row, scores[i]);
                }
            }
        }
        return scores;
    }

    private void addRow(int row, double[] scores) {
        int from = row * scores.length;
        for (int tag = 0; tag < scores.length; tag++) {
            scores[tag] += weights[from + tag];
        }
    }
}
