package org.khabir.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateWordsTest {

    private final DateWords arabic = new DateWords(new Wording(Language.ARABIC, Digits.ARABIC_INDIC, Calendars.GREGORIAN));
    private final DateWords english = new DateWords(Wording.of(Language.ENGLISH));

    @ParameterizedTest
    @CsvSource({"2023-09-10TNI, ليلا, at night", "2023-09-10TMO, صباحا, in the morning", "TEV, مساء, in the evening",
            "2023-09-10T14:30, ١٤:٣٠, 14:30", "2023-09-10T14:30:05, ١٤:٣٠, 14:30"})
    void theTimeOfTheDayIsPutIntoWords(String value, String inArabic, String inEnglish) {
        assertThat(arabic.timeOfDay(value)).contains(inArabic);
        assertThat(english.timeOfDay(value)).contains(inEnglish);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-09-10", "2023-W04", "PT2H", "PAST_REF", ""})
    void aValueWithoutOneHasNone(String value) {
        assertThat(english.timeOfDay(value)).isEmpty();
        assertThat(english.timeOfDay(null)).isEmpty();
    }
}
