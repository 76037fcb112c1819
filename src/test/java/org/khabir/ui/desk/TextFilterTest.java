package org.khabir.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextFilterTest {

    @Test
    void hamzaTashkeelTatweelAndCaseMakeNoDifference() {
        assertThat(new TextFilter("افريكوم").accepts(Stream.of("قائد أفريكوم"))).isTrue();
        assertThat(new TextFilter("الحدّاد").accepts(Stream.of("محمـــد الحداد"))).isTrue();
        assertThat(new TextFilter("africom").accepts(Stream.of(null, "AFRICOM"))).isTrue();
    }

    @Test
    void everyWordMustOccurInOneFieldOrAnother() {
        assertThat(new TextFilter("حفتر بنغازي").accepts(Stream.of("خليفة حفتر", "بنغازي"))).isTrue();
        assertThat(new TextFilter("حفتر طرابلس").accepts(Stream.of("خليفة حفتر", "بنغازي"))).isFalse();
        assertThat(new TextFilter("  ").accepts(Stream.of())).isTrue();
    }
}
