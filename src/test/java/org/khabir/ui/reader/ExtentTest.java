package org.khabir.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabir.model.Span;

class ExtentTest {

    private static final String BODY = "التقى المشيرُ خليفة حفتر (Haftar) لجنة 5+5 وبحفتر.\nثم غادر.";
    private final BodyText body = new BodyText(Sample.article("a", BODY));

    @ParameterizedTest
    @CsvSource({
            "خليفة حفتر, LATER_END, خليفة حفتر (Haftar", "خليفة حفتر, EARLIER_END, خليفة", "خليفة حفتر, EARLIER_START, المشيرُ خليفة حفتر",
            "خليفة حفتر, LATER_START, حفتر", "المشيرُ خليفة حفتر, EARLIER_END, المشيرُ خليفة", "لجنة 5, LATER_END, لجنة 5+5",
            "Haftar, LATER_END, Haftar) لجنة", "5+5, LATER_START, 5"})
    void aWordMoreOrLess(String name, Extent extent, String expected) {
        assertThat(extent.of(span(name), body).of(BODY)).isEqualTo(expected);
    }

    @Test
    void theOnlyWordStaysAndNoNameLeavesItsParagraph() {
        assertThat(Extent.EARLIER_END.of(span("غادر"), body)).isEqualTo(span("غادر"));
        assertThat(Extent.LATER_START.of(span("غادر"), body)).isEqualTo(span("غادر"));
        assertThat(Extent.LATER_END.of(span("وبحفتر"), body)).isEqualTo(span("وبحفتر"));
        assertThat(Extent.EARLIER_START.of(span("ثم"), body)).isEqualTo(span("ثم"));
        assertThat(Extent.EARLIER_START.of(span("التقى"), body)).isEqualTo(span("التقى"));
    }

    @Test
    void aNameBehindItsProcliticTakesThatInFirst() {
        Span name = new Span(BODY.indexOf("بحفتر") + 1, BODY.indexOf("بحفتر") + 5);

        assertThat(Extent.EARLIER_START.of(name, body).of(BODY)).isEqualTo("وبحفتر");
        assertThat(Extent.EARLIER_END.of(name, body)).isEqualTo(name);
    }

    private static Span span(String text) {
        return new Span(BODY.indexOf(text), BODY.indexOf(text) + text.length());
    }
}
