package org.khabir.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.khabir.extract.sequence.WordTable;

class WordVectorsTest {

    @Test
    void wordsOfLikeUseComeIntoOneClass() {
        WordStream.Numbered text = text();
        float[][] vectors = new WordVectors(text, 16, 1, 1).train(20);
        int[] classes = WordClasses.divide(vectors, 4);

        int city = classes[text.words().indexOf("غدامس")];
        assertThat(classes[text.words().indexOf("زواره")]).isEqualTo(city);
        assertThat(classes[text.words().indexOf("يوم")]).isNotEqualTo(city);
        assertThat(new WordVectors(text, 16, 1, 1).train(20)).isDeepEqualTo(vectors);
    }

    @Test
    void procliticsBecomeWordsOfTheirOwn() {
        WordStream whole = new WordStream();
        for (int i = 0; i < 40; i++) {
            whole.addLine("زوارة");
        }
        whole.addLine("بزوارة وصل");
        WordTable table = whole.table(1);

        assertThat(whole.split(table).numbered(1).words()).containsExactlyInAnyOrder("زواره", "ب+", "وصل");
    }

    private static WordStream.Numbered text() {
        WordStream stream = new WordStream();
        Random random = new Random(4);
        String[] cities = {"غدامس", "زوارة"};
        String[] days = {"يوم", "أسبوع"};
        for (int i = 0; i < 1500; i++) {
            stream.addLine("وصل إلى " + cities[random.nextInt(2)] + " ليلا");
            stream.addLine("انتظر منذ " + days[random.nextInt(2)] + " كامل");
        }
        return stream.numbered(1);
    }
}
