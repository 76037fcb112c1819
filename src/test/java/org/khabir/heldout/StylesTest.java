package org.khabir.heldout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.khabir.extract.Extractor;
import org.khabir.heldout.MarkedMeetings.Told;
import org.khabir.model.Article;

/** The whole extraction on passages in the styles of other papers: every meeting with all that is told of it, and no other. */
class StylesTest {

    private static final Extractor EXTRACTOR = Corpus.extractor();

    /** @param text the passage, and what is marked in it */
    record Passage(LocalDate published, String text, List<Told> told) {
        @Override
        public String toString() {
            return text;
        }
    }

    @ParameterizedTest
    @MethodSource("passages")
    void everyMeetingWithAllThatIsTold(Passage passage) {
        MeetingScore score = new MeetingScore();
        score.add(passage.told(), EXTRACTOR.analyze(new Article("passage", "", "", "", "", passage.published(), "", passage.text())));
        assertThat(score.faults).isEmpty();
    }

    static Stream<Passage> passages() throws IOException {
        List<Passage> passages = new ArrayList<>();
        try (InputStream in = StylesTest.class.getResourceAsStream("styles.tsv")) {
            LocalDate published = null;
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                if (line.startsWith("## ")) {
                    published = LocalDate.parse(line.substring(3));
                } else if (line.contains("\t")) {
                    passages.getLast().told().add(MarkedMeetings.told(line.split("\t")));
                } else if (!line.startsWith("#")) {
                    passages.add(new Passage(published, line, new ArrayList<>()));
                }
            }
        }
        return passages.stream();
    }
}
