package org.khabir.extract.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabir.text.Normalizer;

class TriggersTest {

    private final Triggers triggers = Triggers.load();

    @ParameterizedTest
    @CsvSource({"التقى,التقى", "والتقاه,التقى", "سَيَلْتَقِي,التقى", "للقائه,لقاء", "باللقاء,لقاء", "لقاؤهما,لقاء", "ومباحثاتهم,مباحثات",
        "استقبلهم,استقبل", "اجتماعاً,اجتماع", "وستجتمع,اجتمع"})
    void readsAWordWithWhatIsGluedToIt(String word, String lemma) {
        assertThat(triggers.match(Normalizer.key(word)).trigger().lemma()).isEqualTo(lemma);
    }

    @Test
    void keepsWhatWasTakenOff() {
        TriggerForm form = triggers.match(Normalizer.key("وسيلتقيه"));
        assertThat(form.isFuture()).isTrue();
        assertThat(form.clitic()).isEqualTo("ه");
        assertThat(triggers.match(Normalizer.key("بالاجتماع")).definite()).isTrue();
        assertThat(triggers.match(Normalizer.key("لقاءات")).several()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"البحث", "لبحث", "مستقبل", "كتاب", "سالتقى"})
    void leavesOtherWordsAlone(String word) {
        assertThat(triggers.match(Normalizer.key(word))).isNull();
    }
}
