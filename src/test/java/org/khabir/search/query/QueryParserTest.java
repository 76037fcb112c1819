package org.khabir.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabir.i18n.Language;
import org.khabir.i18n.Messages;

class QueryParserTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "،", "؟ !", "\u200F", "*", "-", " - "})
    void aQueryWithoutAWordAsksForAll(String query) throws QuerySyntaxException {
        assertThat(QueryParser.parse(query)).isEqualTo(new QueryNode.All());
    }

    @Test
    void bindsOrCloserThanAnd() throws QuerySyntaxException {
        assertThat(QueryParser.parse("أ ب أو ج")).isEqualTo(new QueryNode.And(List.of(new QueryNode.Word("أ"),
                new QueryNode.Or(List.of(new QueryNode.Word("ب"), new QueryNode.Word("ج"))))));
        assertThat(QueryParser.parse("أ أو (ب ج)")).isEqualTo(new QueryNode.Or(List.of(new QueryNode.Word("أ"),
                new QueryNode.And(List.of(new QueryNode.Word("ب"), new QueryNode.Word("ج"))))));
    }

    @Test
    void keepsTextsAsTheyWereTyped() throws QuerySyntaxException {
        assertThat(QueryParser.parse("«الأُمَم المتّحدة»")).isEqualTo(new QueryNode.Phrase("الأُمَم المتّحدة", false, 0));
        assertThat(QueryParser.parse("id:JA-Culture-1")).isEqualTo(
                new QueryNode.In(QueryField.ID, new QueryNode.Word("JA-Culture-1")));
    }

    @Test
    void readsDates() throws QuerySyntaxException {
        assertThat(QueryParser.parse("تاريخ:٢٠١٦-٠٢")).isEqualTo(dates("2016-02-01", "2016-02-29"));
        assertThat(QueryParser.parse("date:2016..2017-03")).isEqualTo(dates("2016-01-01", "2017-03-31"));
        assertThat(QueryParser.parse("after:2016-02")).isEqualTo(new QueryNode.Dates(LocalDate.parse("2016-03-01"), null));
        assertThat(QueryParser.parse("قبل:2016")).isEqualTo(new QueryNode.Dates(null, LocalDate.parse("2015-12-31")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '^', value = {
            "سلام \"عليكم; errors.search.open-quote; 5",
            "«سلام; errors.search.open-quote; 0",
            "(سلام عليكم; errors.search.open-bracket; 0",
            "سلام) عليكم; errors.search.stray-bracket; 4",
            "(); errors.search.word-missing; 1",
            "سلام أو; errors.search.word-missing; 7",
            "OR سلام; errors.search.word-missing; 0",
            "ليس; errors.search.word-missing; 3",
            "= سلام; errors.search.word-missing; 1",
            "عنوان:؟; errors.search.word-missing; 6",
            "سلام لون:أحمر; errors.search.unknown-field; 5",
            "تاريخ:أمس; errors.search.bad-date; 6",
            "date:2017-13; errors.search.bad-date; 5",
            "date:2017-02-30; errors.search.bad-date; 5",
            "date:..; errors.search.bad-date; 5",
            "سلام *كم; errors.search.leading-wildcard; 5",
            "س*م; errors.search.wildcard-inside; 0",
            "س*; errors.search.short-prefix; 0",
            "قطر~; errors.search.short-fuzzy; 0",
            "ليبية~2; errors.search.short-fuzzy; 0"})
    void saysWhatIsWrongAndWhere(String query, String key, int position) {
        assertThatThrownBy(() -> QueryParser.parse(query)).isInstanceOfSatisfying(QuerySyntaxException.class, e -> {
            assertThat(e.key()).isEqualTo(key);
            assertThat(e.position()).isEqualTo(position);
            assertThat(e.message(Messages.in(Language.ARABIC))).contains(String.valueOf(position + 1));
        });
    }

    @Test
    void positionsCountTheMarksThatAreFoldedAway() {
        assertThatThrownBy(() -> QueryParser.parse("سَلامٌ \u200F\"عليكم")).isInstanceOfSatisfying(QuerySyntaxException.class,
                e -> assertThat(e.position()).isEqualTo(8));
    }

    @Test
    void refusesWhatIsTooLongOrTooDeep() {
        assertThatThrownBy(() -> QueryParser.parse("كلمة ".repeat(101))).extracting("key").isEqualTo("errors.search.too-long");
        assertThatThrownBy(() -> QueryParser.parse("(".repeat(5000))).extracting("key").isEqualTo("errors.search.too-deep");
        assertThatThrownBy(() -> QueryParser.parse("-".repeat(50_000) + "ا")).extracting("key").isEqualTo("errors.search.too-deep");
    }

    private static QueryNode.Dates dates(String from, String to) {
        return new QueryNode.Dates(LocalDate.parse(from), LocalDate.parse(to));
    }
}
