package org.khabir.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabir.model.Article;

class TaggedPassagesTest {

    @TempDir
    private Path folder;

    @Test
    void tenSentencesAreAnArticle() throws IOException {
        Path file = folder.resolve("train.txt");
        Files.writeString(file, "وصل\tO\nالوزير\tO\n\n".repeat(10) + "\nالتقى\tO\nعمر\tB-PER\n");

        List<Article> passages = TaggedPassages.read(file);

        assertThat(passages).extracting(Article::id).containsExactly("anercorp-0", "anercorp-1");
        assertThat(passages.getFirst().body().lines()).hasSize(10).containsOnly("وصل الوزير");
        assertThat(passages.getLast().body()).isEqualTo("التقى عمر");
    }
}
