package org.khabir.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.chrono.IsoChronology;
import java.time.temporal.ChronoField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabir.i18n.Calendars;
import org.khabir.i18n.Language;
import org.khabir.ui.common.Texts;

class GrainTest {

    private static final double TICK = 60;

    @Test
    void theCloserTheFinerTheSteps() {
        assertThat(Grain.of(years(200), TICK)).isEqualTo(Grain.CENTURY);
        assertThat(Grain.of(years(80), TICK)).isEqualTo(Grain.DECADE);
        assertThat(Grain.of(years(8), TICK)).isEqualTo(Grain.YEAR);
        assertThat(Grain.of(years(0.5), TICK)).isEqualTo(Grain.MONTH);
        assertThat(Grain.of(years(0.02), TICK)).isEqualTo(Grain.DAY);
        assertThat(Grain.of(years(0.001), TICK)).isEqualTo(Grain.HOUR);
    }

    @Test
    void stepsBeginWhereTheCalendarDoes() {
        List<LocalDateTime> months = Grain.MONTH.steps(years(1), IsoChronology.INSTANCE);
        assertThat(months).allMatch(step -> step.getDayOfMonth() == 1 && step.getHour() == 0).hasSizeBetween(12, 14);
        assertThat(Grain.DECADE.steps(years(60), IsoChronology.INSTANCE)).allMatch(step -> step.getYear() % 10 == 0);
        assertThat(Grain.WEEK.steps(years(0.3), IsoChronology.INSTANCE)).extracting(LocalDateTime::getDayOfMonth).containsOnly(1, 8, 15, 22, 29);
        assertThat(Grain.QUARTER.steps(years(3), IsoChronology.INSTANCE)).extracting(LocalDateTime::getMonthValue).containsOnly(1, 4, 7, 10);
    }

    @Test
    void theAxisSpeaksTheLanguageOfItsNewspapers() {
        LocalDateTime moment = LocalDateTime.of(2019, 1, 5, 14, 0);
        AxisText arabic = new AxisText(new Texts(Language.ARABIC), IsoChronology.INSTANCE);
        AxisText english = new AxisText(new Texts(Language.ENGLISH), IsoChronology.INSTANCE);

        assertThat(arabic.coarse(Grain.MONTH, moment)).isEqualTo("يناير 2019");
        assertThat(arabic.fine(Grain.QUARTER, moment)).isEqualTo("يناير");
        assertThat(english.coarse(Grain.MONTH, moment)).isEqualTo("January 2019");
        assertThat(english.fine(Grain.HOUR, moment)).isEqualTo("14:00");
        assertThat(english.coarse(Grain.DAY, moment)).isEqualTo("5 Jan 2019");
    }

    @Test
    void countsInTheHijriCalendarWhereItIsWishedForAndLaidDown() {
        assertThat(Grain.calendar(years(8), Calendars.HIJRI)).isEqualTo(HijrahChronology.INSTANCE);
        assertThat(Grain.calendar(years(8), Calendars.BOTH)).isEqualTo(IsoChronology.INSTANCE);
        assertThat(Grain.calendar(years(800), Calendars.HIJRI)).isEqualTo(IsoChronology.INSTANCE);

        for (Grain grain : List.of(Grain.MONTH, Grain.QUARTER, Grain.YEAR, Grain.DECADE)) {
            assertThat(grain.steps(years(grain == Grain.DECADE ? 60 : 3), HijrahChronology.INSTANCE)).isNotEmpty()
                    .allMatch(step -> HijrahDate.from(step.toLocalDate()).get(ChronoField.DAY_OF_MONTH) == 1);
        }
        assertThat(Grain.WEEK.steps(years(0.3), HijrahChronology.INSTANCE))
                .extracting(step -> HijrahDate.from(step.toLocalDate()).get(ChronoField.DAY_OF_MONTH)).containsOnly(1, 8, 15, 22, 29);
        assertThat(new AxisText(new Texts(Language.ARABIC), HijrahChronology.INSTANCE).coarse(Grain.MONTH, LocalDateTime.of(2015, 12, 6, 0, 0)))
                .isEqualTo("صفر 1437 هـ");
    }

    private static TimeScale years(double years) {
        double middle = LocalDate.of(2015, 6, 15).toEpochDay();
        return new TimeScale(middle, years * 365.25 / 800, 800, false);
    }
}
