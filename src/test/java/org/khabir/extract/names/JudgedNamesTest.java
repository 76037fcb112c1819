package org.khabir.extract.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.model.Article;
import org.khabir.model.EntityType;
import org.khabir.model.JudgedName;
import org.khabir.text.Document;

/** What the analyst said of names in some articles counts in others. */
class JudgedNamesTest {

    private static final Gazetteer LISTS = Gazetteer.standard();

    @Test
    void anAcceptedNameIsFoundElsewhereWithItsTypeInItsSpellings() {
        String text = "وتحدث ناطق باسم إشراقات الغد، ولإشراقات الغدّ مقر في سرت.";

        assertThat(names(text)).doesNotContain("ORGANIZATION إشراقات الغد");
        assertThat(names(text, accepted("اشراقات الغد", EntityType.ORGANIZATION, 1)))
                .contains("ORGANIZATION إشراقات الغد", "ORGANIZATION إشراقات الغدّ", "LOCATION سرت");
    }

    @Test
    void anUnmistakableWordIsANameAnOrdinaryOneIsNot() {
        assertThat(names("ثم تكلم دزنغوف طويلا.", accepted("دزنغوف", EntityType.PERSON, 1))).containsExactly("PERSON دزنغوف");
        assertThat(names("كان الأمل كبيرا والشريف من الناس من صدق.", accepted("الأمل", EntityType.PERSON, 3), accepted("الشريف", EntityType.PERSON, 3)))
                .doesNotContain("PERSON الأمل", "PERSON شريف");
    }

    @Test
    void aRejectedNameDoesNotComeBackAsSuch() {
        String text = "وأضاف حسن مفتاح دزنغوف أن العمل جار. وقال دزنغوف إنه سعيد.";

        assertThat(names(text)).contains("PERSON حسن مفتاح دزنغوف");
        assertThat(names(text, rejected("حسن مفتاح دزنغوف", EntityType.PERSON, 1))).doesNotContain("PERSON حسن مفتاح دزنغوف");
        assertThat(names(text, rejected("حسن مفتاح دزنغوف", EntityType.LOCATION, 1))).contains("PERSON حسن مفتاح دزنغوف");
    }

    @Test
    void againstTheListsTwoArticlesMustSpeak() {
        String text = "وصل الوفد إلى ليبيا.";

        assertThat(names(text, rejected("ليبيا", EntityType.LOCATION, 1))).containsExactly("LOCATION ليبيا");
        assertThat(names(text, rejected("ليبيا", EntityType.LOCATION, 2))).isEmpty();
        assertThat(names(text, accepted("ليبيا", EntityType.ORGANIZATION, 1))).containsExactly("LOCATION ليبيا");
        assertThat(names(text, accepted("ليبيا", EntityType.ORGANIZATION, 2))).containsExactly("ORGANIZATION ليبيا");
    }

    @Test
    void ofSeveralTypesThatOfMoreArticlesCounts() {
        String text = "ثم تكلم عن دزنغوف الكبرى.";
        JudgedName place = accepted("دزنغوف الكبرى", EntityType.LOCATION, 2);

        assertThat(names(text, place, accepted("دزنغوف الكبرى", EntityType.EVENT, 1))).contains("LOCATION دزنغوف الكبرى");
        assertThat(names(text, place, accepted("دزنغوف الكبرى", EntityType.EVENT, 2))).doesNotContain("LOCATION دزنغوف الكبرى", "EVENT دزنغوف الكبرى");
        assertThat(names("تكلم دزنغوف.", accepted("دزنغوف", EntityType.PERSON, 1), rejected("دزنغوف", EntityType.PERSON, 1))).isEmpty();
    }

    private static JudgedName accepted(String name, EntityType type, int articles) {
        return new JudgedName(name, type, articles, 0);
    }

    private static JudgedName rejected(String name, EntityType type, int articles) {
        return new JudgedName(name, type, 0, articles);
    }

    private static List<String> names(String body, JudgedName... judged) {
        Document document = Document.of(new Article("a", "", "", "", "", null, "", body));
        return NameFinders.standard(LISTS.withJudged(List.of(judged))).find(document).stream().map(n -> n.type() + " " + n.text()).toList();
    }
}
