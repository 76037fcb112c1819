package org.khabir.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabir.model.Article;
import org.khabir.model.Span;

class DocumentTest {

    @Test
    void foldsSpellingsAndFindsTheWayBack() {
        String body = "قالَ مُحَمَّدٌ إنّ ليبيــا ٢٠٢١";
        NormalizedText folded = Normalizer.normalize(body, Folding.FULL);

        assertThat(folded.text()).isEqualTo("قال محمد ان ليبيا 2021");
        int at = folded.text().indexOf("محمد");
        assertThat(folded.originalSpan(at, at + 4).of(body)).isEqualTo("مُحَمَّدٌ");
        at = folded.text().indexOf("ليبيا");
        assertThat(folded.originalSpan(at, at + 5).of(body)).isEqualTo("ليبيــا");
    }

    @Test
    void lightFoldingKeepsWordsApartThatDiffer() {
        assertThat(Normalizer.fold("على", Folding.LIGHT)).isNotEqualTo(Normalizer.fold("علي", Folding.LIGHT));
        assertThat(Normalizer.key("على")).isEqualTo(Normalizer.key("علي"));
        assertThat(Normalizer.key("ﻻ")).isEqualTo("لا");
        assertThat(Normalizer.key("آفریکوم")).isEqualTo(Normalizer.key("أفريكوم"));
    }

    @Test
    void cutsMixedTextIntoTokensThatAreSlicesOfTheBody() {
        String body = "(أفريكوم) إس-300 و2015 طائرات F16، 1,500 جندي.";
        List<Token> tokens = Tokenizer.tokenize(body);

        assertThat(tokens).extracting(Token::text).containsExactly("(", "أفريكوم", ")", "إس", "-", "300", "و", "2015",
                "طائرات", "F16", "،", "1,500", "جندي", ".");
        assertThat(tokens).allMatch(token -> token.span().of(body).equals(token.text()));
    }

    @Test
    void aBidiMarkBehindAWordIsNoPartOfIt() {
        assertThat(Tokenizer.tokenize("حفتر\u200F، قال")).extracting(Token::text).containsExactly("حفتر", "،", "قال");
    }

    @Test
    void dividesSentencesAtStopsAndLineEndsButNotAtAbbreviationsOrNumbers() {
        Document document = Document.of(article("قال د. محمد علي إن النمو 3.5 بالمئة. “انتهى.” ثم غادر؟\nعنوان\nسطر"));

        assertThat(document.sentences()).extracting(sentence -> sentence.span().of(document.body())).containsExactly(
                "قال د. محمد علي إن النمو 3.5 بالمئة.", "“انتهى.”", "ثم غادر؟", "عنوان", "سطر");
        assertThat(document.sentences()).extracting(Sentence::paragraph).containsExactly(0, 0, 0, 1, 2);
        assertThat(document.sentenceAt(40).index()).isEqualTo(1);
    }

    @Test
    void readsLamLamAsTheArticle() {
        assertThat(Proclitics.readings("للامم")).contains(new Proclitics.Reading("ل", "الامم", 1));
        assertThat(Proclitics.readings("وبليبيا")).contains(new Proclitics.Reading("وب", "ليبيا", 2));
    }

    @Test
    void spansNeverLeaveTheBody() {
        String body = "\u200Fكلمةٌ";
        NormalizedText folded = Normalizer.normalize(body, Folding.FULL);
        assertThat(folded.originalSpan(0, folded.text().length())).isEqualTo(new Span(1, 6));
    }

    private static Article article(String body) {
        return new Article("a", "", "", "", "", null, "", body);
    }
}
