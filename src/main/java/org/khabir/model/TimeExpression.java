package org.khabir.model;

/**
 * A date, time, duration or repetition in the text.
 *
 * @param value    TIMEX3 value; null where it is relative and the article has no publication date
 * @param interval the days it may mean, null for what dates nothing (durations, sets, unresolved)
 */
public record TimeExpression(Span span, String text, TimeType type, String value, TimeInterval interval,
                             Provenance provenance) {
}
