package org.khabir.ui.controls;

import java.time.LocalDate;
import org.khabir.i18n.DateWords;
import org.khabir.model.TimeInterval;
import org.khabir.ui.common.Texts;

/** Days and ranges in the interface’s wording of this moment. Made anew for each use, for the choice may change. */
public final class DateText {

    private final DateWords words;

    public DateText(Texts texts) {
        this.words = new DateWords(texts.wordingProperty().get());
    }

    public String of(LocalDate date) {
        return words.range(date, date);
    }

    /** The day with its month written out. */
    public String full(LocalDate date) {
        return words.full(date);
    }

    /** The range at the coarsest grain that says it exactly. */
    public String of(TimeInterval interval) {
        return words.range(interval.earliest(), interval.latest());
    }
}
