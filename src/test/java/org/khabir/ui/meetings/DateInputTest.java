package org.khabir.ui.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabir.model.MeetingDate;

class DateInputTest {

    @ParameterizedTest
    @CsvSource({"2019, 2019, 2019-01-01, 2019-12-31", "٢٠١٩-٧, 2019-07, 2019-07-01, 2019-07-31", "2020-02-29, 2020-02-29, 2020-02-29, 2020-02-29",
            "٣/٧/٢٠١٩, 2019-07-03, 2019-07-03, 2019-07-03", "7/2019, 2019-07, 2019-07-01, 2019-07-31",
            "2019-07-03 … 2019-07-05, 2019-07-03/2019-07-05, 2019-07-03, 2019-07-05", "2019-07-03/2019-07-05, 2019-07-03/2019-07-05, 2019-07-03, 2019-07-05",
            "3/7/2019 - 5/7/2019, 2019-07-03/2019-07-05, 2019-07-03, 2019-07-05"})
    void readsDaysMonthsYearsAndRanges(String typed, String value, LocalDate earliest, LocalDate latest) {
        MeetingDate date = DateInput.read(typed).orElseThrow();

        assertThat(date.value()).isEqualTo(value);
        assertThat(date.interval().earliest()).isEqualTo(earliest);
        assertThat(date.interval().latest()).isEqualTo(latest);
        assertThat(DateInput.read(DateInput.text(date)).orElseThrow().interval()).isEqualTo(date.interval());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "أمس", "2019-02-29", "32/1/2019", "2019-13", "2019-07-05 … 2019-07-03", "19-7-3"})
    void refusesWhatIsNoDate(String typed) {
        assertThat(DateInput.read(typed)).isEmpty();
    }

    @Test
    void aDateWithoutDaysHasNoText() {
        assertThat(DateInput.text(new MeetingDate("PAST_REF", null, null))).isEmpty();
    }
}
