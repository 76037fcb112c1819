package org.khabir.extract.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabir.model.Statement;

class VerbStatementsTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            قال [P وزير النقل|سالم حمدان] إن الجسر سيفتح غدا. => سالم حمدان: الجسر سيفتح غدا
            أعلنت [O وزارة الصحة] أن اللقاح متوفر في كل المراكز. => وزارة الصحة: اللقاح متوفر في كل المراكز
            أفادت [O وكالة الأنباء] بأنّ الطريق مقطوعة منذ الفجر. => وكالة الأنباء: الطريق مقطوعة منذ الفجر
            صرّح [P المتحدث باسم البلدية|نبيل عطا] أمس بأنه لن يستقيل. => نبيل عطا: بأنه لن يستقيل
            [P سالم حمدان] أكد أن العمل انتهى. => سالم حمدان: العمل انتهى
            [P سالم حمدان]، في تصريح لإذاعة محلية، أكد أن العمل انتهى. => سالم حمدان: العمل انتهى
            أشار [P سالم حمدان] إلى تراجع عدد الحوادث. => سالم حمدان: تراجع عدد الحوادث
            أشار [P سالم حمدان] إلى أن عدد الحوادث تراجع. => سالم حمدان: عدد الحوادث تراجع
            شدد [P المفتي|عمر زاهي] على ضرورة الهدوء. => عمر زاهي: ضرورة الهدوء
            لفت [P عمر زاهي] إلى أهمية التعليم، مضيفا أن المدارس قليلة. => عمر زاهي: أهمية التعليم; عمر زاهي: المدارس قليلة
            نفى [P عمر زاهي] أن يكون قد طلب المال. => DENIAL عمر زاهي: يكون قد طلب المال
            نفت [O وزارة الصحة] هذه الأخبار جملة وتفصيلا. => DENIAL وزارة الصحة: هذه الأخبار جملة وتفصيلا
            حذّر [P عمر زاهي] من انهيار السد. => WARNING عمر زاهي: انهيار السد
            دعا [P عمر زاهي] سكان القرية إلى مغادرة بيوتهم. => DEMAND عمر زاهي: مغادرة بيوتهم
            طالبت [O نقابة المعلمين] الحكومة بصرف الأجور. => DEMAND نقابة المعلمين: صرف الأجور
            ندد [P عمر زاهي] بالهجوم على السوق. => JUDGEMENT عمر زاهي: الهجوم على السوق
            أدانت [L مصر] الهجوم على السوق. => JUDGEMENT مصر: الهجوم على السوق
            كشف [P عمر زاهي] عن خطة جديدة لإنقاذ الميناء. => عمر زاهي: خطة جديدة لإنقاذ الميناء
            اعتبر [P عمر زاهي] أن الخطة فاشلة، على حد تعبيره. => عمر زاهي: الخطة فاشلة
            يرى [P عمر زاهي] أن الوقت لم يحن بعد. => عمر زاهي: الوقت لم يحن بعد
            أكّد [P عمر زاهي] دعم بلاده للسلام. => عمر زاهي: دعم بلاده للسلام
            وأوضحت صحيفة [O الفجر] أن المفاوضات تعثرت. => الفجر: المفاوضات تعثرت
            قالت مصادر محلية إن القصف توقف. => (مصادر محلية): القصف توقف
            أفاد شهود عيان بأن النار التهمت السوق كلها. => (شهود عيان): النار التهمت السوق كلها
            عبّر [P عمر زاهي] عن أسفه لما حدث في القرية. => عمر زاهي: أسفه لما حدث في القرية
            وبيّنت [O وزارة الصحة] أن السبب مجهول. => وزارة الصحة: السبب مجهول
            """)
    void findsSpeakerAndClause(String text, String told) {
        assertThat(String.join("; ", Said.told(text))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            قال [P عمر زاهي]: "لن نقبل هذا العرض أبدا". => DIRECT عمر زاهي: لن نقبل هذا العرض أبدا
            قال [P عمر زاهي] «لن نقبل هذا العرض أبدا». => DIRECT عمر زاهي: لن نقبل هذا العرض أبدا
            “لن نقبل هذا العرض أبدا”، قال [P عمر زاهي] للصحفيين. => DIRECT عمر زاهي: لن نقبل هذا العرض أبدا
            وقال [P عمر زاهي]: «لن نقبل العرض. لقد انتهى كل شيء». ثم غادر. => DIRECT عمر زاهي: لن نقبل العرض. لقد انتهى كل شيء
            قال [P عمر زاهي] إن الاتفاق "كارثة على الجميع" ولا بد من تعديله. => MIXED عمر زاهي: الاتفاق "كارثة على الجميع" ولا بد من تعديله
            ردّ [P عمر زاهي] قائلا: "هذا كلام فارغ تماما". => DIRECT عمر زاهي: هذا كلام فارغ تماما
            [P عمر زاهي]: "لن نترك أرضنا لأحد مهما حدث" => DIRECT عمر زاهي: لن نترك أرضنا لأحد مهما حدث
            قال موقع "[O الساعة]" إن المفاوضات تعثرت. => الساعة: المفاوضات تعثرت
            """)
    void tellsDirectFromIndirect(String text, String told) {
        assertThat(String.join("; ", Said.told(text))).isEqualTo(told);
    }

    @Test
    void knowsTheOccasionAndTheAudience() {
        Statement statement = Said.statements("قال [P عمر زاهي] في تصريح صحفي لوكالة [O رويترز] إن الميناء مغلق.").getFirst();

        assertThat(statement.audienceId()).isEqualTo("رويترز");
        assertThat(statement.occasion().length()).isEqualTo("تصريح صحفي".length());
    }

    @Test
    void aBodyInTheSpeakersDescriptionIsNoAudience() {
        Statement statement = Said.statements("صرح [N المتحدث الأمني] ل[O وزارة الداخلية] بأن الوضع هادئ.").getFirst();

        assertThat(statement.audienceId()).isNull();
    }

    @Test
    void theSpanReachesFromTheVerbToTheEndOfWhatIsSaid() {
        String text = "في الصباح، قال عمر زاهي إن الميناء مغلق.";
        Statement statement = Said.statements("في الصباح، قال [P عمر زاهي] إن الميناء مغلق.").getFirst();

        assertThat(statement.span().of(text)).isEqualTo("قال عمر زاهي إن الميناء مغلق");
        assertThat(statement.speaker().of(text)).isEqualTo("عمر زاهي");
    }
}
