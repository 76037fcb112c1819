package org.khabir.export;

import org.khabir.model.CaseMeeting;
import org.khabir.model.GatheredMeeting;

/**
 * What an article reports of a meeting, as it is exported.
 *
 * @param title    the article's
 * @param evidence the sentences that tell it
 * @param gathered the meeting of the case that it is a report of
 */
public record ExportedMeeting(CaseMeeting meeting, String title, String evidence, GatheredMeeting gathered) {
}
