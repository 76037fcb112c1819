package org.khabir.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewsAnalyzerTest {

    private static final NewsAnalyzer ANALYZER = new NewsAnalyzer(new Stemmer(Lexicon.load()), Set.of("body"));

    private record Term(String text, int position, int start, int end) {
    }

    @Test
    void aWordStandsInAllItsFormsAtOnePosition() throws IOException {
        assertThat(terms("body", "وبالمفاوضات الليبيّة")).containsExactly(
                new Term("=وبالمفاوضات", 1, 0, 11), new Term("~وبالمفاوضات", 1, 0, 11), new Term("~المفاوضات", 1, 0, 11),
                new Term("مفاوض", 1, 0, 11),
                new Term("=الليبية", 2, 12, 20), new Term("~الليبيه", 2, 12, 20), new Term("ليب", 2, 12, 20));
    }

    @Test
    void namesAreFoldedAndNeverStemmed() throws IOException {
        assertThat(terms("entity", "الأمم المتّحدة")).extracting(Term::text).containsExactly("الامم", "المتحده");
    }

    @Test
    void signsLeaveNoGap() throws IOException {
        assertThat(terms("entity", "قال: «إنّ (F16)، 400م.")).containsExactly(new Term("قال", 1, 0, 3), new Term("ان", 2, 6, 9),
                new Term("f16", 3, 11, 14), new Term("400", 4, 17, 20), new Term("م", 5, 20, 21));
    }

    @Test
    void wordsWithoutABlankAfterTheFullStopAreTwo() throws IOException {
        assertThat(terms("entity", "الماضي.وقال")).extracting(Term::text).containsExactly("الماضي", "وقال");
    }

    @Test
    void dataTooLongForAWordIsLeftOut() throws IOException {
        assertThat(terms("entity", "قبل " + "a".repeat(40_000) + " بعد")).extracting(Term::text).containsExactly("قبل", "بعد");
    }

    /** Spellings that mean the same give the same term, and its offsets name the word as it is written. */
    @ParameterizedTest
    @ValueSource(strings = {"الأزمة", "الازمه", "اْلأَزْمَةُ", "الأزمـــة", "\u202Bالأزمة\u202C", "\u200Fالأزمة", "ٱلأزمة",
            "\uFE8D\uFEDF\uFE84\uFEAF\uFEE3\uFE94"})
    void foldsSpellings(String word) throws IOException {
        String body = "(" + word + ") ثم";
        Term term = terms("body", body).stream().filter(t -> t.position() == 1 && t.text().startsWith("~")).toList().getFirst();
        assertThat(term.text()).isEqualTo("~الازمه");
        assertThat(body.substring(term.start(), term.end())).isEqualTo(word.replaceAll("[\u202B\u202C\u200F]", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ایران", "إيران", "ايران"})
    void foldsPersianLetters(String word) throws IOException {
        assertThat(terms("entity", word)).extracting(Term::text).containsExactly("ايران");
    }

    private static List<Term> terms(String field, String text) throws IOException {
        List<Term> terms = new ArrayList<>();
        try (TokenStream stream = ANALYZER.tokenStream(field, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
            int position = 0;
            stream.reset();
            while (stream.incrementToken()) {
                position += increment.getPositionIncrement();
                terms.add(new Term(term.toString(), position, offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        }
        return terms;
    }
}
