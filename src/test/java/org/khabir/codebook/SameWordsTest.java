package org.khabir.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SameWordsTest {

    @Test
    void findsWhateverTheSpelling() {
        assertThat(find("القوات الأجنبية", false, "القُوّات الاجنبية، والقوات الأجنبيـــة: القوات\nالأجنبيه. القوات غير الأجنبية"))
                .containsExactly("القُوّات الاجنبية", "القوات\nالأجنبيه");
        assertThat(find("2019", false, "في ٢٠١٩ و2019، لا 20190 ولا 12019")).containsExactly("٢٠١٩");
        assertThat(find("africom", false, "(AFRICOM) وAfricom")).containsExactly("AFRICOM");
    }

    @Test
    void findsWholeWords() {
        assertThat(find("حرب", false, "حرب وحربي وحروب والحرب حربَ")).containsExactly("حرب", "حربَ");
    }

    @Test
    void findsBehindParticlesToo() {
        assertThat(find("طرابلس", true, "طرابلس وطرابلس بطرابلس وبطرابلس لطرابلس الطرابلس"))
                .containsExactly("طرابلس", "طرابلس", "طرابلس", "طرابلس", "طرابلس");
        assertThat(find("الأمم المتحدة", true, "للأمم المتحدة وللامم المتحدة والأمم المتحدة")).containsExactly("لأمم المتحدة", "لامم المتحدة", "الأمم المتحدة");
    }

    @Test
    void takesSignsAsTheyAre() {
        assertThat(find("(إس-400", false, "منظومة (إس-400) و(اس–٤٠٠)")).containsExactly("(إس-400");
        assertThat(find(" ", true, "شيء")).isEmpty();
    }

    private static List<String> find(String words, boolean withParticles, String body) {
        return new SameWords(words, withParticles).in(body).stream().map(span -> span.of(body)).toList();
    }
}
