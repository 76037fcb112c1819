package org.khabir.extract.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabir.extract.meetings.Story.meetings;
import static org.khabir.extract.meetings.Story.told;

import org.junit.jupiter.api.Test;
import org.khabir.model.Meeting;
import org.khabir.model.Topic;

class CircumstancesTest {

    @Test
    void theFinestPlace() {
        assertThat(told("استقبل [P الرئيس|علي بدر] في [L تونس] بـ[F قصر قرطاج] [P السفير|عمر حسن].")).containsExactly("علي بدر:HOST + عمر حسن:VISITOR @ قصر قرطاج");
        assertThat(told("التقى [P علي بدر] في العاصمة التونسية [L تونس] [P السفير|عمر حسن].")).containsExactly("علي بدر + عمر حسن @ تونس");
    }

    @Test
    void aPlaceOfTheTopicIsNoPlaceOfTheMeeting() {
        assertThat(told("التقى [P علي بدر] [P عمر حسن] لبحث الوضع في [L ليبيا].")).containsExactly("علي بدر + عمر حسن");
    }

    @Test
    void aCapitalThatStandsForAStateIsNoPlace() {
        assertThat(told("التقى [P علي بدر] [P عمر حسن] بطلب من [L موسكو].")).containsExactly("علي بدر + عمر حسن");
    }

    @Test
    void dates() {
        assertThat(told("قال [P سالم] في تصريح له [T 2017-02-03|اليوم] إن [P علي بدر] التقى [T 2017-02-02|أمس] [P عمر حسن].")).containsExactly("علي بدر + عمر حسن 2017-02-02");
        assertThat(told("سيلتقي [P علي بدر] [P عمر حسن] [T 2017-W06-WE|نهاية الأسبوع].")).containsExactly("PLANNED علي بدر + عمر حسن 2017-W06-WE");
        assertThat(told("التقى [P علي بدر] [P عمر حسن] [T 2017-02-03T10:00|اليوم في العاشرة].")).containsExactly("علي بدر + عمر حسن 2017-02-03");
        assertThat(told("في [T FUTURE_REF|وقت لاحق] التقى [P علي بدر] [P عمر حسن].")).containsExactly("علي بدر + عمر حسن");
        assertThat(told("التقى [P علي بدر] خلال زيارة تمتد من [T 2017-02-03|3] إلى [T 2017-02-05|5 فيفري] [P عمر حسن].")).containsExactly("علي بدر + عمر حسن");
    }

    @Test
    void topics() {
        Meeting meeting = meetings("التقى [P علي بدر] [P عمر حسن] وبحث معه “سبل توسيع التعاون الأمني”، بحضور [P سالم].").getFirst();
        assertThat(meeting.topics()).extracting(Topic::text).containsExactly("سبل توسيع التعاون الأمني");
        assertThat(meeting.participants()).hasSize(3);
    }

    @Test
    void source() {
        Meeting meeting = meetings("قالت [O السفارة] إن [P علي بدر] التقى [P عمر حسن].").getFirst();
        assertThat(meeting.sourceId()).isEqualTo("السفارة");
        assertThat(meetings("التقى [P علي بدر] [P عمر حسن]، بحسب [O وكالة تونس].").getFirst().sourceId()).isEqualTo("وكالة تونس");
        assertThat(meetings("التقى [P علي بدر] [P عمر حسن].").getFirst().sourceId()).isNull();
    }

    @Test
    void evidenceIsTheWholeSentence() {
        Meeting meeting = meetings("طقس جميل. التقى [P علي بدر] [P عمر حسن]. مطر.").getFirst();
        assertThat(meeting.evidence()).singleElement().satisfies(span -> {
            assertThat(span.start()).isEqualTo(10);
            assertThat(span.end()).isEqualTo(32);
        });
        assertThat(meeting.provenance().extractor()).isEqualTo("meetings");
        assertThat(meeting.provenance().rule()).isEqualTo("التقى: verb subject object");
    }
}
