package org.khabir.search;

import java.time.LocalDate;
import java.util.List;
import org.khabir.model.Article;
import org.khabir.model.EntityType;

/** Articles for the tests of this package. */
final class TestArticles {

    static final IndexedArticle MEETING = article("skhirat-1", "لقاء بين السراج وحفتر في أبوظبي", "صحيفة الشروق", "2017-05-02",
            "التقى رئيس المجلس الرئاسي فائز السراج بقائد الجيش خليفة حفتر في أبوظبي يوم الثلاثاء.\n"
                    + "وبحث الطرفان سبل إنهاء الأزمة الليبية. وقال السراج إن اللقاء كان إيجابيًّا.",
            List.of("لقاءات"), person("فائز السراج", "Fayez al-Sarraj"), person("خليفة حفتر", "Khalifa Haftar"),
            entity(EntityType.LOCATION, "أبوظبي", "Abu Dhabi"));
    static final IndexedArticle ENVOY = article("envoy-2", "المبعوث الأممي يزور طرابلس", "وكالة الأنباء", "2017-06-20",
            "وصل المبعوث الأممي غسان سلامة إلى العاصمة طرابلس، والتقى وزراءَ الحكومة وممثّلين للأمم المتحدة.\n"
                    + "وأكّد سلامة أنّ وزارة الخارجية الليبيّة ستشارك في المفاوضـــات.",
            List.of("أمم متحدة", "لقاءات"), person("غسان سلامة", "Ghassan Salamé"),
            entity(EntityType.LOCATION, "طرابلس", "Tripoli"), entity(EntityType.ORGANIZATION, "الأمم المتحدة", "United Nations"));
    static final IndexedArticle WEAPONS = article("arms-3", "صفقة منظومة إس-400", "صحيفة الشروق", "2019-07-12",
            "تسلّمت أنقرة منظومة الدفاع الجوي (إس-400) من روسيا، وقالت مقاتلات F16 ستبقى في الخدمة. "
                    + "ووصف غوتيريش الوضع في ٢٠١٩ بأنه مقلق على الحدود.",
            List.of(), entity(EntityType.EQUIPMENT, "إس-400", "S-400"), person("أنطونيو غوتيريش", "António Guterres"));
    static final IndexedArticle UNDATED = new IndexedArticle(new Article("undated-4", "سلمان يستقبل علي عبد الله", "",
            "محمد الفيتوري", "", null, "سياسة", "استقبل سلمان ضيفه علي عبد الله ووفدا وطنيا من عمان."), List.of(), List.of());

    private TestArticles() {
    }

    static IndexedArticle article(String id, String title, String source, String published, String body, List<String> tags,
                                  IndexedEntity... entities) {
        return new IndexedArticle(new Article(id, title, source, "", "", LocalDate.parse(published), "", body), tags,
                List.of(entities));
    }

    static IndexedArticle withBody(String id, String body) {
        return article(id, "", "صحيفة", "2020-01-01", body, List.of());
    }

    private static IndexedEntity person(String name, String english) {
        return entity(EntityType.PERSON, name, english);
    }

    private static IndexedEntity entity(EntityType type, String name, String english) {
        return new IndexedEntity(type, name, List.of(english), type == EntityType.PERSON ? List.of("LY") : List.of());
    }
}
