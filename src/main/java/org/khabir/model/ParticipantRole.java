package org.khabir.model;

/** How somebody took part: who received whom, who merely attended; otherwise a plain participant. */
public enum ParticipantRole {
    HOST, VISITOR, PARTICIPANT, ATTENDEE
}
