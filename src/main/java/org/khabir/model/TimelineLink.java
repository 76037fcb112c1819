package org.khabir.model;

/**
 * Says that a timeline entry lies before or after another one of the same article.
 *
 * @param relation where the entry that has the link lies: {@code AFTER} where it comes after {@code otherId}
 * @param words    the words that say so (في وقت لاحق)
 */
public record TimelineLink(TimelineRelation relation, String otherId, Span words) {
}
