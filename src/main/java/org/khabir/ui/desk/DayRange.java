package org.khabir.ui.desk;

import java.time.LocalDate;
import org.khabir.model.TimeInterval;

/**
 * The days that count; both inclusive.
 *
 * @param from null for no first day
 * @param to   null for no last day
 */
public record DayRange(LocalDate from, LocalDate to) {

    /** True for what may lie within; what has no date ({@code null}) counts only where no day is set. */
    public boolean accepts(TimeInterval when) {
        return when == null ? from == null && to == null
                : (from == null || !when.latest().isBefore(from)) && (to == null || !when.earliest().isAfter(to));
    }

    /** As {@link #accepts(TimeInterval)} for a single day. */
    public boolean accepts(LocalDate day) {
        return accepts(day == null ? null : new TimeInterval(day, day));
    }
}
