package org.khabir.ui.timeline;

import java.time.LocalDateTime;
import java.time.chrono.Chronology;
import java.time.chrono.HijrahChronology;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.khabir.ui.common.Texts;

/** What the axis says, with the names of months that the language's newspapers use. */
final class AxisText {

    private final Texts texts;
    private final Locale locale;
    private final Chronology calendar;

    /** @param calendar in which the axis counts */
    AxisText(Texts texts, Chronology calendar) {
        this.texts = texts;
        this.locale = texts.wordingProperty().get().formatLocale();
        this.calendar = calendar;
    }

    /** The step on the lower row: no more than tells it from its neighbours. */
    String fine(Grain grain, LocalDateTime at) {
        return format(switch (grain) {
            case HOUR, SIX_HOURS -> "HH:mm";
            case DAY, WEEK -> "d";
            case MONTH, QUARTER -> "MMM";
            default -> "yyyy";
        }, at);
    }

    /** The step on the upper row, which says all. */
    String coarse(Grain grain, LocalDateTime at) {
        String said = format(switch (grain) {
            case DAY -> "d MMM yyyy";
            case MONTH -> "MMMM yyyy";
            default -> "yyyy";
        }, at);
        return calendar == HijrahChronology.INSTANCE ? texts.text("terms.date.hijri", said) : said;
    }

    private String format(String pattern, LocalDateTime at) {
        return DateTimeFormatter.ofPattern(pattern).localizedBy(locale).withChronology(calendar).format(at);
    }
}
