package org.khabir.model;

/** Whether a meeting took place, as the article tells it. */
public enum MeetingStatus {
    HELD,
    /** Will or is to happen. */
    PLANNED,
    /** Called for, offered, willing. */
    PROPOSED,
    /** Did not happen, was refused or called off. */
    DENIED
}
