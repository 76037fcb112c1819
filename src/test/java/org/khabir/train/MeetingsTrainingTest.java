package org.khabir.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabir.i18n.KhabirException;

class MeetingsTrainingTest {

    private static final int ARTICLES = 12;

    @TempDir
    private Path folder;

    @Test
    void meetingsJudgedWrongLowerWhatTheyHaveInCommon() throws IOException, KhabirException {
        Path marks = folder.resolve("marks.tsv");
        StringBuilder lines = new StringBuilder("# article, participants, verdict\n");
        StringBuilder news = new StringBuilder();
        for (int i = 0; i < ARTICLES; i++) {
            boolean right = i % 2 == 0;
            lines.append("A").append(i).append("\tخليفة حفتر; عبد الفتاح السيسي\t").append(right ? "right" : "wrong").append("\tunseen\n");
            String told = right ? "استقبل الرئيس المصري عبد الفتاح السيسي المشير خليفة حفتر." : "اجتمع خليفة حفتر مع عبد الفتاح السيسي.";
            news.append("{\"id\":\"A").append(i).append("\",\"published\":\"2017-02-03\",\"body\":\"").append(told).append("\"}\n");
        }
        Files.writeString(marks, lines);
        write(news.toString());
        MeetingsTraining.Fitted fitted = MeetingsTraining.run(marks, new Corpora(List.of(folder)));
        assertThat(fitted.trust().weights().get("trigger استقبل")).isPositive();
        assertThat(fitted.trust().weights().get("trigger اجتمع")).isNegative();
        assertThat(fitted.reliability().values().stream().mapToInt(count -> count[1]).sum()).isEqualTo(ARTICLES);
        assertThat(fitted.ranked()).isEqualTo(1);
        assertThat(fitted.unseen()).isEqualTo(1);
    }

    private void write(String news) throws IOException {
        Files.createDirectories(folder.resolve("ant"));
        try (Writer out = new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(folder.resolve("ant/ant.jsonl.gz"))), StandardCharsets.UTF_8)) {
            out.write(news);
        }
    }
}
