package org.khabir.extract.times;

import java.time.LocalDate;
import org.khabir.model.TimeInterval;
import org.khabir.model.TimeType;

/**
 * A resolved expression.
 *
 * @param value    TIMEX3 value, null where it cannot be known
 * @param interval the days it may mean, null where it dates nothing
 */
record Resolved(TimeType type, String value, TimeInterval interval) {

    static Resolved unknown(TimeType type) {
        return new Resolved(type, null, null);
    }

    static Resolved of(Period period) {
        return new Resolved(TimeType.DATE, period.value(), period.interval());
    }

    /** The single day it means, or null. */
    LocalDate day() {
        return interval != null && interval.earliest().equals(interval.latest()) ? interval.earliest() : null;
    }
}
