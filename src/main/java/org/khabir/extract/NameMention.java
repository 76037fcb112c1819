package org.khabir.extract;

import org.khabir.model.EntityType;
import org.khabir.model.Provenance;
import org.khabir.model.Span;

/** A proper name found in a body, not yet gathered into an entity. */
public record NameMention(Span span, String text, EntityType type, Provenance provenance) {
}
