package org.khabir.extract.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabir.extract.meetings.Story.told;

import org.junit.jupiter.api.Test;

class GatheringsTest {

    @Test
    void aHostAndThoseWhoAgreeAtHisMeeting() {
        assertThat(told("اتفق [P رئيس المجلس|علي بدر] و[P رئيس الحكومة|سالم كمال] على الأمر، وذلك خلال اجتماع استضافه [P الوزير|عمر حسن] في [L تونس]."))
                .containsExactly("عمر حسن:HOST + علي بدر + سالم كمال @ تونس");
        assertThat(told("تعهد [P علي بدر] و[P سالم كمال] بذلك في ختام قمة دعا إليها [P الرئيس|عمر حسن].")).containsExactly("عمر حسن:HOST + علي بدر + سالم كمال");
    }

    @Test
    void thoseWhoTakePartAreToldAfterwards() {
        assertThat(told("اختتمت [T 2017-02-02|أمس] في [L الدوحة] قمة استضافها [P الأمير|تميم]. وشارك في القمة [P الرئيس|علي بدر] و[P الملك|سالم]، بحضور [P كمال]. كما حضر القمة [P عمر]."))
                .containsExactly("تميم:HOST + كمال:ATTENDEE + علي بدر + سالم + عمر:ATTENDEE @ الدوحة 2017-02-02");
    }

    @Test
    void aHostWithoutGuestsMetNobody() {
        assertThat(told("يأتي ذلك بعد مؤتمر دولي استضافه [P الرئيس|علي بدر] في [L باريس].")).isEmpty();
    }

    @Test
    void aSmallerMeetingOfTheHostsConference() {
        assertThat(told("اختتم المؤتمر بعد مشاورات استضافها [P رئيس الوزراء|علي بدر] في [L روما]. وعقد [P علي بدر] اجتماعا ضم [P سالم] و[P كمال]."))
                .containsExactly("علي بدر:HOST + سالم + كمال @ روما");
    }

    @Test
    void whoeverPresidesTakesPart() {
        assertThat(told("اجتمع [P الوزير|علي بدر] مع [P السفير|عمر حسن]. وترأس الجلسة [P المبعوث|سالم].")).containsExactly("علي بدر + عمر حسن + سالم:ATTENDEE");
        assertThat(told("اجتمع في [L غدامس] نواب من [O مجلس النواب] مع زملاء لهم. وترأس الجلسة [P المبعوث|سالم].")).containsExactly("مجلس النواب + سالم @ غدامس");
    }

    @Test
    void somebodyBringsOthersTogether() {
        assertThat(told("جمع [P الوزير|علي بدر] بين [P الرئيس|سالم] و[P الملك|كمال] في [L جدة].")).containsExactly("علي بدر:HOST + سالم + كمال @ جدة");
        assertThat(told("[P علي بدر] يجمع [P سالم] و[P كمال] في [L جدة].")).containsExactly("علي بدر:HOST + سالم + كمال @ جدة");
        assertThat(told("جمع [P الوزير|علي بدر] بين المنصبين.")).isEmpty();
    }

    @Test
    void speakingTogetherAtAMeeting() {
        assertThat(told("اتفق [P علي بدر] و[P سالم كمال] على وقف النار خلال اجتماع في [L جنيف].")).containsExactly("علي بدر + سالم كمال @ جنيف");
    }

    @Test
    void theNextMeetingOfTheSamePeople() {
        assertThat(told("اجتمع [P علي بدر] مع [P سالم كمال] في [L طرابلس]. واتفقا على عقد الاجتماع المقبل في [L بنغازي]."))
                .containsExactly("علي بدر + سالم كمال @ طرابلس", "PLANNED علي بدر + سالم كمال @ بنغازي");
    }
}
