package org.khabir.extract.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Titles as agencies of other countries write them. */
class TitleStylesTest {

    @Test
    void aBodyMayBeToldByAWordInQuotes() {
        assertThat(Sample.of("قال رئيس حركة «الإصلاح» الوطنية أمس").phrases()).containsExactly("رئيس حركة «الإصلاح» الوطنية");
    }

    @Test
    void whatIsCalledSoBelongsToTheTitle() {
        assertThat(Sample.of("{P:سالم منصور}، زعيم ما يسمى {O:جبهة التغيير}، رفض").roles("سالم منصور")).containsExactly("زعيم ما يسمى جبهة التغيير");
        assertThat(Sample.of("{P:سالم منصور}، قائد ما يعرف ب{O:قوات الردع}، رفض").roles("سالم منصور")).containsExactly("قائد ما يعرف بقوات الردع");
    }

    @Test
    void aBuildingIsWhereSomethingHappens() {
        assertThat(Sample.of("رئيس {O:المجلس الأعلى} ب{F:قصر الضيافة}").phrases()).containsExactly("رئيس المجلس الأعلى");
    }

    @Test
    void ranksOfTheStaffStandBetweenTitleAndName() {
        Sample sample = Sample.of("وصل وزير الدفاع رئيس هيئة الأركان الفريق أول الركن {P:سالم منصور} إلى {L:بغداد}");
        assertThat(sample.roles("سالم منصور")).containsExactly("وزير الدفاع", "رئيس هيئة الأركان");
    }

    @Test
    void wishesDoNotPartTitleAndName() {
        assertThat(Sample.of("استقبل السلطان {P:سالم منصور} -حفظه الله ورعاه- رئيس الدولة اليوم معالي {P:زهير حداد}").roles("سالم منصور"))
                .contains("رئيس الدولة");
        assertThat(Sample.of("قال رئيس البلاد \"أيده الله\" {P:سالم منصور} ذلك").roles("سالم منصور")).containsExactly("رئيس البلاد");
        assertThat(Sample.of("نقل تحيات {P:سالم منصور} أمير البلاد \"حفظه الله\" إليه").roles("سالم منصور")).containsExactly("أمير البلاد");
    }

    @Test
    void twoOfficesWithoutACommaAreOfOnePerson() {
        assertThat(Sample.of("بحضور السفير المدير العام للشؤون القنصلية والاجتماعية، السيد {P:سالم منصور}، أمس").roles("سالم منصور"))
                .containsExactly("السفير", "المدير العام للشؤون القنصلية والاجتماعية");
        assertThat(Sample.of("الرئيس المدير العام للشركة {P:سالم منصور}").phrases()).containsExactly("الرئيس المدير العام للشركة");
    }

    @Test
    void aFeminineHeadIsNoPronoun() {
        assertThat(Sample.of("زارت مساعدة وزير الدفاع {P:مريم حداد} القاعدة").roles("مريم حداد")).containsExactly("مساعدة وزير الدفاع");
        assertThat(Sample.of("التقى ممثلة الاتحاد الأوروبي {P:مريم حداد}").roles("مريم حداد")).containsExactly("ممثلة الاتحاد الأوروبي");
    }

    @Test
    void aPluralHeadIsSharedByOfficesThatLackTheirs() {
        Sample ministers = Sample.of("وضم الوفد وزراء العدل {P:سالم منصور}، والصحة {P:زهير حداد}، والتعليم العالي {P:نبيل قاسم}");
        assertThat(ministers.roles("زهير حداد")).containsExactly("الصحة");
        assertThat(ministers.roles("نبيل قاسم")).containsExactly("التعليم العالي");
        Sample presidents = Sample.of("التقى الرئيسان المصري {P:سالم منصور} والسوداني {P:زهير حداد} أمس");
        assertThat(presidents.roles("زهير حداد")).containsExactly("السوداني");
        assertThat(presidents.entity("زهير حداد").roles().getFirst().side()).isEqualTo("SD");
    }

    @Test
    void aNameThatNobodyFoundIsReadBehindAnOfficeWithoutItsHead() {
        Sample sample = Sample.of("وضم الوفد وزراء العدل {P:سالم منصور}، والصحة كرتال بوزان، والنقل {P:نبيل قاسم}");
        assertThat(sample.roles("كرتال بوزان")).containsExactly("الصحة");
    }

    @Test
    void theOneWhoRepresentsFollowsTheOneRepresented() {
        Sample sample = Sample.of("التقى ممثل جلالة ملك البلاد الشيخ {P:سالم منصور} سمو ولي العهد الأمير {P:زهير حداد} الأمين العام {P:نبيل قاسم}");
        assertThat(sample.roles("سالم منصور")).containsExactly("ملك البلاد");
        assertThat(sample.roles("زهير حداد")).hasSize(2).contains("ولي العهد");
    }

    @Test
    void theDirectorOfAMinistersOfficeIsNotTheMinister() {
        Sample sample = Sample.of("استقبل {P:سالم منصور}، وزير الصحة، الوفد. وحضر اللقاء مدير مكتب معالي الوزير {P:زهير حداد}");
        assertThat(sample.roles("زهير حداد")).containsExactly("مدير مكتب معالي الوزير");
        assertThat(Sample.of("قال مدير مكتب الرئيس {P:سالم منصور} ذلك").roles("سالم منصور")).containsExactly("الرئيس");
    }

    @Test
    void theOfficialsOfAGovernmentAreNotItsHead() {
        Sample sample = Sample.of("استقبل الرئيس {P:سالم منصور} الوفد. وكان من مسؤولي إدارة الرئيس السابق {P:زهير حداد}");
        assertThat(sample.roles("زهير حداد")).contains("الرئيس السابق");
    }

    @Test
    void headsOfUnitsAndDelegationsHoldPositions() {
        assertThat(Sample.of("وآمر {O:اللواء التاسع} العقيد {P:سالم منصور}").roles("سالم منصور")).containsExactly("آمر اللواء التاسع");
        assertThat(Sample.of("صدر أمر الاعتقال عن {P:سالم منصور}").phrases()).isEmpty();
        assertThat(Sample.of("قال رئيس الوفد المفاوض {P:سالم منصور}").roles("سالم منصور")).isNotEmpty();
    }

    @Test
    void aBareOfficeOfStateIsTheOneAtHome() {
        Sample sample = Sample.of("استقبل رئيس الجمهورية {P:سالم منصور} رئيس {L:الجمهورية الإيطالية} {P:زهير حداد}. وكان لرئيس الدولة لقاء آخر");
        assertThat(sample.descriptions("سالم منصور")).containsExactly("رئيس الدولة");
    }

    @Test
    void aFathersNameIsNoShortNameOfTheSon() {
        Sample sample = Sample.of("استقبل الملك {P:سالم الثالث} الوفد بحضور الأمير {P:زهير بن سالم الثالث}");
        assertThat(sample.mentions("زهير بن سالم الثالث")).containsExactly("زهير بن سالم الثالث");
    }

    @Test
    void whatGoesOnARankStandsBetweenTitleAndName() {
        assertThat(Sample.of("قال رئيس الهيئة المشير أركان حرب {P:سالم منصور} ذلك").roles("سالم منصور")).containsExactly("رئيس الهيئة");
        assertThat(Sample.of("قال قائد الحدود الفريق أول قوات خاصة الركن {P:سالم منصور} ذلك").roles("سالم منصور")).containsExactly("قائد الحدود");
        assertThat(Sample.of("وقال وزير الزراعة د. {P:سالم منصور} ذلك").roles("سالم منصور")).containsExactly("وزير الزراعة");
        assertThat(Sample.of("والعميد الركن {P:سالم منصور} مدير التدريب").roles("سالم منصور")).containsExactly("مدير التدريب");
    }

    @Test
    void aBodyFollowsThePartOfItThatSomebodyLeads() {
        assertThat(Sample.of("قائد القوات البحرية ل{O:لجيش الوطني}").phrases()).containsExactly("قائد القوات البحرية للجيش الوطني");
        assertThat(Sample.of("القائد العام لقوة حماية الحدود").phrases()).containsExactly("القائد العام لقوة حماية الحدود");
    }

    @Test
    void portfoliosMayHoldNames() {
        assertThat(Sample.of("وزير {L:أوروبا} والشؤون الخارجية {P:سالم منصور}").roles("سالم منصور")).containsExactly("وزير أوروبا والشؤون الخارجية");
        assertThat(Sample.of("وزير الزراعة و{O:السوق المشتركة} والصيد").phrases()).containsExactly("وزير الزراعة والسوق المشتركة والصيد");
    }

    @Test
    void chargesAndGovernmentsBelongToTheTitle() {
        assertThat(Sample.of("الوزير المكلف بالعلاقات مع البرلمان").phrases()).containsExactly("الوزير المكلف بالعلاقات مع البرلمان");
        assertThat(Sample.of("الموفد المكلف بمتابعة الملف السياسي أمس").phrases()).containsExactly("الموفد المكلف بمتابعة الملف السياسي");
        assertThat(Sample.of("وزيرة المالية في حكومة تصريف الأعمال").phrases()).containsExactly("وزيرة المالية في حكومة تصريف الأعمال");
    }

    @Test
    void theLastNounBeforeARankBelongsToTheTitle() {
        assertThat(Sample.of("قال رئيس جمعية الصداقة النوبارية الدكتور {P:سالم منصور} ذلك").roles("سالم منصور"))
                .containsExactly("رئيس جمعية الصداقة النوبارية");
    }

    @Test
    void aDualBeforeItsComplementIsOfTwo() {
        Sample sample = Sample.of("بحضور عضوا اللجنة {P:سالم منصور} و{P:زهير حداد} أمس");
        assertThat(sample.roles("سالم منصور")).containsExactly("عضوا اللجنة");
        assertThat(sample.roles("زهير حداد")).containsExactly("عضوا اللجنة");
    }

    @Test
    void royalHighnessIsNoKing() {
        assertThat(Sample.of("صاحب السمو الملكي ولي العهد الأمير {P:سالم منصور}").roles("سالم منصور")).containsExactly("ولي العهد");
        assertThat(Sample.of("تسلم سمو نائب الأمير الشيخ {P:سالم منصور} رسالة").roles("سالم منصور")).containsExactly("نائب الأمير");
    }

    @Test
    void anAdvisersFieldIsNotThePresidents() {
        assertThat(Sample.of("قال كبير مستشاري الرئيس الأمريكي للطاقة والمناخ {P:سالم منصور} ذلك").roles("سالم منصور"))
                .containsExactly("كبير مستشاري الرئيس الأمريكي للطاقة والمناخ");
    }

    @Test
    void aDeputyOrChargeHoldsThePositionWhole() {
        assertThat(Sample.of("التقت القائمة بأعمال مساعد وزير الدفاع {P:مريم حداد} الوفد").roles("مريم حداد"))
                .containsExactly("القائمة بأعمال مساعد وزير الدفاع");
        assertThat(Sample.of("وحضر أركان حرب لواء الحدود العميد {P:سالم منصور}").roles("سالم منصور")).containsExactly("أركان حرب لواء الحدود");
    }

    @Test
    void theTitleBetweenTwoNamesIsOfTheOneWhoHasNoOther() {
        Sample sample = Sample.of("استقبل الفريق {P:سالم منصور} رئيس أركان الجيش الأدميرال {P:زهير حداد} قائد البحرية");
        assertThat(sample.roles("سالم منصور")).containsExactly("رئيس أركان الجيش");
        assertThat(sample.roles("زهير حداد")).containsExactly("قائد البحرية");
    }

    @Test
    void whatSomebodyIsCalledIsAnotherNameOfHis() {
        assertThat(Sample.of("وقال {P:سالم منصور} الملقب ب{P:أبي ماجد} إن").mentions("سالم منصور")).containsExactly("سالم منصور", "أبي ماجد");
    }

    @Test
    void anArmyMayHaveTwoNames() {
        assertThat(Sample.of("القائد الأعلى ل{O:لقوات المسلحة الوطنية} - {O:الجيش الشعبي}").phrases())
                .containsExactly("القائد الأعلى للقوات المسلحة الوطنية - الجيش الشعبي");
    }

    @Test
    void aChargeMayStandBehindAComma() {
        assertThat(Sample.of("{P:سالم منصور}، الوزير المنتدب لدى رئيس الحكومة، المكلف بالميزانية، قال").roles("سالم منصور"))
                .containsExactly("الوزير المنتدب لدى رئيس الحكومة، المكلف بالميزانية");
    }

    @Test
    void aRankIsNoPartOfAPortfolio() {
        Sample sample = Sample.of("وشارك السيد {P:سالم منصور} وزير الزراعة واللواء {P:زهير حداد} مدير الأمن");
        assertThat(sample.roles("سالم منصور")).containsExactly("وزير الزراعة");
        assertThat(sample.roles("زهير حداد")).containsExactly("مدير الأمن");
    }

    @Test
    void whatIsSpokenAboutIsNoPartOfTheTitle() {
        assertThat(Sample.of("تطرق مع السفير إلى التعاون").phrases()).containsExactly("السفير");
        assertThat(Sample.of("قال المبعوث إلى {L:السودان} أمس").phrases()).containsExactly("المبعوث إلى السودان");
    }
}
