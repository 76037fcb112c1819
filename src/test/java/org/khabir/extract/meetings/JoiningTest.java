package org.khabir.extract.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabir.extract.meetings.Story.meetings;
import static org.khabir.extract.meetings.Story.told;

import org.junit.jupiter.api.Test;

class JoiningTest {

    private static final String RECEIVED = "استقبل [P الرئيس|علي بدر] [P السفير|عمر حسن]. ";

    @Test
    void theMeetingIsTakenUp() {
        assertThat(meetings(RECEIVED + "وتناول اللقاء ملفات عدة. طقس جميل.")).singleElement()
                .satisfies(meeting -> assertThat(meeting.evidence()).hasSize(2));
        assertThat(meetings(RECEIVED + "وأكد [P علي بدر] خلال لقائه ذلك.")).hasSize(1);
    }

    @Test
    void theSamePeopleAgainAreTheSameMeeting() {
        assertThat(told(RECEIVED + "وأكد [P علي بدر] خلال لقائه بـ[P عمر حسن] متانة العلاقات.")).containsExactly("علي بدر:HOST + عمر حسن:VISITOR");
    }

    @Test
    void anotherDayIsAnotherMeeting() {
        assertThat(told("التقى [P علي بدر] [T 2017-02-03|اليوم] [P عمر حسن]. وكان [P علي بدر] التقى [T 2017-01-03|قبل شهر] [P عمر حسن]."))
                .containsExactly("علي بدر + عمر حسن 2017-02-03", "علي بدر + عمر حسن 2017-01-03");
    }

    @Test
    void attendeesAreToldLater() {
        assertThat(told(RECEIVED + "حضر اللقاء [P الوزير|سالم] و[P المستشار|كمال]."))
                .containsExactly("علي بدر:HOST + عمر حسن:VISITOR + سالم:ATTENDEE + كمال:ATTENDEE");
        assertThat(told(RECEIVED + "وضم الوفد [P سالم].")).containsExactly("علي بدر:HOST + عمر حسن:VISITOR + سالم:ATTENDEE");
    }
}
