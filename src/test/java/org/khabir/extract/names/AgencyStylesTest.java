package org.khabir.extract.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabir.extract.NameFinder;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.model.Article;
import org.khabir.text.Document;

/** Names as agencies and papers of several countries write them. */
class AgencyStylesTest {

    private static final NameFinder FINDER = NameFinders.standard(Gazetteer.standard());

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '`', value = {
        "بغداد / الأناضول > ORGANIZATION الأناضول",
        "الدوحة: «الشرق الأوسط» > ORGANIZATION الشرق الأوسط",
        "عمّان ـ «الأيام» > ORGANIZATION الأيام",
        "المنامة في 3 يونيو / بنا / > ORGANIZATION بنا",
    })
    void theMediumAtTheHeadOfAnArticleIsABody(String dateline, String medium) {
        assertThat(names(dateline + "\nبحث الوزير العلاقات في الشرق الأوسط.")).contains(medium);
    }

    @Test
    void theTownMayFollowTheMedium() {
        assertThat(names("«الأيام» (القاهرة)\nبحث الوزير العلاقات.")).contains("ORGANIZATION الأيام", "LOCATION القاهرة");
    }

    @Test
    void lettersOfANameAreNoClause() {
        assertThat(names("ذكرت قناة \"سي أن أن\" ذلك")).contains("ORGANIZATION سي أن أن");
        assertThat(names("زار ضريح آية الله السالمي أمس")).noneMatch(name -> name.endsWith("الله السالمي"));
    }

    @Test
    void aPluralOfKindIsNobody() {
        assertThat(names("اجتمع مع قادة ميدانيين أمس")).isEmpty();
    }

    @Test
    void elsewhereTheSameWordsAreARegion() {
        assertThat(names("عاش البدو في هضاب الأناضول قرونا")).contains("LOCATION الأناضول");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
        "استقبل الرئيس سليم منصور الحداد مهنئا بالعيد > PERSON سليم منصور الحداد",
        "هاتف الملك حمد بن عيسى المفدى نظيره > PERSON حمد بن عيسى",
        "قال الدكتور أحمد سالم الرشيد إن الأمر انتهى > PERSON أحمد سالم الرشيد",
        "بحضور اللواء سمير الوزير، وزير الشباب > PERSON سمير الوزير",
        "وصل إلى قصر المنيف العامر أمس > FACILITY قصر المنيف",
        "قال رئيس المحكمة العسكرية العليا العميد سالم الكبتاوي إن > ORGANIZATION المحكمة العسكرية العليا",
        "وحضر اللواء الركن سالم الكبتاوي أمس > PERSON سالم الكبتاوي",
        "قال الوزير محمد سالم ولد بيات أمس > PERSON محمد سالم ولد بيات",
        "قال السفير خير الله سالم الكبتاوي إن > PERSON خير الله سالم الكبتاوي",
        "وقالت وزيرة الصحة الفرنسية فلورا غرانبوا إن > PERSON فلورا غرانبوا",
        "قالت القيادة العسكرية الأميركية في أوروبا (يوكوم) إنها وصلت > ORGANIZATION القيادة العسكرية الأميركية في أوروبا",
        "وصل رئيس بعثة يوناميس غير المقيم > ORGANIZATION بعثة يوناميس",
        "حضر آمر كتيبة 12 حدود أمس > ORGANIZATION كتيبة 12 حدود",
        "أطلقت صواريخ نجم 3 على الموقع > EQUIPMENT نجم 3",
        "عرضت منظومة \"الدرع الفضي\" أمس > EQUIPMENT الدرع الفضي",
        "التقى وزيرة الثقافة سو ران-مي أمس > PERSON سو ران-مي",
        "وحضر العقيد بلعوام السالمي أمس > PERSON بلعوام السالمي",
        "قال الزعيم الملا حسن أختر إن > PERSON حسن أختر",
        "قالت السفيرة آن كلير لوجندر إن > PERSON آن كلير لوجندر",
    })
    void namesEndWhereTheyEnd(String text, String expected) {
        assertThat(names(text)).contains(expected);
    }

    @Test
    void aTitleAndAnAdjectiveAreNoName() {
        assertThat(names("حضر اللواء سمير الوزير السابق")).doesNotContain("PERSON سمير الوزير السابق");
    }

    private static List<String> names(String body) {
        return FINDER.find(Document.of(new Article("a", "", "", "", "", null, "", body))).stream()
                .map(name -> name.type() + " " + name.text()).toList();
    }
}
