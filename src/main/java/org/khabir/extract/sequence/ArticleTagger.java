package org.khabir.extract.sequence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khabir.text.Token;

/**
 * Tags an article's sentences together: where a word is surely a name in one place, its other places become likelier to be
 * names of that type. Safe for use by several threads.
 */
public final class ArticleTagger {

    /** By how much a word's score rises where all its other places are names and it alone was none; set on held-out sentences. */
    private static final double SUPPORT = 4;

    private final Tags tags;
    private final WordTable table;
    private final SentenceScorer scorer;
    private final double readiness;

    /** @param readiness what is taken from the scores of words outside names: more finds more names and errs more often */
    public ArticleTagger(Tags tags, WordTable table, SentenceScorer scorer, double readiness) {
        this.tags = tags;
        this.table = table;
        this.scorer = scorer;
        this.readiness = readiness;
    }

    /** How often a word occurs, and for how many of these each type is likely. */
    private static final class Occurrences {

        private final double[] types;
        private int count;

        Occurrences(int types) {
            this.types = new double[types];
        }
    }

    /** One sentence between the two passes. */
    private record Read(List<Occurrences> words, double[][] scores, double[][] types) {
    }

    /** For each sentence, none of them empty, the scores of its taggings. */
    public List<Lattice> tag(List<List<Token>> sentences) {
        Map<String, Occurrences> occurrences = new HashMap<>();
        List<Read> read = new ArrayList<>(sentences.size());
        for (List<Token> sentence : sentences) {
            read.add(read(sentence, occurrences));
        }
        List<Lattice> lattices = new ArrayList<>(sentences.size());
        for (Read sentence : read) {
            support(sentence);
            lattices.add(new Lattice(sentence.scores, scorer.transitions()));
        }
        return lattices;
    }

    private Read read(List<Token> sentence, Map<String, Occurrences> occurrences) {
        double[][] scores = scorer.scores(sentence);
        Lattice lattice = new Lattice(scores, scorer.transitions());
        int types = tags.types().size();
        double[][] likely = new double[scores.length][types];
        List<Occurrences> words = new ArrayList<>(scores.length);
        for (int i = 0; i < scores.length; i++) {
            Occurrences of = sentence.get(i).isWord() ? occurrences.computeIfAbsent(
                    table.read(sentence.get(i).norm()).rest(), word -> new Occurrences(types)) : new Occurrences(types);
            of.count++;
            for (int type = 0; type < types; type++) {
                likely[i][type] = lattice.probability(i, Tags.begin(type)) + lattice.probability(i, Tags.inside(type));
                of.types[type] += likely[i][type];
            }
            words.add(of);
        }
        return new Read(words, scores, likely);
    }

    private void support(Read sentence) {
        for (int i = 0; i < sentence.scores.length; i++) {
            sentence.scores[i][Tags.OUTSIDE] -= readiness;
            Occurrences of = sentence.words.get(i);
            for (int type = 0; of.count > 1 && type < of.types.length; type++) {
                double elsewhere = (of.types[type] - sentence.types[i][type]) / (of.count - 1);
                double support = SUPPORT * Math.max(0, elsewhere - sentence.types[i][type]);
                sentence.scores[i][Tags.begin(type)] += support;
                sentence.scores[i][Tags.inside(type)] += support;
            }
        }
    }
}
