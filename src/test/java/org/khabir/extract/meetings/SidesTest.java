package org.khabir.extract.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabir.extract.meetings.Story.told;

import org.junit.jupiter.api.Test;

class SidesTest {

    @Test
    void eachMetAlone() {
        assertThat(told("التقت [P المستشارة|آنا] كلا من [P سالم] و[P كمال] على حدة.")).containsExactly("آنا + سالم", "آنا + كمال");
        assertThat(told("اجتمع [P الوزير|علي بدر] بكل من [P سالم] و[P كمال]، كل على انفراد.")).containsExactly("علي بدر + سالم", "علي بدر + كمال");
        assertThat(told("التقى [P الوزير|علي بدر] كلاً من [P سالم] و[P كمال].")).containsExactly("علي بدر + سالم + كمال");
    }

    @Test
    void whoeverMeetsAtHisOwnSeatIsTheHost() {
        assertThat(told("التقى [P الوزير|علي بدر] في مقر الوزارة [P السفير|عمر حسن].")).containsExactly("علي بدر:HOST + عمر حسن:VISITOR");
        assertThat(told("التقى [P القائد العام|علي بدر] في مكتبه بالرجمة [P السفير|عمر حسن].")).containsExactly("علي بدر:HOST + عمر حسن:VISITOR");
        assertThat(told("التقى [P السفير|عمر حسن] [P وزير الداخلية|علي بدر] في مقر الوزارة.")).containsExactly("عمر حسن:VISITOR + علي بدر:HOST");
        assertThat(told("التقى [P الوزير|علي بدر] بمقر الولاية [P السفير|عمر حسن].")).containsExactly("علي بدر + عمر حسن");
    }

    @Test
    void severalGoOnTogether() {
        assertThat(told("استأنف [P الوزير|علي بدر] و[P نظيره|سالم] محادثات في [L جنيف].")).containsExactly("علي بدر + سالم @ جنيف");
        assertThat(told("واصل ممثلون عن [O مجلس النواب] و[O المجلس الأعلى] محادثاتهم في [L بوزنيقة].")).containsExactly("مجلس النواب + المجلس الأعلى @ بوزنيقة");
    }
}
