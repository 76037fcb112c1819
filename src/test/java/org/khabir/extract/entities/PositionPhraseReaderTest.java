package org.khabir.extract.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PositionPhraseReaderTest {

    @Test
    void aPhraseEndsWhereAHeadANameOrAVerbBegins() {
        assertThat(Sample.of("التقى وزير الدفاع الأمريكي رئيس {L:إقليم كردستان} وقال").phrases())
                .containsExactly("وزير الدفاع الأمريكي", "رئيس إقليم كردستان");
    }

    @Test
    void complementsJoinedByAndBelongToAPortfolio() {
        assertThat(Sample.of("دعا وزير التجارة والصناعة والطاقة ووزير الفلاحة إلى الحوار").phrases())
                .containsExactly("وزير التجارة والصناعة والطاقة", "وزير الفلاحة");
    }

    @Test
    void prepositionalComplementsBelongWhereThePositionGovernsThem() {
        assertThat(Sample.of("الأمين العام ل{O:جامعة الدول العربية}").phrases()).containsExactly("الأمين العام لجامعة الدول العربية");
        assertThat(Sample.of("سفير {L:فرنسا} ب{L:تونس}").phrases()).containsExactly("سفير فرنسا بتونس");
        assertThat(Sample.of("الناطق الرسمي باسم {O:وزارة الداخلية}").phrases()).containsExactly("الناطق الرسمي باسم وزارة الداخلية");
        assertThat(Sample.of("وكيل {O:وزارة الدفاع} في {L:طرابلس}").phrases()).containsExactly("وكيل وزارة الدفاع");
        assertThat(Sample.of("أكد وزير الخارجية للجمهور").phrases()).containsExactly("وزير الخارجية");
    }

    @Test
    void quotesRoundANameAreInside() {
        assertThat(Sample.of("وصل نائب قائد “{O:أفريكوم}” إلى {L:طرابلس}").phrases()).containsExactly("نائب قائد “أفريكوم”");
    }

    @Test
    void marksOfWritingDoNotMatter() {
        assertThat(Sample.of("قال رَئيس الحُكومة").phrases()).containsExactly("رَئيس الحُكومة");
        assertThat(Sample.of("انتقل وإلى جانبه والي {L:صفاقس}").phrases()).containsExactly("والي صفاقس");
    }
}
