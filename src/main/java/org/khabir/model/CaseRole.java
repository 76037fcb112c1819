package org.khabir.model;

import java.time.LocalDate;

/**
 * A position in which the articles of the case name somebody.
 *
 * @param text         as most articles put it
 * @param organization the case's name of the body it is held in, null where none is stated
 * @param side         for which it is held, as {@link Role#side} and as most articles put it; null where none says so
 * @param first        the earliest publication that says so, null where no article that does has a date
 * @param last         the latest
 * @param articles     how many articles say so
 */
public record CaseRole(String text, String organization, String side, LocalDate first, LocalDate last, int articles) {
}
