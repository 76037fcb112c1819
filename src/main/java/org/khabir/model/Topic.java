package org.khabir.model;

/** A phrase that says what a meeting was about; {@code text} is the slice at {@code span}. */
public record Topic(Span span, String text) {
}
