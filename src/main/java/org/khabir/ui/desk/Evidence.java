package org.khabir.ui.desk;

import java.time.LocalDate;
import org.khabir.model.MeetingStatus;
import org.khabir.model.TimeInterval;

/**
 * A passage that shows something of the case, and what a list says beside it.
 *
 * @param when      the day of what it tells; null where that is not known, or where it tells nothing dated
 * @param status    of the meeting it tells; null where it tells none
 * @param place     where the meeting was, null where unknown
 * @param source    of the article, empty where unknown
 * @param published null where unknown
 */
public record Evidence(Passage passage, TimeInterval when, MeetingStatus status, String place, String source, LocalDate published) {
}
