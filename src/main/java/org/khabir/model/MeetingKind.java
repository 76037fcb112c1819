package org.khabir.model;

/** Face to face, or by telephone or video. */
public enum MeetingKind {
    MEETING, CALL
}
