package org.khabir.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.khabir.model.Article;

/** The text of a tagged corpus of news, ten sentences to an article: its own articles’ bounds are lost. */
final class TaggedPassages {

    /** What their ids begin with. */
    static final String NAME = "anercorp-";
    private static final int SENTENCES = 10;

    private TaggedPassages() {
    }

    /** The articles anercorp-0, anercorp-1 …, in the file’s order. */
    static List<Article> read(Path file) throws IOException {
        List<Article> passages = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        StringBuilder sentence = new StringBuilder();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                sentence.append(sentence.isEmpty() ? "" : " ").append(line, 0, line.indexOf('\t'));
            } else if (!sentence.isEmpty()) {
                sentences.add(sentence.toString());
                sentence.setLength(0);
                cut(sentences, SENTENCES, passages);
            }
        }
        if (!sentence.isEmpty()) {
            sentences.add(sentence.toString());
        }
        cut(sentences, 1, passages);
        return passages;
    }

    private static void cut(List<String> sentences, int least, List<Article> passages) {
        if (sentences.size() >= least) {
            passages.add(new Article(NAME + passages.size(), "", "ANERcorp", "", "", null, "", String.join("\n", sentences)));
            sentences.clear();
        }
    }
}
