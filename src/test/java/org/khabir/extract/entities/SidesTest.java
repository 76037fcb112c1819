package org.khabir.extract.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SidesTest {

    /** The side of the only role beside a name that stands in place of {@code *}. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "التقى وزير الخارجية الأمريكي * أمس | US",
            "التقى وزير الخارجيّة الأميركيّ السابق * أمس | US",
            "قالت وزيرة الخارجية الليبية * إن | LY",
            "وصل المبعوث الأممي إلى {L:ليبيا} * أمس | UN",
            "وصل مبعوث {O:الأمم المتحدة} إلى {L:ليبيا} * أمس | UN",
            "قال المبعوث الأمريكي إلى {L:ليبيا} * إن | US",
            "قال القائد العسكري الروسي * إن | RU",
            "استقبل رئيس الوزراء الليبي * الوفد | LY",
            "لقاء مع السفير الإيطالي لدى {L:ليبيا} * أمس | IT",
            "لقاء مع سفير {L:ليبيا} لدى {L:تونس} * أمس | LY",
            "بحث سفيرة {L:الولايات المتحدة الأمريكية} ب{L:تونس} * مع الوزير | US",
            "قال قائد {O:القوات الأمريكية في أفريقيا} * إن | US",
            "قال القائد العام ل{O:لجيش الوطني الليبي} * إن | LY",
            "قال الناطق باسم {O:الجيش السوري} * إن | SY",
            "قال المتحدث باسم {O:وزارة الدفاع الأمريكية} * إن | US",
            "قالت رئيسة {O:بعثة الأمم المتحدة للدعم في ليبيا} * إن | UN",
            "قال رئيس {O:البعثة الأممية في ليبيا} * إن | UN",
            "قال ممثل {L:ليبيا} لدى {O:الأمم المتحدة} * إن | LY",
            "قال مندوب {L:الجزائر} الدائم لدى {O:الاتحاد الأفريقي} * إن | DZ",
            "قال المبعوث الأفريقي * إن | AFRICAN_UNION",
            "قال مفوض {O:الاتحاد الأفريقي} * إن | AFRICAN_UNION",
            "قال المسؤول الأوروبي * إن | EU",
            "قالت المفوضة الأوروبية * إن | EU",
            "قال رئيس {O:البرلمان الأوروبي} * إن | EU",
            "قال الأمين العام ل{O:حلف شمال الأطلسي} * إن | NATO",
            "قال الأمين العام ل{O:جامعة الدول العربية} * إن | ARAB_LEAGUE",
            "قال الأمين العام ل{O:لأمم المتحدة} * إن | UN",
            "أكد نظيره التركي * أن | TR",
            "أكد الناشط الحقوقي التونسي * أن | TN",
            "قال المتحدث باسم {F:الكرملين} * إن | RU",
            "قال وزير الخارجية الكوري الشمالي * إن | KP",
            "قال وزير خارجية {L:مصر} * إن | EG",
            "قال والرئيس التونسي * إن | TN",
            "رحب بالرئيس الفرنسي السابق * أمس | FR",
            "قال للرئيس المالي * إن | ML",
            "قال وزير الشؤون الخارجية التونسي * إن | TN",
            "قال القنصل العام ل{L:ليبيا} ب{L:صفاقس} * إن | LY",
            "قال المدير العام لشركة {O:توتال الفرنسية} * إن | FR",
            // what says nothing of the holder
            "قال المدير المالي * إن | -",
            "قال مسؤول الملف الليبي * إن | -",
            "قال وزير الشؤون الأفريقية * إن | -",
            "قال أستاذ اللغة الفرنسية * إن | -",
            "قال الخبير في الشأن الليبي * إن | -",
            "قال مراسل {O:وكالة الأنباء الليبية} * إن | -",
            "قال رئيس {O:الغرفة التونسية الليبية} * إن | -",
            "قال الزعيم الأفريقي * إن | -",
            "قال وزير التجارة * إن | -",
            "قال المبعوث الخاص ل{L:ليبيا} * إن | -",
    })
    void aRoleIsHeldForTheSideThatItsWordsSay(String sentence, String side) {
        Sample sample = Sample.of(sentence.replace("*", "{P:سالم منصور}"));
        assertThat(sample.entity("سالم منصور").roles()).as(sentence + " " + sample.roles("سالم منصور")).singleElement()
                .extracting(role -> role.side()).isEqualTo(side);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "قال المشير الليبي * إن | LY",
            "قال اللواء الليبي المتقاعد * إن | LY",
            "لقاء بالمشير الليبي * أمس | LY",
            "قال الدكتور المصري * إن | EG",
            "قال * التونسي إن | -",
            "قال المشير * الليبي إن | -",
            "وصل إلى الجانب الليبي * أمس | -",
            "فاز على الإسباني * أمس | ES",
            "وفقا للأمريكي * أمس | US",
            "في الفريق الوطني * أمس | -",
            "في فريق العربي الكويتي * أمس | -",
            "قال الفريق * إن | -",
    })
    void anAdjectiveBehindARankTellsANationalityButNoRole(String sentence, String side) {
        Sample sample = Sample.of(sentence.replace("*", "{P:سالم منصور}"));
        assertThat(sample.entity("سالم منصور").roles()).isEmpty();
        assertThat(sample.entity("سالم منصور").side()).isEqualTo(side);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "القوات الأمريكية في أفريقيا | US", "السفارة الأمريكية لدى ليبيا | US", "بعثة الأمم المتحدة في ليبيا | UN", "بعثة ليبيا لدى الأمم المتحدة | LY",
            "مفوضية الاتحاد الأفريقي | AFRICAN_UNION", "الاتحاد الأوروبي | EU", "حكومة ليبيا | LY", "الكرملين | RU", "وزارة المالية | -",
            "مجموعة أصدقاء ليبيا | -", "الغرفة التونسية الليبية | -", "اليونيفيل | UN", "وزارة الخارجية | -", "الجيش الوطني الليبي | LY", "الاتحاد الأوروبي لكرة القدم | -",
            "وزارة الخارجية الكورية الشمالية | KP", "حكومة جنوب أفريقيا | ZA", "أفريكوم | US"})
    void aBodyIsOfTheSideThatItsNameSays(String name, String side) {
        assertThat(Sample.of("بيان {O:" + name + "} أمس").entity(name).side()).isEqualTo(side);
    }

    @Test
    void aBodyWithAnOrdinaryNameIsOfAKnownCountryWhereTheArticleSpeaksOfIt() {
        assertThat(Sample.of("بيان {O:حكومة الوحدة الوطنية} في {L:طرابلس} الليبية").entity("حكومة الوحدة الوطنية").side()).isEqualTo("LY");
        assertThat(Sample.of("بيان {O:حكومة الوحدة الوطنية} في {L:صفاقس} التونسية").entity("حكومة الوحدة الوطنية").side()).isNull();
    }

    @Test
    void adjectivesOfASharedTitleAreGivenInTheirOrder() {
        Sample joined = Sample.of("التقى الرئيسان الروسي {P:فلاديمير بوتين} والتركي {P:رجب طيب أردوغان}");
        assertThat(joined.entity("فلاديمير بوتين").side()).isEqualTo("RU");
        assertThat(joined.entity("رجب طيب أردوغان").side()).isEqualTo("TR");
        Sample shared = Sample.of("بحث وزيرا الخارجية المصري والسعودي {P:سامح شكري} و{P:عادل الجبير} الأزمة");

        assertThat(shared.entity("سامح شكري").roles().getFirst().side()).isEqualTo("EG");
    }

    @Test
    void aPersonIsOfTheSideThatMostTitlesState() {
        Sample sample = Sample.of("قال رئيس الوزراء الليبي {P:سالم منصور} أمس. وكان المسؤول الليبي {P:سالم منصور} زار السفير الفرنسي {P:سالم منصور}");
        assertThat(sample.entity("سالم منصور").side()).isEqualTo("LY");
    }

    @Test
    void whoIsNeverNamedIsOfTheSideOfTheDescription() {
        Sample sample = Sample.of("وقال المسؤول العسكري الأمريكي إن القوات ستبقى");
        assertThat(sample.entity("المسؤول العسكري الأمريكي").side()).isEqualTo("US");
        assertThat(sample.entity("المسؤول العسكري الأمريكي").roles()).isEqualTo(List.of());
    }

    @Test
    void bodiesToldOfBeforeSayASideWhereTheyAgree() {
        Sample clubs = Sample.of("فاز {O:نادي يوفنتوس الإيطالي} على {O:نادي ريال مدريد الإسباني}. وقال رئيس النادي {P:سالم منصور} إن الأمر واضح");
        assertThat(clubs.entity("سالم منصور").roles().getFirst().side()).isNull();
    }

    @Test
    void whomASourceTellsSaysNothing() {
        assertThat(Sample.of("وأكد مصدر أمني ل{O:وكالة الأنباء الليبية} أن الأمر واضح").entities().getFirst().side()).isNull();
        assertThat(Sample.of("وأكد مصدر في {O:وزارة الخارجية الليبية} أن الأمر واضح").entities().getFirst().side()).isEqualTo("LY");
    }

    @Test
    void aRoleIsNotHeldInABodyOfAnotherSide() {
        Sample sample = Sample.of("أعلنت {O:حكومة الوحدة الوطنية الليبية} موقفها. وقال رئيس الوزراء الإيطالي {P:سالم منصور} إن الأمر واضح");
        assertThat(sample.entity("سالم منصور").roles().getFirst().organizationId()).isNull();
        assertThat(sample.entity("سالم منصور").roles().getFirst().side()).isEqualTo("IT");
    }

    @Test
    void aDescriptionFillsABareTitleOnly() {
        Sample president = Sample.of("قال الرئيس {P:سالم منصور} إن الأمر واضح. وأضاف الرئيس الأمريكي أنه سيعود");
        assertThat(president.entity("سالم منصور").side()).isEqualTo("US");
        Sample minister = Sample.of("قال وزير الخارجية {P:سالم منصور} إن الأمر واضح. وأضاف الوزير القطري أنه سيعود");
        assertThat(minister.entity("سالم منصور").side()).isNull();
    }

    @Test
    void aRoleInABodyToldOfBeforeIsHeldForItsSide() {
        Sample sample = Sample.of("أعلنت {O:حركة النهضة} التونسية موقفها. وقال رئيس الحركة {P:سالم منصور} إن الأمر واضح");
        assertThat(sample.entity("سالم منصور").roles().getFirst().side()).isEqualTo("TN");
    }
}
