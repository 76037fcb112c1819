package org.khabir.export;

import org.khabir.model.CaseEvent;

/**
 * A line of the timeline as it is exported.
 *
 * @param title    its article's
 * @param evidence the sentence that tells it
 */
public record ExportedEvent(CaseEvent event, String title, String evidence) {
}
