package org.khabir.ui.matrix;

import org.khabir.ui.desk.MeetingRow;
import org.khabir.ui.desk.Passage;

/** A meeting of the chosen two, with the first sentence that tells it. */
public record ToldMeeting(MeetingRow meeting, Passage evidence) {
}
