package org.khabir.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.khabir.i18n.Calendars;
import org.khabir.i18n.Digits;
import org.khabir.i18n.Language;
import org.khabir.i18n.Wording;
import org.khabir.model.TimeInterval;
import org.khabir.ui.common.Texts;

class DateTextTest {

    private static final LocalDate DAY = LocalDate.of(2015, 12, 17);

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
    void writesTheDigitsThatTheUserChose() {
        assertThat(date(Language.ARABIC, Digits.WESTERN, Calendars.GREGORIAN).of(DAY)).isEqualTo("17 ديسمبر 2015");
        assertThat(date(Language.ARABIC, Digits.OF_LANGUAGE, Calendars.GREGORIAN).of(DAY)).isEqualTo("١٧ ديسمبر ٢٠١٥");
        assertThat(date(Language.ENGLISH, Digits.OF_LANGUAGE, Calendars.GREGORIAN).of(DAY)).isEqualTo("17 Dec 2015");
        assertThat(date(Language.ENGLISH, Digits.ARABIC_INDIC, Calendars.GREGORIAN).full(DAY)).isEqualTo("١٧ December ٢٠١٥");
    }

    @Test
    void writesTheDayOfUmmAlQura() {
        assertThat(date(Language.ARABIC, Digits.WESTERN, Calendars.HIJRI).of(LocalDate.of(2024, 4, 10))).isEqualTo("1 شوال 1445 هـ");
        assertThat(date(Language.ENGLISH, Digits.WESTERN, Calendars.BOTH).of(LocalDate.of(2024, 4, 10))).isEqualTo("10 Apr 2024 (1 Shawwal 1445 AH)");
        assertThat(date(Language.ARABIC, Digits.ARABIC_INDIC, Calendars.BOTH).full(LocalDate.of(2024, 4, 10)))
                .isEqualTo("١٠ أبريل ٢٠٢٤ (١ شوال ١٤٤٥ هـ)");
    }

    @Test
    void writesRangesOfTheHijriCalendarFromDayToDay() {
        DateText hijri = date(Language.ARABIC, Digits.WESTERN, Calendars.HIJRI);
        assertThat(hijri.of(interval("2024-04-10", "2024-04-12"))).isEqualTo("1–3 شوال 1445 هـ");
        assertThat(hijri.of(interval("2024-04-01", "2024-04-30"))).isEqualTo("22 رمضان – 21 شوال 1445 هـ");
        assertThat(hijri.of(interval("2024-01-01", "2024-12-31"))).isEqualTo("19 جمادى الآخرة 1445 – 30 جمادى الآخرة 1446 هـ");
    }

    @Test
    void staysGregorianForDaysBeforeTheHijriCalendarIsLaidDown() {
        assertThat(date(Language.ENGLISH, Digits.WESTERN, Calendars.HIJRI).of(LocalDate.of(1805, 4, 27))).isEqualTo("27 Apr 1805");
        assertThat(date(Language.ENGLISH, Digits.WESTERN, Calendars.BOTH).of(LocalDate.of(1805, 4, 27))).isEqualTo("27 Apr 1805");
    }

    private static DateText date(Language language, Digits digits, Calendars calendars) {
        return new DateText(new Texts(new Wording(language, digits, calendars)));
    }

    private static TimeInterval interval(String from, String to) {
        return new TimeInterval(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static String english(String from, String to) {
        return new DateText(new Texts(Language.ENGLISH)).of(interval(from, to));
    }
}
