package org.khabir.extract.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabir.extract.meetings.Story.told;

import org.junit.jupiter.api.Test;

class VerbMeetingsTest {

    @Test
    void verbSubjectObject() {
        assertThat(told("التقى [P الرئيس الفرنسي|إيمانويل ماكرون] [P رئيس الحكومة الليبية|فائز السراج].")).containsExactly("إيمانويل ماكرون + فائز السراج");
        assertThat(told("التقى [P وزير الخارجية|جون كيري] بـ[P سيرغي لافروف].")).containsExactly("جون كيري + سيرغي لافروف");
        assertThat(told("والتقت [P المستشارة|أنغيلا ميركل] مع [N نظيرها النمساوي].")).containsExactly("أنغيلا ميركل + نظيرها النمساوي");
    }

    @Test
    void placeAndDateBetweenSubjectAndObject() {
        assertThat(told("التقى [P وزير الدفاع الأمريكي|آشتون كارتر] [T 2017-02-03|الجمعة] في [L أربيل] [P رئيس الإقليم|مسعود بارزاني]."))
                .containsExactly("آشتون كارتر + مسعود بارزاني @ أربيل 2017-02-03");
        assertThat(told("قالت [O السفارة الأمريكية] إن [P نائب القائد|جون برينان]، التقى في [L بنغازي] [P خليفة حفتر] و[P نجله|صدام]."))
                .containsExactly("جون برينان + خليفة حفتر + صدام @ بنغازي");
    }

    @Test
    void noPunctuationBetweenDescriptionAndName() {
        assertThat(told("كما التقى [N نائب رئيس هيئة الأركان العامة للدفاع] [P خليفة حفتر] لمناقشة الشراكة."))
                .containsExactly("نائب رئيس هيئة الأركان العامة للدفاع + خليفة حفتر");
    }

    @Test
    void theSubjectComesFromTheClauseBefore() {
        assertThat(told("وصل [P المبعوث الأممي|غسان سلامة] إلى [L طرابلس]، حيث التقى [P رئيس البلدية|علي منصور]."))
                .containsExactly("غسان سلامة + علي منصور @ طرابلس");
        assertThat(told("استقبل [P الأمير|تميم] [P الوزير|سامح شكري] ثم التقى [P السفير|عمر حسن]."))
                .containsExactly("تميم:HOST + سامح شكري:VISITOR", "تميم + عمر حسن");
    }

    @Test
    void theSubjectIsThatOfTheNearestClause() {
        assertThat(told("أمر [P خليفة حفتر] بالتقدم، بينما كان [P الأمين العام|غوتيريش] في [L طرابلس]، حيث اجتمع بـ[P فائز السراج]."))
                .containsExactly("غوتيريش + فائز السراج @ طرابلس");
    }

    @Test
    void theSubjectComesFromTheSentenceBefore() {
        assertThat(told("استقبل [P رئيس الجمهورية|قيس سعيد] [P السفير|عمر حسن]. كما التقى [P النائب|سالم بدر] و[P الخبير|رمزي علي]."))
                .containsExactly("قيس سعيد:HOST + عمر حسن:VISITOR", "قيس سعيد + سالم بدر + رمزي علي");
    }

    @Test
    void hostAndVisitor() {
        assertThat(told("استقبل [P رئيس المجلس|محمد المنفي]، [N نائب رئيس هيئة الأركان]، بحضور كل من [P رئيس الأركان|محمد الحداد]، و[P حسين العائب]."))
                .containsExactly("محمد المنفي:HOST + نائب رئيس هيئة الأركان:VISITOR + محمد الحداد:ATTENDEE + حسين العائب:ATTENDEE");
        assertThat(told("استقبلَ [P الملكُ|سلمان] بقصر اليمامة [P الرئيسَ|عمر البشير].")).containsExactly("سلمان:HOST + عمر البشير:VISITOR");
        assertThat(told("وسيزور [P الرئيس المكسيكي|انريكي بينا] [P ترامب] في [T 2017-02-28|28 فيفري].")).containsExactly("PLANNED انريكي بينا:VISITOR + ترامب:HOST 2017-02-28");
    }

    @Test
    void reciprocal() {
        assertThat(told("اجتمع [P وزير المالية|علي بدر] و[P نظيره|كمال سالم] في [L جنيف].")).containsExactly("علي بدر + كمال سالم @ جنيف");
        assertThat(told("[P جون كيري] و[P سيرغي لافروف] يبحثان الأزمة السورية.")).containsExactly("جون كيري + سيرغي لافروف");
    }

    @Test
    void aDualVerbBehindItsSubjects() {
        assertThat(told("أعلنت البعثة أن [P رئيس المجلس|فائز السراج] و[P القائد العام|خليفة حفتر] التقيا [T 2017-02-01|الأربعاء] في [L أبوظبي]."))
                .containsExactly("فائز السراج + خليفة حفتر @ أبوظبي 2017-02-01");
    }

    @Test
    void aGroupBehindACircumstance() {
        assertThat(told("والتقى [P بان كي مون] خلال الزيارة عددا من أعضاء [O مجلس النواب].")).containsExactly("بان كي مون + مجلس النواب");
    }

    @Test
    void aPartnerBehindItsPreposition() {
        assertThat(told("اجتمع [P وزير الداخلية|هادي مجدوب] بـ[P والي صفاقس|الحبيب شواط].")).containsExactly("هادي مجدوب + الحبيب شواط");
        assertThat(told("بحث [P الوزير|خميس الجهيناوي] [T 2017-02-03|اليوم] مع [P المبعوث|مارتن كوبلر] الوضع في [L ليبيا].")).containsExactly("خميس الجهيناوي + مارتن كوبلر 2017-02-03");
        assertThat(told("وتباحث [P الوزير|علي بدر] مع كل من [P سالم] و[P كمال].")).containsExactly("علي بدر + سالم + كمال");
    }

    @Test
    void firstPersonIsTheSpeaker() {
        assertThat(told("وأكد [P رئيس الحركة|راشد الغنوشي] \"لقد التقيت بـ[P المبعوث الأممي|مارتن كوبلر] قبل شهر\".")).containsExactly("راشد الغنوشي + مارتن كوبلر");
    }

    @Test
    void pronounObject() {
        assertThat(told("وصل [P السفير|عمر حسن] إلى [L تونس] والتقاه [P الوزير|علي بدر] في المطار.")).containsExactly("علي بدر + عمر حسن @ تونس");
    }

    @Test
    void groupsThatAreNoEntity() {
        assertThat(told("التقى [P الوزير|عماد الحمامي] بمقر الولاية ممثلي المعتصمين.")).containsExactly("عماد الحمامي");
        assertThat(told("استقبل [P الوزير|عماد الحمامي] وفدا من [O حركة النهضة].")).containsExactly("عماد الحمامي:HOST + حركة النهضة:VISITOR");
    }
}
