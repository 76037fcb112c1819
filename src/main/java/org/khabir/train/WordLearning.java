package org.khabir.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.khabir.extract.sequence.WordTable;
import org.khabir.i18n.KhabirException;
import org.khabir.text.Token;

/**
 * What raw text tells of words: how often they occur, vectors by near and by far neighbours, and classes of words with like
 * vectors.
 *
 * @param table the words with their classes
 * @param ranks the rows of the words' vectors
 * @param near  vectors by the words next to them
 * @param far   vectors by the words around them
 */
record WordLearning(WordTable table, Map<String, Integer> ranks, float[][] near, float[][] far) {

    private static final int LEAST_COUNT = 8;
    private static final int DIMENSIONS = 96;
    private static final int NEAR_ROUNDS = 6;
    private static final int FAR_ROUNDS = 3;

    static WordLearning learn(Corpora corpora, TrainingListener listener) throws KhabirException, IOException {
        WordStream whole = new WordStream();
        for (Path file : List.of(corpora.news(), corpora.encyclopedia())) {
            RawText.lines(file, whole::addLine);
            listener.at("train.raw", whole.size());
        }
        for (TaggedSentence sentence : TaggedCorpus.read(corpora.tagged())) {
            whole.addLine(String.join(" ", sentence.tokens().stream().map(Token::text).toList()));
        }
        WordTable table = whole.table(LEAST_COUNT);
        WordStream.Numbered text = whole.split(table).numbered(LEAST_COUNT);
        listener.at("train.vectors", text.words().size());
        CompletableFuture<float[][]> far = CompletableFuture.supplyAsync(() -> new WordVectors(text, DIMENSIONS, 5, 1).train(FAR_ROUNDS));
        CompletableFuture<float[][]> near = CompletableFuture.supplyAsync(() -> new WordVectors(text, DIMENSIONS, 1, 2).train(NEAR_ROUNDS));
        return withClasses(table, text.words(), near.join(), far.join(), listener);
    }

    private static WordLearning withClasses(WordTable table, List<String> words, float[][] near, float[][] far, TrainingListener listener) {
        List<int[]> divisions = new ArrayList<>();
        for (int classes : new int[] {100, 400, 1500}) {
            listener.at("train.classes", classes);
            divisions.add(WordClasses.divide(near, classes));
            if (classes > 100) {
                divisions.add(WordClasses.divide(far, classes));
            }
        }
        Map<String, Integer> ranks = HashMap.newHashMap(words.size());
        for (int rank = 0; rank < words.size(); rank++) {
            ranks.put(words.get(rank), rank);
        }
        List<String> kept = table.words().stream().filter(ranks::containsKey).toList();
        byte[] counts = new byte[kept.size()];
        int[][] classes = new int[kept.size()][];
        for (int i = 0; i < counts.length; i++) {
            int rank = ranks.get(kept.get(i));
            counts[i] = (byte) table.count(kept.get(i));
            classes[i] = divisions.stream().mapToInt(division -> division[rank]).toArray();
        }
        return new WordLearning(new WordTable(kept, counts, classes), ranks, near, far);
    }
}
