package org.khabir.model;

/**
 * The position phrase beside a person's name (رئيس الأركان العامة).
 *
 * @param organizationId the entity id of the organization the role is held in, null where none is stated
 * @param side           for which country or union of countries it is held: an ISO 3166 code (LY), or UN, EU, NATO, AFRICAN_UNION, ARAB_LEAGUE, GCC;
 *                       null where neither the phrase nor the organization says so
 */
public record Role(Span span, String text, String organizationId, String side, Provenance provenance) {

    /** A role of which no side is known. */
    public Role(Span span, String text, String organizationId, Provenance provenance) {
        this(span, text, organizationId, null, provenance);
    }

    /** This role as the analyst says for which side it is held. @param other null for none */
    public Role of(String other) {
        return new Role(span, text, organizationId, other, provenance.reviewed(Review.CHANGED));
    }

    /** What it is called by itself: the text, with the alef of the article where لل swallowed it (للرئيس). */
    public String title() {
        return text.startsWith("ل") && !text.startsWith("لاعب") ? "ا" + text : text;
    }
}
