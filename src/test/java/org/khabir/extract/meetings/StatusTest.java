package org.khabir.extract.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabir.extract.meetings.Story.told;

import org.junit.jupiter.api.Test;

class StatusTest {

    @Test
    void planned() {
        assertThat(told("سيلتقي [P الوزير|علي بدر] [P السفير|عمر حسن].")).containsExactly("PLANNED علي بدر + عمر حسن");
        assertThat(told("من المقرر أن يجتمع [P الوزير|علي بدر] بـ[P السفير|عمر حسن].")).containsExactly("PLANNED علي بدر + عمر حسن");
        assertThat(told("ويلتقي [P علي بدر] خلال هذه الزيارة [P رئيس الحكومة|يوسف الشاهد].")).containsExactly("PLANNED علي بدر + يوسف الشاهد");
    }

    @Test
    void anImperfectInAHeadlineIsPast() {
        assertThat(told("[P الوزير|علي بدر] يلتقي [P السفير|عمر حسن]")).containsExactly("علي بدر + عمر حسن");
    }

    @Test
    void beforeAndAfterPointToThePast() {
        assertThat(told("وصل [P علي بدر] قبل أن يجتمع بـ[P السفير|عمر حسن].")).containsExactly("علي بدر + عمر حسن");
        assertThat(told("غادر [P علي بدر] بعد أن يلتقي [P السفير|عمر حسن].")).containsExactly("علي بدر + عمر حسن");
    }

    @Test
    void denied() {
        assertThat(told("لم يلتق [P الوزير|علي بدر] [P السفير|عمر حسن].")).containsExactly("DENIED علي بدر + عمر حسن");
        assertThat(told("ألغى [P الوزير|علي بدر] لقاء مع [P السفير|عمر حسن].")).containsExactly("DENIED علي بدر + عمر حسن");
        assertThat(told("رفض [P الوزير|علي بدر] لقاء [P السفير|عمر حسن].")).containsExactly("DENIED علي بدر + عمر حسن");
    }

    @Test
    void aDenialOfSomethingElseDeniesNoMeeting() {
        assertThat(told("نفت [O الرئاسة] تصريحات [P محسن مرزوق] بخصوص لقائه مع [P خليفة حفتر].")).containsExactly("محسن مرزوق + خليفة حفتر");
    }

    @Test
    void proposed() {
        assertThat(told("قال [P راشد الغنوشي] إنه على استعداد للقاء [P اللواء|خليفة حفتر].")).containsExactly("PROPOSED راشد الغنوشي + خليفة حفتر");
        assertThat(told("دعا [P علي بدر] إلى عقد اجتماع مع [P عمر حسن].")).containsExactly("PROPOSED علي بدر + عمر حسن");
    }

    @Test
    void invitationsAndAgreements() {
        assertThat(told("دعا [P الرئيس|علي بدر] [P المبعوث|هانس] إلى لقاء عاجل في [L عدن].")).containsExactly("PROPOSED علي بدر + هانس @ عدن");
        assertThat(told("اتفق [P الرئيس|علي بدر] على لقاء [P نظيره|سالم].")).containsExactly("PLANNED علي بدر + سالم");
        assertThat(told("نفى [F الكرملين] أن يكون [P الرئيس|علي بدر] قد اتفق على لقاء [P نظيره|سالم].")).containsExactly("DENIED علي بدر + سالم");
    }

    @Test
    void talksByTelephone() {
        assertThat(told("بحث [P الوزير|علي بدر] مع [P نظيره|سالم]، خلال اتصال هاتفي، ملف الحدود.")).containsExactly("CALL علي بدر + سالم");
        assertThat(told("تباحث [P علي بدر] و[P سالم] هاتفيا.")).containsExactly("CALL علي بدر + سالم");
    }

    @Test
    void whoeverStandsBehindAnotherWithIsNoPartner() {
        assertThat(told("دعا [P الأمين العام|علي بدر] بعد لقاء مع [P الرئيس|سالم] في [L رام الله] إلى دولة جنبا إلى جنب مع [L إسرائيل].")).containsExactly("علي بدر + سالم @ رام الله");
    }
}
