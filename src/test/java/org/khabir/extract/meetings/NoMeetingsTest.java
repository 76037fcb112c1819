package org.khabir.extract.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoMeetingsTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "استقبل المستشفى المصابين.",
        "استقبل [P الوزير|علي بدر] الخبر بارتياح.",
        "يبحث [P الوزير|علي بدر] عن حلول مع اقتراب الموعد.",
        "نشر [P علي بدر] بحثا عن المياه.",
        "قال [P علي بدر] في لقاء تلفزيوني مع [P سالم].",
        "وأضاف [P علي بدر] في اتصال هاتفي مع «[O الجوهرة اف ام]».",
        "استعدادا للقمة حضرت كلمات للقادة العرب [P علي بدر] و[P سالم].",
        "وأضاف [P علي بدر] في اتصال هاتفي مع صحيفة «[O عكاظ]».",
        "أكد [P علي بدر] خلال لقاء مع الصحافيين ذلك.",
        "وأضاف [P علي بدر] في مقابلة مع [O الجزيرة] أن ذلك صحيح.",
        "سيلتقي [O منتخب تونس] [O منتخب مصر] في مباراة ودية.",
        "عقد [O مجلس الأمن] جلسة طارئة.",
        "ينعقد اجتماع المكتب السياسي غدا.",
        "أشاد [P علي بدر] خلال لقاء اليوم باستقالة [P وزير العدل|سالم].",
        "زار [P الوزير|علي بدر] [L تونس].",
        "هذا النموذج قابل للتطبيق في [L ليبيا]، و[P علي بدر] يرى ذلك.",
        ""
    })
    void tellsNoMeeting(String text) {
        assertThat(Story.told(text)).isEmpty();
    }
}
