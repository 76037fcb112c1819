package org.khabir.model;

import java.time.Instant;

/**
 * What the analyst attached to an article or a stretch of it: a tag, a note, or both.
 *
 * @param span  null for the whole article
 * @param tagId null for a mere note
 * @param note  empty where there is none
 */
public record Annotation(String id, String articleId, Span span, String tagId, String note, Instant created) {
}
