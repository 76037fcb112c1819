package org.khabir.export;

import java.time.LocalDate;
import org.khabir.model.CaseEvent;

/**
 * A line of the timeline as it is exported.
 *
 * @param title     its article's
 * @param evidence  the sentence that tells it
 * @param happening what it is a report of; the same for reports of one happening
 * @param earliest  the first day on which that can lie, from dates and from words of order; null where nothing says
 * @param latest    the last such day; null where nothing says
 */
public record ExportedEvent(CaseEvent event, String title, String evidence, String happening, LocalDate earliest, LocalDate latest) {
}
