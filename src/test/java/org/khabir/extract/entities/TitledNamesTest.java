package org.khabir.extract.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitledNamesTest {

    @Test
    void rareWordsBehindAPositionAreAName() {
        Sample sample = Sample.of("وقالت السفيرة الفرنسية لوسيل غرانبوا إن بلادها قلقة. وأضافت غرانبوا أن اللقاء مهم");
        assertThat(sample.mentions("لوسيل غرانبوا")).containsExactly("لوسيل غرانبوا", "غرانبوا");
        assertThat(sample.roles("لوسيل غرانبوا")).containsExactly("السفيرة الفرنسية");
    }

    @Test
    void everydayWordsVerbsAndParticlesAreNot() {
        assertThat(Sample.of("قام وزير الخارجية الإيراني بشكل دوري بجولات").entities()).hasSize(1);
        assertThat(Sample.of("وصل رئيس الحكومة يستعرض الأوضاع").entities()).hasSize(1);
        assertThat(Sample.of("أعلن حاكم الولاية قرارا مماثلا").entities()).hasSize(1);
    }

    @Test
    void behindACommaTheNameMustEndWithASign() {
        assertThat(Sample.of("قال والي المدينة، زهير بوشقور، إن العمل جار").entities()).extracting("name").containsExactly("زهير بوشقور");
    }

    @Test
    void anOrdinaryNounBehindAGivenNameIsTheFamilysWhereAVerbFollows() {
        assertThat(Sample.of("وكان قائد {O:لواء الشمال} حسين الميدان رفض العرض").roles("حسين الميدان")).containsExactly("قائد لواء الشمال");
        assertThat(Sample.of("قال رئيس {O:الجمعية} حسين البيان أمس").entities()).extracting("name").doesNotContain("حسين البيان");
    }

    @Test
    void anneIsNoParticle() {
        assertThat(Sample.of("قالت السفيرة الفرنسية آن غرانبوا إنها سعيدة").roles("آن غرانبوا")).containsExactly("السفيرة الفرنسية");
    }
}
