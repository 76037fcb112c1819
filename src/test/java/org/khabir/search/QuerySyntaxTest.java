package org.khabir.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabir.i18n.KhabirException;

/** What each element of the syntax finds, in both languages. */
class QuerySyntaxTest {

    @TempDir
    static Path folder;
    private static ArticleIndex index;

    @BeforeAll
    static void fill() throws KhabirException {
        index = ArticleIndex.open(folder);
        index.put(List.of(TestArticles.MEETING, TestArticles.ENVOY, TestArticles.WEAPONS, TestArticles.UNDATED));
    }

    @AfterAll
    static void close() throws KhabirException {
        index.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '^', nullValues = "none", value = {
            // words: all must occur, in any inflection and spelling
            "السراج; 1", "ليبيا; 1 2", "سراج حفتر; 1", "حفتر سلامة; none", "وزير ليبي; none", "الوزراء; 2", "ليبية; 1 2", "لقاءات; 1",
            "المفاوضات; 2", "مفاوضاتها; 2", "ايجابيا; 1", "إيجابيّاً; 1", "2019; 3", "٢٠١٩; 3", "f16; 3", "أمم; 2", "للأمم; 2", "'؟'; 1 2 3 4",
            // quotes of all kinds: the words in this order, clitics aside
            "\"خليفة حفتر\"; 1", "«خليفة حفتر»; 1", "“خليفة حفتر”; 1", "\"حفتر خليفة\"; none", "\"الامم المتحدة\"; 2",
            "\"قائد الجيش\"; 1", "\"السراج حفتر\"~5; 1", "\"سلمان علي\"~2; 4", "\"الليبي\"; none",
            // exact
            "=على; 3", "=علي; 4", "علي; 3 4", "=\"علي عبد الله\"; 4", "=الازمة; none", "=الأزمة; 1",
            // or
            "حفتر OR سلامة; 1 2", "حفتر أو سلامة; 1 2", "حفتر | روسيا; 1 3", "حفتر او غوتيريش; 1 3", "حفتر or سلامة; none", "حفتر أو سلامة تاريخ:2017-06; 2",
            // and
            "السراج AND حفتر; 1", "السراج و حفتر; 1",
            // not
            "ليبية NOT حفتر; 2", "ليبية -حفتر; 2", "ليبية ليس حفتر; 2", "-ليبية; 3 4", "ليس ليبية; 3 4", "التقى -\"فائز السراج\"; 2",
            // brackets
            "(حفتر أو سلامة) طرابلس; 2", "ليبية -(حفتر أو طرابلس); none",
            // beginnings and near spellings
            "طراب*; 2", "مقات*; 3", "جوتيريش~; 3", "قوتيريش~1; 3", "قوتيريس~2; 3", "*; 1 2 3 4",
            // fields
            "title:لقاء; 1", "عنوان:لقاء; 1", "العنوان:منظومة; 3", "عنوان:فائز; none", "body:فائز; 1", "نص:فائز; 1",
            "source:الشروق; 1 3", "مصدر:\"وكالة الأنباء\"; 2", "author:الفيتوري; 4", "كاتب:الفيتوري; 4", "category:سياسة; 4",
            "قسم:سياسه; 4", "tag:لقاءات; 1 2", "وسم:\"أمم متحدة\"; 2", "entity:Haftar; 1", "haftar; 1", "Khalifa Haftar; 1", "\"khalifa haftar\"; 1", "haft*; 1", "Haftar سلامة; none", "Haftar السراج; 1", "كيان:حفتر; 1", "كيان:\"الامم المتحده\"; 2",
            "person:سلامة; 2", "شخص:سلامه; 2", "person:طرابلس; none", "place:طرابلس; 2", "مكان:(طرابلس أو أبوظبي); 1 2",
            "org:nations; 2", "جهة:المتحدة; 2", "entity:guter*; 3", "entity:antonio; 3", "entity:\"António Guterres\"; 3", "entity:guteres~; 3", "id:arms-3; 3", "معرف:arms-3; 3", "شخص:حفتر -مكان:ابوظبي; none",
            // dates
            "date:2017; 1 2", "تاريخ:٢٠١٧; 1 2", "date:2017-05; 1", "date:2017-05-02; 1", "date:2/5/2017; 1", "date:2017/05/02; 1",
            "date:2017-06..2019-07; 2 3", "تاريخ:٢٠١٧-٠٦..٢٠١٩-٠٧; 2 3", "date:2017-06..; 2 3", "date:..2017-05; 1",
            "before:2017-06; 1", "قبل:2017-06-21; 1 2", "after:2017; 3", "بعد:2017-05-01; 1 2 3", "ليبية date:2017-05; 1",
            // odd input is read as it is meant
            "حفتر،; 1", "'حفتر: السراج'; 1", "إس-400; 3", "اس 400; 3", "'حفتر - السراج'; 1", "\u200F-\u200Fليبية; 3 4"})
    void finds(String query, String expected) throws KhabirException {
        List<String> found = index.search(SearchQuery.of(query.replace("'", ""))).hits().stream()
                .map(hit -> hit.articleId().substring(hit.articleId().length() - 1)).sorted().toList();
        assertThat(found).isEqualTo(expected == null ? List.of() : List.of(expected.split(" ")));
    }
}
