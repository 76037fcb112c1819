package org.khabir.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabir.extract.sequence.Tags;

class TaggedCorpusTest {

    private static final Tags TAGS = new Tags(List.of("PER", "LOC"));

    @TempDir
    Path folder;

    @Test
    void signsGluedToAWordAreOutsideItsName() throws IOException {
        TaggedSentence sentence = read("(هلال\tB-PER\nالعامري)،\tI-PER\nفي\tO\nإف-بي\tB-LOC\n").getFirst();

        assertThat(sentence.tokens().stream().map(token -> token.text()))
                .containsExactly("(", "هلال", "العامري", ")", "،", "في", "إف", "-", "بي");
        assertThat(TaggedCorpus.tags(sentence, TAGS)).containsExactly(0, 1, 2, 0, 0, 0, 3, 4, 4);
    }

    @Test
    void tagsComeBackAsWritten() throws IOException {
        for (TaggedSentence sentence : read("هلال\tB-PER\nصبراتة،\tB-LOC\nزوارة\tB-LOC\n\nالمنفي.\tB-PER\nقال\tO\n")) {
            assertThat(TaggedCorpus.written(sentence, TaggedCorpus.tags(sentence, TAGS), TAGS)).isEqualTo(sentence.written());
        }
    }

    @Test
    void aNameCountsOnlyWithAllItsWordsAndItsType() {
        ConllScore score = new ConllScore();
        score.add(List.of("B-PER", "I-PER", "O", "B-LOC"), List.of("B-PER", "O", "O", "B-LOC"));
        score.add(List.of("B-PER"), List.of("B-LOC"));

        assertThat(score.f1(Set.of("PER"))).isZero();
        assertThat(score.f1(Set.of("LOC"))).isEqualTo(200.0 / 3);
        assertThat(score.f1(Set.of("PER", "LOC"))).isEqualTo(200.0 / 6);
    }

    private List<TaggedSentence> read(String text) throws IOException {
        return TaggedCorpus.read(Files.writeString(folder.resolve("tagged.txt"), text));
    }
}
