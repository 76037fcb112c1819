package org.khabir.model;

import java.time.LocalDate;

/** A mention of an entity of the case with its article; {@code published} is null where unknown. */
public record CaseMention(String articleId, String source, LocalDate published, Mention mention) {
}
