package org.khabir.extract.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.text.Tokenizer;

class FeatureReaderTest {

    private static final WordTable TABLE = new WordTable(List.of("الوزير", "زواره", "وزير", "وزاره"),
            new byte[] {70, 50, 60, 60}, new int[][] {{1}, {2}, {1}, {3}});

    private final FeatureReader reader = new FeatureReader(TABLE, Gazetteer.standard());

    @Test
    void tashkeelTatweelAndHamzaDoNotChangeAnyFeature() {
        assertThat(features("وصل الوَزيرُ إلى زُوّارة", 3)).isEqualTo(features("وصل الوزيـــر إلى زوارة", 3));
    }

    @Test
    void aWordBehindAProcliticSharesFeaturesWithTheBareWord() {
        Set<Integer> shared = new HashSet<>(features("زوارة", 0));
        shared.retainAll(features("بزوارة", 0));
        Set<Integer> sharedByOthers = new HashSet<>(features("زوارة", 0));
        sharedByOthers.retainAll(features("غدامس", 0));

        assertThat(shared.size()).isGreaterThan(sharedByOthers.size() + 10);
        assertThat(features("بزوارة", 0)).isNotEqualTo(features("زوارة", 0));
    }

    @Test
    void procliticsAreTakenOffOnlyWhereTheRestIsMuchOftenerAWord() {
        assertThat(TABLE.read("بزواره").prefix()).isEqualTo("ب");
        assertThat(TABLE.read("والوزير").rest()).isEqualTo("الوزير");
        assertThat(TABLE.read("للوزير").rest()).isEqualTo("الوزير");
        assertThat(TABLE.read("وزاره").prefix()).isEmpty();
    }

    @Test
    void theReaderTellsWordsApartByTheirNeighbours() {
        assertThat(features("الوزير زوارة", 1)).isNotEqualTo(features("مدينة زوارة", 1));
    }

    private Set<Integer> features(String text, int word) {
        return Arrays.stream(reader.read(Tokenizer.tokenize(text))[word]).boxed().collect(Collectors.toSet());
    }
}
