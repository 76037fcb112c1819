package org.khabir.extract.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khabir.model.Entity;

class NominalJoinerTest {

    @Test
    void anOfficialIsTheOneOfThatCountryAndTrade() {
        Sample sample = Sample.of("التقى نائب قائد {O:أفريكوم} {P:جون برينان} رئيس الأركان {P:محمد الحداد}. ثم اجتمع المسؤول العسكري الأمريكي بالوالي.");
        assertThat(sample.descriptions("جون برينان")).containsExactly("المسؤول العسكري الأمريكي");
    }

    @Test
    void anOfficialMayBeToldOfBeforeTheName() {
        Sample sample = Sample.of("في زيارة لمسؤول أمريكي رفيع إلى {L:ليبيا}، قالت السفارة إن نائب قائد {O:أفريكوم} {P:جون برينان} وصل");
        assertThat(sample.descriptions("جون برينان")).containsExactly("مسؤول أمريكي رفيع");
    }

    @Test
    void aQuotedOfficialWithoutANameIsNobodyElse() {
        Sample sample = Sample.of("قال مسؤول أمريكي كبير إن مدير {O:وكالة المخابرات المركزية} {P:وليام بيرنز} سيصل. وأضاف المسؤول أن الزيارة قصيرة");
        assertThat(sample.descriptions("مسؤول أمريكي كبير")).containsExactly("مسؤول أمريكي كبير", "المسؤول");
        assertThat(sample.descriptions("وليام بيرنز")).isEmpty();
    }

    @Test
    void theChamberAndParliamentAreOneBodyForItsSpeaker() {
        Sample sample = Sample.of("قال رئيس {O:مجلس النواب} {P:سالم منصور} شيئا. وأضاف رئيس {O:البرلمان} شيئا آخر");
        assertThat(sample.descriptions("سالم منصور")).containsExactly("رئيس البرلمان");
    }

    @Test
    void hisCounterpartIsNotTheOneWhoSpeaks() {
        Sample sample = Sample.of("التقى وزير الخارجية {P:سالم منصور} نظيره البلجيكي {P:جان بول}. وقال {P:منصور} إنه شكر نظيره على الدعوة");
        assertThat(sample.descriptions("جان بول")).containsExactly("نظيره");
    }

    @Test
    void aPositionIsNotItsHolder() {
        assertThat(Sample.of("ترشح {P:سالم منصور} لمنصب رئيس الحكومة").entities()).extracting(Entity::name).containsExactly("سالم منصور");
        assertThat(Sample.of("وصل 300 مسؤول في {O:وزارة الدفاع}").entities()).hasSize(1);
        assertThat(Sample.of("شارك {P:سالم منصور} كرئيس للوفد").entities()).hasSize(1);
    }

    @Test
    void aHeadBehindANounIsAnAdjective() {
        assertThat(Sample.of("قال المحافظ {P:سالم منصور} إن الحزب المحافظ فاز").entity("سالم منصور").mentions()).hasSize(1);
    }

    @Test
    void theHeadOfAGovernmentIsNamedWithIt() {
        Sample sample = Sample.of("رفض رئيس الحكومة الاستقالة. وقالت المعارضة إن حكومة {P:سالم منصور} فشلت. وأكد رئيس الحكومة بقاءه");
        assertThat(sample.descriptions("سالم منصور")).contains("رئيس الحكومة");
    }
}
