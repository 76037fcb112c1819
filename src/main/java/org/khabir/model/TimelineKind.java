package org.khabir.model;

/** What a timeline entry tells of. */
public enum TimelineKind {
    MEETING, VISIT, AGREEMENT, ATTACK, APPOINTMENT, RESIGNATION, DEATH, ELECTION, STATEMENT, OTHER
}
