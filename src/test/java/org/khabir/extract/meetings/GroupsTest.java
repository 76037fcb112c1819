package org.khabir.extract.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabir.extract.meetings.Story.told;

import org.junit.jupiter.api.Test;

class GroupsTest {

    @Test
    void theNamesBehindATitleOfSeveral() {
        assertThat(told("التقى الرئيسان الروسي [P بوتين] والتركي [P أردوغان] في [L سوتشي].")).containsExactly("بوتين + أردوغان @ سوتشي");
        assertThat(told("يجتمع وزراء الخارجية السادة [P سالم] و [P كمال] و [P عمر] في [L الجزائر].")).containsExactly("PLANNED سالم + كمال + عمر @ الجزائر");
        assertThat(told("التقى وزيرا خارجية [L مصر] و[L الأردن] [P سامح شكري] و[P أيمن الصفدي].")).containsExactly("سامح شكري + أيمن الصفدي");
        assertThat(told("احتضنت العاصمة اجتماعا لوزراء الخارجية التونسي [P سالم] والمصري [P كمال].")).containsExactly("سالم + كمال");
    }

    @Test
    void officesOfCountriesAndBodies() {
        assertThat(told("يجتمع وزراء خارجية [L الجزائر] و [L مصر] و [L تونس] في [F قصر المؤتمرات].")).containsExactly("PLANNED الجزائر + مصر + تونس @ قصر المؤتمرات");
        assertThat(told("اجتمع وفدا [O حركة فتح] و[O حركة حماس] في [L القاهرة].")).containsExactly("حركة فتح + حركة حماس @ القاهرة");
    }

    @Test
    void anotherTitleIsNobodyElse() {
        assertThat(told("استقبل الشيخ [P نائب رئيس الدولة|محمد] في [L دبي] وزيرة الصحة [P آنا] [N حاكمة المدينة].")).containsExactly("محمد:HOST + آنا:VISITOR @ دبي");
    }

    @Test
    void anotherTitleJoinedByWawIsSomebodyElse() {
        assertThat(told("التقى [P علي بدر] في [L دبي] كلا من وزيرة الصحة [P آنا] و[N رئيس البرلمان].")).containsExactly("علي بدر + آنا + رئيس البرلمان @ دبي");
    }

    @Test
    void twoWhoAreToldBefore() {
        assertThat(told("شكر [P علي بدر] [P عمر حسن]. واتفقا على أن يلتقيا مجددا في [L تونس].")).containsExactly("PLANNED علي بدر + عمر حسن @ تونس");
        assertThat(told("كرر [P علي بدر] و[P عمر حسن] خلال لقاء استغرق ساعات أنهما متفقان.")).containsExactly("علي بدر + عمر حسن");
    }

    @Test
    void peopleWhoAreNoEntityAreTheSubject() {
        assertThat(told("زار [P علي بدر] [L بغداد]. وأجرى العراقيون محادثات مع [P المفتش|هانس بليكس].")).containsExactly("هانس بليكس @ بغداد");
    }

    @Test
    void aDelegationIsTheSubjectAndNotWhoeverTellsIt() {
        assertThat(told("قال [P علي بدر] إن الوفد التقى برئيس الجمهورية [P سالم].")).containsExactly("سالم");
        assertThat(told("أكد [P علي بدر] أن وفدا من [O حزب الأمة] سيلتقي [T 2017-02-04|غدا] برئيس الحكومة [P سالم].")).containsExactly("PLANNED حزب الأمة + سالم 2017-02-04");
        assertThat(told("أكد [P علي بدر] أن وفدا من [O حزب الأمة] يترأسه [P عمر حسن] اجتمع بالوزير [P سالم].")).containsExactly("حزب الأمة + عمر حسن + سالم");
    }

    @Test
    void aDelegationsHeadAndBodyBelongToIt() {
        assertThat(told("استقبل [P الوزير|علي بدر] وفدا عن [O حزب الأمة] يتقدمه [P الأمين العام|عمر حسن].")).containsExactly("علي بدر:HOST + حزب الأمة:VISITOR + عمر حسن:VISITOR");
        assertThat(told("التقى [P علي بدر] بوفد من [O الكونغرس]، برئاسة [P عمر حسن]، في [L تونس].")).containsExactly("علي بدر + الكونغرس + عمر حسن @ تونس");
        assertThat(told("أعلن [O حزب الأمة] موقفه. وأضاف [P علي بدر] على إثر اجتماع وفد من الحزب بالوزير [P سالم] أنه متفائل.")).containsExactly("حزب الأمة + سالم");
    }

    @Test
    void namesBehindLikeAreOfTheGroup() {
        assertThat(told("كان للرئيس [P علي بدر] لقاءات مع عدة قادة على غرار [P عمر حسن] و[P سالم].")).containsExactly("علي بدر + عمر حسن", "علي بدر + سالم");
    }

    @Test
    void aDinnerThatBringsPeopleTogether() {
        assertThat(told("تحدث عن مأدبة العشاء التي جمعت [P ترامب] مع [P شي جين بينغ].")).containsExactly("ترامب + شي جين بينغ");
    }
}
