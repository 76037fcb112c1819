package org.khabir.extract.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoleFinderTest {

    @Test
    void aSharedPositionBelongsToEach() {
        Sample sample = Sample.of("التقى الوزيران {P:سالم منصور} و{P:زهير بن علي} نائبيه {P:كريم حداد} و{P:نبيل قاسم}");
        assertThat(sample.roles("سالم منصور")).containsExactly("الوزيران");
        assertThat(sample.roles("زهير بن علي")).containsExactly("الوزيران");
        assertThat(sample.roles("نبيل قاسم")).containsExactly("نائبيه");
    }

    @Test
    void positionsJoinedByAndAreOfOnePersonUnlessTheyAreTwoMinistries() {
        assertThat(Sample.of("نائب رئيس {O:اتحاد الصناعة} ورئيس {O:غرفة المخابز} {P:سالم منصور}").roles("سالم منصور")).hasSize(2);
        assertThat(Sample.of("بحضور وزير الداخلية ووزير الدفاع {P:سالم منصور}").roles("سالم منصور")).containsExactly("وزير الدفاع");
    }

    @Test
    void aListInLinesGivesEachNameItsPosition() {
        Sample names = Sample.of("{P:سالم منصور} : وزير الداخلية\n{P:زهير بن علي} : وزير العدل\n");
        assertThat(names.roles("سالم منصور")).containsExactly("وزير الداخلية");
        assertThat(names.roles("زهير بن علي")).containsExactly("وزير العدل");
        Sample positions = Sample.of("وزير الداخلية : السيد {P:سالم منصور}\nوزير العدل : {P:زهير بن علي}\n");
        assertThat(positions.roles("سالم منصور")).containsExactly("وزير الداخلية");
        assertThat(positions.roles("زهير بن علي")).containsExactly("وزير العدل");
    }

    @Test
    void whoActsForAnotherHoldsBothPositions() {
        Sample sample = Sample.of("قال وزير التربية ووزير التعليم العالي بالنيابة {P:سالم منصور} ذلك");
        assertThat(sample.roles("سالم منصور")).containsExactlyInAnyOrder("وزير التربية", "وزير التعليم العالي بالنيابة");
    }

    @Test
    void aForeignVisitorsTitleIsNotThatOfTheOneVisited() {
        Sample sample = Sample.of("تحدث {P:سالم منصور} مع الرئيس المكسيكي {P:زهير بن علي}. وسيزور الرئيس المكسيكي {P:منصور} غدا");
        assertThat(sample.roles("سالم منصور")).isEmpty();
        assertThat(sample.descriptions("زهير بن علي")).containsExactly("الرئيس المكسيكي");
    }

    @Test
    void theOneReceivedIsNotTheHost() {
        Sample sample = Sample.of("استقبل رئيس {O:المجلس الرئاسي} {P:سالم منصور}، نائب رئيس هيئة الأركان البريطانية، لبحث التعاون");
        assertThat(sample.roles("سالم منصور")).containsExactly("رئيس المجلس الرئاسي");
        assertThat(sample.entity("نائب رئيس هيئة الأركان البريطانية").roles()).isEmpty();
    }

    @Test
    void aHostsOwnOfficeMayStandBehindTheNameWhereTheGuestFollows() {
        Sample sample = Sample.of("استقبل الأمير {P:سالم منصور} ولي العهد رئيس مجلس الوزراء، في {L:جدة}، أمس، معالي وزير الخارجية {P:زهير بن علي}");
        assertThat(sample.roles("سالم منصور")).containsExactly("ولي العهد", "رئيس مجلس الوزراء");
        assertThat(sample.roles("زهير بن علي")).containsExactly("وزير الخارجية");
    }

    @Test
    void anAdjectiveOfAnOfficeIsNoProfession() {
        Sample sample = Sample.of("أعلن المكتب الإعلامي لرئيس الحكومة {P:سالم منصور} ذلك");
        assertThat(sample.roles("سالم منصور")).containsExactly("رئيس الحكومة");
    }

    @Test
    void aLongPositionReachesTheNameBehindTheComma() {
        Sample envoy = Sample.of("استقبل المبعوث الشخصي للأمين العام ل{O:لأمم المتحدة} إلى {L:الصحراء الغربية}، السيد {P:سالم منصور}");
        assertThat(envoy.roles("سالم منصور")).hasSize(1);
        Sample secretary = Sample.of("وصل كاتب الدولة لدى وزير الشؤون الخارجية المكلف بالجالية الوطنية بالخارج، السيد {P:سالم منصور}");
        assertThat(secretary.roles("سالم منصور")).containsExactly("كاتب الدولة لدى وزير الشؤون الخارجية المكلف بالجالية الوطنية بالخارج");
        Sample minister = Sample.of("قال وزير الخارجية وشؤون المغتربين {P:سالم منصور} ذلك");
        assertThat(minister.roles("سالم منصور")).containsExactly("وزير الخارجية وشؤون المغتربين");
        Sample guest = Sample.of("قال وزير الثقافة ب{L:لبنان} {P:سالم منصور} ذلك");
        assertThat(guest.roles("سالم منصور")).hasSize(1);
        Sample charged = Sample.of("قال إن وزير العدل ومكافحة الفساد {P:زهير بن علي} سافر مع رجل الأعمال الموقوف {P:نبيل قاسم}");
        assertThat(charged.roles("زهير بن علي")).containsExactly("وزير العدل ومكافحة الفساد");
        assertThat(charged.roles("نبيل قاسم")).hasSize(1).first().asString().startsWith("رجل الأعمال");
        Sample member = Sample.of("ضمت في عضويتها عضوية النائبة {P:سالم منصور}");
        assertThat(member.roles("سالم منصور")).containsExactly("النائبة");
        Sample speaker = Sample.of("نفت الحكومة على لسان الناطق الرسمي باسمها {P:سالم منصور} ذلك");
        assertThat(speaker.roles("سالم منصور")).containsExactly("الناطق الرسمي باسمها");
        Sample ambassador = Sample.of("التقى سفير {L:الجمهورية الفرنسية} لدى بلادنا {P:سالم منصور}");
        assertThat(ambassador.roles("سالم منصور")).containsExactly("سفير الجمهورية الفرنسية لدى بلادنا");
    }

    @Test
    void aChiefOfStaffIsOfTheOneWhomHeServes() {
        Sample sample = Sample.of("قال {P:زهير بن علي} مدير ديوان الرئيس {P:سالم منصور} إن اللقاء تم");
        assertThat(sample.roles("زهير بن علي")).containsExactly("مدير ديوان الرئيس سالم منصور");
        assertThat(sample.roles("سالم منصور")).containsExactly("الرئيس");
    }

    @Test
    void aBodyCalledByItsNounIsTheOneToldOf() {
        Sample sample = Sample.of("أعلنت {O:حركة مشروع تونس} قرارها. وقال رئيس الحركة {P:سالم منصور} إنه نهائي");
        assertThat(sample.entity("سالم منصور").roles().getFirst().organizationId()).isEqualTo("O1");
    }

    @Test
    void ranksAndFormsOfAddressAreNoPositions() {
        Sample sample = Sample.of("قال الأمير {P:سالم منصور} واللواء {P:زهير بن علي} والدكتور {P:نبيل قاسم}");
        assertThat(sample.entities()).allMatch(entity -> entity.roles().isEmpty());
    }

    @Test
    void whoIsAccompaniedIsNotTheCompanion() {
        Sample sample = Sample.of("وصل وزير الدفاع التركي {P:سالم منصور}. ورافق الوزير التركي رئيس {O:هيئة الأركان} {P:زهير بن علي}");
        assertThat(sample.roles("زهير بن علي")).containsExactly("رئيس هيئة الأركان");
        assertThat(sample.descriptions("سالم منصور")).containsExactly("الوزير التركي");
    }

    @Test
    void aPositionBehindASubjectIsItsOwnWhereTheObjectFollows() {
        assertThat(Sample.of("اتهم {P:سالم منصور} نائب الرئيس العراقي {L:قطر} بالتدخل").roles("سالم منصور"))
                .containsExactly("نائب الرئيس العراقي");
    }
}
