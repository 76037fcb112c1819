package org.khabir.ui.network;

import java.time.LocalDate;
import java.util.Set;
import org.khabir.model.EntityType;
import org.khabir.model.GatheredMeeting;
import org.khabir.model.MeetingStatus;
import org.khabir.ui.desk.DayRange;

/**
 * What the network is to show.
 *
 * @param articles       only what these say; null for all
 * @param days           of meetings, or of publication
 * @param hiddenTypes    entities that are left out
 * @param hiddenStatuses meetings that do not count
 * @param least          weight of a link, at least 1
 * @param most           how many names at most
 */
record NetworkFilter(Relation relation, Set<String> articles, DayRange days, Set<EntityType> hiddenTypes,
                     Set<MeetingStatus> hiddenStatuses, int least, int most) {

    /** The same for those articles; null for all. */
    NetworkFilter of(Set<String> ids) {
        return new NetworkFilter(relation, ids, days, hiddenTypes, hiddenStatuses, least, most);
    }

    boolean accepts(GatheredMeeting meeting) {
        return !hiddenStatuses.contains(meeting.status()) && days.accepts(meeting.date())
                && (articles == null || meeting.reports().stream().anyMatch(report -> articles.contains(report.articleId())));
    }

    /** @param published null where unknown */
    boolean accepts(String articleId, LocalDate published) {
        return (articles == null || articles.contains(articleId)) && days.accepts(published);
    }
}
