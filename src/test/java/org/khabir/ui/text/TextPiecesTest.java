package org.khabir.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextPiecesTest {

    @Test
    void wordsNumbersBlanksAndSignsStandApart() {
        assertThat(TextPieces.of("قائد (أفريكوم) 5+5")).containsExactly("قائد", " ", "(", "أفريكوم", ")", " ", "5", "+", "5");
        assertThat(TextPieces.of("«إس-300»،  ٢٠٢١")).containsExactly("«", "إس", "-", "300", "»", "،", "  ", "٢٠٢١");
    }

    @Test
    void lettersKeepTashkeelTatweelAndJoiners() {
        assertThat(TextPieces.of("مُحَمَّدٌ ليبيــا")).containsExactly("مُحَمَّدٌ", " ", "ليبيــا");
        assertThat(TextPieces.of("می\u200Cخواهد")).containsExactly("می\u200Cخواهد");
    }

    @Test
    void signsOfSeveralCodeUnitsStayWhole() {
        assertThat(TextPieces.of("👍🏽👨‍👩‍👧")).containsExactly("👍🏽", "👨‍👩‍👧");
    }

    @Test
    void nothingIsLost() {
        String text = "\u200Fحفتر\u200F، “UN” قال: 1,500.5%\tثم ﷲ\u00A0.";
        assertThat(String.join("", TextPieces.of(text))).isEqualTo(text);
        assertThat(TextPieces.of("")).isEmpty();
    }
}
