package org.khabir.model;

/**
 * The position phrase beside a person's name (رئيس الأركان العامة).
 *
 * @param organizationId the entity id of the organization the role is held in, null where none is stated
 */
public record Role(Span span, String text, String organizationId, Provenance provenance) {
}
