package org.khabir.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.khabir.extract.sequence.ArticleTagger;
import org.khabir.extract.sequence.Lattice;
import org.khabir.model.Article;
import org.khabir.text.Document;
import org.khabir.text.Sentence;
import org.khabir.text.Token;

/** Raw sentences that a teacher tags, article by article. */
final class Lessons {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 80;

    /** A sentence and the teacher's tags. */
    record Lesson(List<Token> tokens, int[] tags) {
    }

    private Lessons() {
    }

    /** Every {@code step}th article's sentences, as {@code teacher} tags them. */
    static List<Lesson> tagged(Path raw, int step, ArticleTagger teacher) throws IOException {
        List<String> bodies = new ArrayList<>();
        int[] read = {0};
        RawText.articles(raw, body -> {
            if (read[0]++ % step == 0) {
                bodies.add(body);
            }
        });
        return bodies.parallelStream().map(body -> tagged(body, teacher)).toList().stream().flatMap(List::stream).toList();
    }

    private static List<Lesson> tagged(String body, ArticleTagger teacher) {
        Document document = Document.of(new Article("", "", "", "", "", null, "", body));
        List<List<Token>> sentences = document.sentences().stream().map(Sentence::tokens).toList();
        List<Lattice> lattices = teacher.tag(sentences);
        return IntStream.range(0, sentences.size())
                .filter(i -> sentences.get(i).size() >= SHORTEST && sentences.get(i).size() <= LONGEST)
                .mapToObj(i -> new Lesson(sentences.get(i), lattices.get(i).best())).toList();
    }
}
