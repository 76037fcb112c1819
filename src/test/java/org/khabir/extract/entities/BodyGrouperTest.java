package org.khabir.extract.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khabir.model.Entity;

class BodyGrouperTest {

    @Test
    void theNounOfKindMayBeLeftOut() {
        assertThat(Sample.of("{O:حركة النهضة} قالت. و{O:النهضة} رفضت").mentions("حركة النهضة")).hasSize(2);
        assertThat(Sample.of("زار {L:ولاية صفاقس} ثم غادر {L:صفاقس}").entities()).hasSize(1);
    }

    @Test
    void anAcronymInBracketsOrQuotesIsTheSameBody() {
        assertThat(Sample.of("{O:القيادة العسكرية في أفريقيا} ({O:أفريكوم}) ثم {O:آفريكوم}").entities()).hasSize(1);
        assertThat(Sample.of("{O:حركة المقاومة الإسلامية} \"{O:حماس}\" ثم {O:حماس}").entities()).hasSize(1);
    }

    @Test
    void aCountryIsOneUnderAllItsNames() {
        assertThat(Sample.of("{L:مصر} و{L:جمهورية مصر العربية}").entities()).extracting(Entity::nameEn).containsExactly("Egypt");
        assertThat(Sample.of("{O:سفارة فرنسا بتونس} و{O:السفارة الفرنسية بتونس}").entities()).hasSize(1);
    }

    @Test
    void countriesCapitalsAndForeignBodiesStayApart() {
        assertThat(Sample.of("{L:ليبيا} و{L:طرابلس} و{L:السودان} و{L:جنوب السودان}").entities()).hasSize(4);
        assertThat(Sample.of("{O:الحكومة التونسية} و{O:الحكومة الإيطالية}").entities()).hasSize(2);
        assertThat(Sample.of("{O:حكومة الوفاق الوطني} و{O:المجلس الرئاسي لحكومة الوفاق الوطني}").entities()).hasSize(2);
    }
}
