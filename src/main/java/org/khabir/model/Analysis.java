package org.khabir.model;

import java.util.List;
import java.util.Optional;

/** Everything extracted from one article; lists are in the order of the text. */
public record Analysis(String articleId, List<Entity> entities, List<Meeting> meetings, List<TimeExpression> times,
                       List<TimelineEntry> timeline) {

    public Analysis {
        entities = List.copyOf(entities);
        meetings = List.copyOf(meetings);
        times = List.copyOf(times);
        timeline = List.copyOf(timeline);
    }

    public static Analysis empty(String articleId) {
        return new Analysis(articleId, List.of(), List.of(), List.of(), List.of());
    }

    public Analysis withArticleId(String newId) {
        return new Analysis(newId, entities, meetings, times, timeline);
    }

    public Optional<Entity> entity(String id) {
        return entities.stream().filter(e -> e.id().equals(id)).findFirst();
    }
}
