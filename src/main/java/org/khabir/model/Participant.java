package org.khabir.model;

/** An entity's part in a meeting. */
public record Participant(String entityId, ParticipantRole role) {
}
