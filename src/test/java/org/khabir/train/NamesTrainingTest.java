package org.khabir.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.extract.sequence.ModelFile;
import org.khabir.i18n.KhabirException;

/** The whole training on corpora of a few sentences. */
class NamesTrainingTest {

    private static final String TAGGED = "التقى\tO\nالوزير\tO\nقاسم\tB-PER\nالزهراني\tI-PER\nفي\tO\nصبراتة\tB-LOC\n\n";
    private static final String RAW = "التقى الوزير قاسم الزهراني في صبراتة\\nوصل الوزير إلى زوارة أمس";

    @TempDir
    Path folder;

    @Test
    void givesTheSameBytesWithAnyNumberOfThreads() throws Exception {
        writeCorpora();
        Set<String> stages = new HashSet<>();
        byte[] alone;
        try (ForkJoinPool one = new ForkJoinPool(1)) {
            alone = one.submit(() -> train(stages)).get();
        }
        byte[] together = train(stages);

        assertThat(together).isEqualTo(alone);
        assertThat(stages).containsExactlyInAnyOrder("train.raw", "train.vectors", "train.classes", "train.crf", "train.teacher",
                "train.labelled", "train.student");
    }

    @Test
    void saysWhichCorpusIsMissing() {
        assertThatThrownBy(() -> train(new HashSet<>())).isInstanceOf(KhabirException.class)
                .extracting(failure -> ((KhabirException) failure).key()).isEqualTo("errors.train.no-corpus");
    }

    private byte[] train(Set<String> stages) throws KhabirException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ModelFile.write(new NamesTraining(new Corpora(List.of(folder)), Gazetteer.standard(), (stage, done) -> stages.add(stage)).run(), out);
        return out.toByteArray();
    }

    private void writeCorpora() throws IOException {
        Files.createDirectories(folder.resolve("anercorp"));
        Files.writeString(folder.resolve("anercorp/train.txt"), TAGGED.repeat(4));
        write("ant/ant.jsonl.gz", ("{\"body\": \"" + RAW + "\"}\n").repeat(12));
        write("wikipedia-ar/wikipedia-ar.txt.gz", "<doc>\nزوارة مدينة في ليبيا وصبراتة مدينة\n</doc>\n".repeat(12));
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
