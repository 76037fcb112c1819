package org.khabir.ui.map;

import java.util.Set;
import org.khabir.model.CasePlace;
import org.khabir.model.GatheredMeeting;
import org.khabir.ui.desk.DayRange;

/**
 * What the map is to show.
 *
 * @param articles only what these say; null for all
 * @param days     of meetings, or of publication
 */
record MapFilter(Set<MapKind> hidden, Set<String> articles, DayRange days) {

    boolean accepts(GatheredMeeting meeting) {
        return !hidden.contains(MapKind.MEETINGS) && days.accepts(meeting.date())
                && (articles == null || meeting.reports().stream().anyMatch(report -> articles.contains(report.articleId())));
    }

    boolean accepts(CasePlace naming) {
        return !hidden.contains(MapKind.PLACES) && days.accepts(naming.published()) && (articles == null || articles.contains(naming.articleId()));
    }
}
