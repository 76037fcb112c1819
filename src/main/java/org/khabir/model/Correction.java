package org.khabir.model;

/**
 * An analyst's verdict on something extracted, anchored in the text so that it outlives a new analysis.
 *
 * @param id      unique in the case
 * @param subject what it speaks of
 * @param span    the mention's span, or the whole stretch of a meeting's first evidence sentence
 * @param verdict CONFIRMED and REJECTED speak of what the machine found there; CHANGED sets {@code type}, and adds the mention where
 *                there is none; of meetings it adds one that the analyst wrote
 * @param type    the entity type set by CHANGED; of a name confirmed or rejected, as what it was; otherwise null
 * @param detail  further content as JSON where the subject needs it (which of two meetings of a sentence, what the analyst wrote …),
 *                otherwise empty
 */
public record Correction(String id, String articleId, Subject subject, Span span, Review verdict, EntityType type,
                         String detail) {

    /** What a correction speaks of. */
    public enum Subject {
        MENTION, MEETING, TIME
    }
}
