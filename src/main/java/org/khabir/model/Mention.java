package org.khabir.model;

/** One place in an article's body where an entity is named or described; {@code text} is the slice at {@code span}. */
public record Mention(Span span, String text, MentionKind kind, Provenance provenance) {
}
