package org.khabir.export;

import org.khabir.model.CaseMeeting;

/**
 * A meeting as it is exported.
 *
 * @param title    its article's
 * @param evidence the sentences that tell it
 */
public record ExportedMeeting(CaseMeeting meeting, String title, String evidence) {
}
