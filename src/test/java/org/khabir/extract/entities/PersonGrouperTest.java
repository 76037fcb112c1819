package org.khabir.extract.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khabir.model.Entity;

class PersonGrouperTest {

    @Test
    void shortNamesBelongToTheFullOne() {
        Sample sample = Sample.of("قال {P:عبد السلام الزوبي} ثم عاد {P:الزوبي}، وكان {P:عبدالسلام الزوبي} حاضرا");
        assertThat(sample.mentions("عبد السلام الزوبي")).hasSize(3);
    }

    @Test
    void aNameMayStandBeforeItsFullForm() {
        assertThat(Sample.of("{P:غوتيريش} يحذر. وقال {P:أنطونيو جوتيريش} أمس").mentions("أنطونيو جوتيريش")).hasSize(2);
    }

    @Test
    void hamzaAndVowelMarksMakeNoOtherPerson() {
        assertThat(Sample.of("{P:فائز السراج} و{P:فايز السرّاج}").entities()).hasSize(1);
    }

    @Test
    void peopleOfOneFamilyNameAreKeptApart() {
        Sample sample = Sample.of("التقى {P:سالم الحمروني} ضيوفه. وغاب {P:منير الحمروني}. وعاد {P:الحمروني}");
        assertThat(sample.mentions("سالم الحمروني")).hasSize(1);
        assertThat(sample.mentions("منير الحمروني")).containsExactly("منير الحمروني", "الحمروني");
    }

    @Test
    void aFamilyNameMeansTheOneThatTheWorldCallsSo() {
        Sample sample = Sample.of("وصل {P:خليفة حفتر} ثم {P:صدام حفتر}. وقال {P:حفتر} إنه راض");
        assertThat(sample.mentions("خليفة حفتر")).containsExactly("خليفة حفتر", "حفتر");
    }

    @Test
    void aRelativeBearsTheFamilyName() {
        Sample sample = Sample.of("التقى {P:خليفة حفتر} ونجله {P:صدام}. وشكر {P:حفتر} ضيفه");
        Entity son = sample.entity("صدام حفتر");
        assertThat(son.mentions()).hasSize(1);
        assertThat(son.nameEn()).isEqualTo("Saddam Haftar");
        assertThat(sample.mentions("خليفة حفتر")).containsExactly("خليفة حفتر", "حفتر");
    }

    @Test
    void aNicknameInBracketsIsTheSamePerson() {
        assertThat(Sample.of("{P:محمد حمدان دقلو} ({P:حميدتي}) ثم {P:حميدتي}").mentions("محمد حمدان دقلو")).hasSize(3);
    }
}
