package org.khabir.model;

import java.time.LocalDate;

/** A statement with its article; {@code published} is null where unknown. */
public record CaseStatement(String articleId, String source, LocalDate published, Statement statement) {
}
