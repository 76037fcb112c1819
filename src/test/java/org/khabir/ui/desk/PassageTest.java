package org.khabir.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khabir.model.Article;
import org.khabir.model.Span;

class PassageTest {

    @Test
    void staysWithinItsParagraph() {
        Article article = Reports.BENGHAZI;
        int at = article.body().indexOf("(AFRICOM)");

        Passage passage = Passage.of(article, new Span(at, at + 9));

        assertThat(passage.snippet().text()).isEqualTo("وقال حفتر إن أفريكوم (AFRICOM) حاضرة.");
        assertThat(passage.place()).isEqualTo(new Place("a1", new Span(at, at + 9)));
    }

    @Test
    void cutsContextAtWords() {
        String body = "كلمة ".repeat(40) + "حفتر" + " أخرى".repeat(40);
        Article article = new Article("x", "", "", "", "", null, "", body);
        int at = body.indexOf("حفتر");

        Passage passage = Passage.of(article, new Span(at, at + 4));

        assertThat(passage.snippet().text()).startsWith("كلمة ").endsWith("أخرى").contains("حفتر");
        assertThat(passage.snippet().text().length()).isBetween(100, 150);
        assertThat(passage.snippet().span().of(body)).isEqualTo(passage.snippet().text());
    }
}
