package org.khabir.extract.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabir.extract.meetings.Story.told;

import org.junit.jupiter.api.Test;

class NounMeetingsTest {

    @Test
    void aVerbCarriesTheNoun() {
        assertThat(told("عقد [P الوزير|علي بدر] اجتماعا مع [P السفير|عمر حسن].")).containsExactly("علي بدر + عمر حسن");
        assertThat(told("يعقد [P جون كيري] أيضا [T 2017-02-03|اليوم] في [L الدوحة] اجتماعا مع [P خالد العطية]."))
                .containsExactly("PLANNED جون كيري + خالد العطية @ الدوحة 2017-02-03");
        assertThat(told("أجرى [P الرئيس|علي بدر] محادثات مع [P نظيره|عمر حسن] بشأن الحدود.")).containsExactly("علي بدر + عمر حسن");
    }

    @Test
    void theVerbFollowsTheNoun() {
        assertThat(told("صرح [P زياد العذاري] بذلك خلال لقاء عقده أمس، مع [P سمير ماجول].")).containsExactly("زياد العذاري + سمير ماجول");
        assertThat(told("يذكر أن لقاء جمع أمس [P رئيس الجمهورية|علي بدر] بـ[P الوزير|رضا صالحي].")).containsExactly("علي بدر + رضا صالحي");
        assertThat(told("انتقد الحزب اللقاء الذي جمع في [L أبو ظبي] بين [P فائز السراج]، و[P خليفة حفتر].")).containsExactly("فائز السراج + خليفة حفتر @ أبو ظبي");
    }

    @Test
    void pronounsOnTheNoun() {
        assertThat(told("أكد [P الوزير|علي بدر] خلال لقائه بـ[P السفير|عمر حسن] متانة العلاقات.")).containsExactly("علي بدر + عمر حسن");
        assertThat(told("اتفق [P خليفة حفتر] مع [P فائز السراج]، خلال لقائهما، [T 2017-02-03|اليوم]، في [L أبوظبي].")).containsExactly("خليفة حفتر + فائز السراج @ أبوظبي 2017-02-03");
        assertThat(told("خلال استقباله [T 2017-02-03|اليوم] لـ[P سامح شكري]، أكد [P الملك|سلمان] ذلك.")).containsExactly("سلمان:HOST + سامح شكري:VISITOR 2017-02-03");
        assertThat(told("أكد [P الملك|سلمان] خلال استقباله لـ[P سامح شكري] ذلك.")).containsExactly("سلمان:HOST + سامح شكري:VISITOR");
    }

    @Test
    void between() {
        assertThat(told("دار اجتماع رباعي بين [P ولي العهد|محمد بن زايد]، و[P السيسي]، و[P السراج] أمس.")).containsExactly("محمد بن زايد + السيسي + السراج");
        assertThat(told("تم اجتماع بين وزراء خارجية [L تونس] و[L الجزائر] و[L مصر].")).containsExactly("تونس + الجزائر + مصر");
        assertThat(told("عاد [P ماكرون] إلى القصر حيث تم عقد اجتماع بينه وبين [P هولاند].")).containsExactly("ماكرون + هولاند");
    }

    @Test
    void severalMeetingsAtOnce() {
        assertThat(told("أجرى [P الوزير|علي بدر] سلسلة من اللقاءات مع [P سالم] و[P كمال].")).containsExactly("علي بدر + سالم", "علي بدر + كمال");
    }

    @Test
    void calls() {
        assertThat(told("أجرى [P الرئيس|علي بدر] اتصالا هاتفيا بـ[P الأمير|تميم].")).containsExactly("CALL علي بدر + تميم");
        assertThat(told("تلقى [P الرئيس|علي بدر] [T 2017-02-03|اليوم] مكالمة هاتفية من [P نظيره|عمر حسن].")).containsExactly("CALL علي بدر + عمر حسن 2017-02-03");
        assertThat(told("أجرى [P الرئيس|علي بدر] محادثات هاتفية مع [P الأمير|تميم].")).containsExactly("CALL علي بدر + تميم");
    }

    @Test
    void theNounsAgent() {
        assertThat(told("تناول لقاء [P رئيس المجلس|محمد الناصر] بـ[P وزير الخارجية|سامح شكري] ملفات عدة.")).containsExactly("محمد الناصر + سامح شكري");
    }

    @Test
    void severalCarryTheNounTogether() {
        assertThat(told("عقد [P رئيس الأركان|محمد الحداد] و[P نظيره|عبد الرازق الناظوري] اجتماعا في [L طرابلس]."))
                .containsExactly("محمد الحداد + عبد الرازق الناظوري @ طرابلس");
        assertThat(told("عقد [P رئيس الوزراء|جوزيبي كونتي] أمس اجتماعا مصغرا ضم [P فائز السراج] و[P خليفة حفتر]."))
                .containsExactly("جوزيبي كونتي + فائز السراج + خليفة حفتر");
    }

    @Test
    void receivedBySomebody() {
        assertThat(told("سلم [P الوزير|خميس الجهيناوي] خلال استقباله من قبل [P أمير الكويت|صباح الأحمد] رسالة خطية."))
                .containsExactly("صباح الأحمد:HOST + خميس الجهيناوي:VISITOR");
    }

    @Test
    void chairedSessions() {
        assertThat(told("انعقدت جلسة عمل بإشراف [P وزيرة الصحة|سميرة مرعي] وبحضور [P الأمين العام|منعم عميرة]."))
                .containsExactly("سميرة مرعي + منعم عميرة:ATTENDEE");
    }
}
