package org.khabir.ui.network;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khabir.i18n.KhabirException;
import org.khabir.model.CaseEntity;
import org.khabir.model.GatheredMeeting;
import org.khabir.workspace.Workspace;

/**
 * What of the case a network is made from.
 *
 * @param published the days of publication by article, where known
 */
record NetworkSource(List<CaseEntity> entities, List<GatheredMeeting> meetings, Map<String, LocalDate> published) {

    static final NetworkSource NOTHING = new NetworkSource(List.of(), List.of(), Map.of());

    /** To be called in the background. */
    static NetworkSource of(Workspace workspace) throws KhabirException {
        Map<String, LocalDate> published = new HashMap<>();
        workspace.articles().forEach(article -> {
            if (article.published() != null) {
                published.put(article.id(), article.published());
            }
        });
        return new NetworkSource(workspace.entities(), workspace.gatheredMeetings(), published);
    }

    /** The ids of the articles that {@code filter} accepts. */
    Set<String> articles(NetworkFilter filter) {
        return entities.stream().flatMap(entity -> entity.articleIds().stream()).distinct()
                .filter(id -> filter.accepts(id, published.get(id))).collect(Collectors.toSet());
    }
}
