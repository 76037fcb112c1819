package org.khabir.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.khabir.model.Article;
import org.khabir.store.Samples;

/** Files of made-up articles. */
final class Generated {

    private Generated() {
    }

    /** Writes the articles of {@code count} numbers from {@code first} on, one a line. */
    static Path jsonLines(Path file, int first, int count) throws IOException {
        return Files.write(file, (Iterable<String>) IntStream.range(first, first + count).mapToObj(Samples::article)
                .map(Generated::json)::iterator);
    }

    private static String json(Article article) {
        return "{\"id\": \"%s\", \"title\": \"%s\", \"source\": \"%s\", \"published\": \"%s\", \"body\": \"%s\"}"
                .formatted(article.id(), article.title(), article.source(), article.published(), article.body());
    }
}
