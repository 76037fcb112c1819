package org.khabir.ui.matrix;

import org.khabir.model.CaseMeeting;
import org.khabir.ui.desk.Passage;

/** A meeting with the first sentence that tells it. */
public record ToldMeeting(CaseMeeting meeting, Passage evidence) {
}
