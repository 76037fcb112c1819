package org.khabir.model;

import java.time.LocalDate;

/** The days between which a time lies, both inclusive. */
public record TimeInterval(LocalDate earliest, LocalDate latest) {

    public TimeInterval {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("No interval: " + earliest + " to " + latest);
        }
    }
}
