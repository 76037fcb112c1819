package org.khabir.ui.dashboard;

import java.util.function.Predicate;
import org.khabir.model.ArticleSummary;
import org.khabir.model.Tag;

/** What the dashboard asks the rest of the window to do. */
public interface DashboardActions {

    void importFiles();

    /** Lists only some articles in the library. @param label what they have in common */
    void showArticles(String label, Predicate<ArticleSummary> which);

    /** Lists the names of the case that nobody looked at, the ones most worth a look first. */
    void checkNames();

    /** Lists the meetings of the case that nobody looked at. */
    void checkMeetings();

    /** Lists the pairs of entities that may be one. */
    void showOffers();

    /** Lists the passages under the tag. */
    void showTag(Tag tag);
}
