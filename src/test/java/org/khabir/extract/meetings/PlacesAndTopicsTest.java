package org.khabir.extract.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabir.extract.meetings.Story.meetings;
import static org.khabir.extract.meetings.Story.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabir.model.Topic;

class PlacesAndTopicsTest {

    @Test
    void theSamePlaceAsBefore() {
        assertThat(told("التقى [P علي بدر] [P عمر حسن] في [F قاعدة الجفرة]. وكان [P سالم] قد التقى [P كمال] في القاعدة نفسها."))
                .containsExactly("علي بدر + عمر حسن @ قاعدة الجفرة", "سالم + كمال @ قاعدة الجفرة");
    }

    @Test
    void placeAndDayOfTheArrivalInTheSentenceBefore() {
        assertThat(told("وصل [P علي بدر] [T 2017-02-02|أمس] إلى العاصمة الليبية [L طرابلس] في زيارة قصيرة. والتقى [P علي بدر] خلال الزيارة [P عمر حسن]."))
                .containsExactly("علي بدر + عمر حسن @ طرابلس 2017-02-02");
    }

    @Test
    void theDayOfAGatheringIsThatOfItsSentence() {
        assertThat(told("التزم [P علي بدر] و[P عمر حسن]، [T 2017-02-02|أمس] في [L باريس]، بإجراء انتخابات في [T 2017-12-10|10 ديسمبر]، خلال مؤتمر استضافه [P الرئيس|سالم]."))
                .containsExactly("سالم:HOST + علي بدر + عمر حسن @ باريس 2017-02-02");
    }

    @Test
    void whatWasTalkedOf() {
        assertThat(topics("بحث [P علي بدر] مع [P عمر حسن]، [T 2017-02-02|أمس] في [L القاهرة]، جهود الإغاثة في [L درنة].")).containsExactly("جهود الإغاثة في درنة");
        assertThat(topics("استقبل [P علي بدر] [P عمر حسن]. وبحث الجانبان سبل التعاون. وتركزت المباحثات على ملف الطاقة.")).containsExactly("سبل التعاون", "ملف الطاقة");
        assertThat(topics("استقبل [P علي بدر] [P عمر حسن]. وجرى خلال اللقاء بحث آفاق الشراكة.")).containsExactly("آفاق الشراكة");
        assertThat(topics("أجرى [P علي بدر] اتصالا هاتفيا مع [P عمر حسن]، جرى خلاله استعراض العلاقات الثنائية.")).containsExactly("العلاقات الثنائية");
    }

    private static List<String> topics(String marked) {
        return meetings(marked).getFirst().topics().stream().map(Topic::text).toList();
    }
}
