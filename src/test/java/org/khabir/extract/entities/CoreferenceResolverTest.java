package org.khabir.extract.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khabir.model.Entity;
import org.khabir.model.Span;

class CoreferenceResolverTest {

    @Test
    void numbersEntitiesByTypeInTheOrderOfTheText() {
        Sample sample = Sample.of("وصل {P:محمد المنفي} إلى {L:القاهرة} حيث التقى {P:أحمد أبو الغيط} في مقر {O:جامعة الدول العربية}");
        assertThat(sample.entities()).extracting(Entity::id).containsExactly("P1", "L1", "P2", "O1");
    }

    @Test
    void aRoleStandsBeforeOrBehindTheNameWithoutRank() {
        Sample sample = Sample.of("قال قائد {O:القوات البرية} الفريق أول {P:سالم منصور} إن {P:ريم الحداد}، وزيرة العدل، وافقت");
        assertThat(sample.roles("سالم منصور")).containsExactly("قائد القوات البرية");
        assertThat(sample.roles("ريم الحداد")).containsExactly("وزيرة العدل");
    }

    @Test
    void everyPositionOfAStackIsARoleOfItsOwn() {
        Sample sample = Sample.of("استقبل رئيس {O:المجلس الرئاسي}، القائد الأعلى ل{O:لجيش الليبي} {P:محمد المنفي} السفير {P:جون سميث}");
        assertThat(sample.roles("محمد المنفي")).containsExactly("رئيس المجلس الرئاسي", "القائد الأعلى للجيش الليبي");
        assertThat(sample.roles("جون سميث")).containsExactly("السفير");
    }

    @Test
    void aRoleKnowsTheBodyItIsHeldIn() {
        Sample sample = Sample.of("صرح المتحدث باسم {O:وزارة الدفاع} {P:سالم منصور}");
        assertThat(sample.entity("سالم منصور").roles().getFirst().organizationId()).isEqualTo(sample.entity("وزارة الدفاع").id());
    }

    @Test
    void whatStandsBehindVerbAndNameIsAnObjectNotARole() {
        Sample sample = Sample.of("استقبل {P:محمد المنفي} رئيس الأركان {P:محمد الحداد}");
        assertThat(sample.roles("محمد المنفي")).isEmpty();
        assertThat(sample.roles("محمد الحداد")).containsExactly("رئيس الأركان");
    }

    @Test
    void aDescriptionMeansThePersonWhoseOfficeAndCountryFit() {
        Sample sample = Sample.of("التقى وزير خارجية {L:مصر} {P:سامح شكري} نظيره الألماني {P:هايكو ماس}. وقال الوزير المصري إن اللقاء مثمر، "
                + "ووافقه وزير الخارجية الألماني.");
        assertThat(sample.descriptions("سامح شكري")).containsExactly("الوزير المصري");
        assertThat(sample.descriptions("هايكو ماس")).containsExactly("وزير الخارجية الألماني");
    }

    @Test
    void whoIsNeverNamedIsAPersonUnderTheDescription() {
        Sample sample = Sample.of("حضر اللقاء مدير مكتب التعاون العسكري بالسفارة و{P:محمد الحداد}");
        Entity unnamed = sample.entity("مدير مكتب التعاون العسكري بالسفارة");
        assertThat(unnamed.id()).isEqualTo("P1");
        assertThat(unnamed.nameEn()).isNull();
    }

    @Test
    void spansLeaveProcliticsOut() {
        Sample sample = Sample.of("اتصال بالرئيس الفرنسي {P:إيمانويل ماكرون}");
        Entity person = sample.entity("إيمانويل ماكرون");
        assertThat(person.roles().getFirst().span()).isEqualTo(new Span(7, 21));
        assertThat(person.nameEn()).isEqualTo("Emmanuel Macron");
    }
}
