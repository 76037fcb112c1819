package org.khabir.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.khabir.i18n.Language;
import org.khabir.model.TimeInterval;

class DateTextTest {

    @Test
    void saysARangeAtTheCoarsestGrainThatIsExact() {
        assertThat(english("2015-12-17", "2015-12-17")).isEqualTo("17 Dec 2015");
        assertThat(english("2015-12-01", "2015-12-31")).isEqualTo("Dec 2015");
        assertThat(english("2015-10-01", "2015-12-31")).isEqualTo("Oct 2015 – Dec 2015");
        assertThat(english("2015-01-01", "2015-12-31")).isEqualTo("2015");
        assertThat(english("2014-01-01", "2015-12-31")).isEqualTo("2014–2015");
        assertThat(english("2018-05-03", "2018-05-07")).isEqualTo("3–7 May 2018");
        assertThat(english("2018-04-29", "2018-05-02")).isEqualTo("29 Apr 2018 – 2 May 2018");
    }

    @Test
    void namesArabicMonthsWithCommonDigits() {
        assertThat(new DateText(Language.ARABIC).of(LocalDate.of(2015, 12, 17))).isEqualTo("17 ديسمبر 2015");
    }

    private static String english(String from, String to) {
        return new DateText(Language.ENGLISH).of(new TimeInterval(LocalDate.parse(from), LocalDate.parse(to)));
    }
}
