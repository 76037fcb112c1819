package org.khabir.model;

/** A meeting's date: the TIMEX3 value of its day (or coarser), its range, and the expression that states it. */
public record MeetingDate(String value, TimeInterval interval, Span span) {
}
