package org.khabir.model;

import java.util.List;
import java.util.Optional;

/** Everything extracted from one article; lists are in the order of the text. {@code statements} may be given as null, as an analysis kept by an older Khabir has none. */
public record Analysis(String articleId, List<Entity> entities, List<Meeting> meetings, List<TimeExpression> times,
                       List<TimelineEntry> timeline, List<Statement> statements) {

    public Analysis {
        entities = List.copyOf(entities);
        meetings = List.copyOf(meetings);
        times = List.copyOf(times);
        timeline = List.copyOf(timeline);
        statements = statements == null ? List.of() : List.copyOf(statements);
    }

    /** An analysis without statements. */
    public Analysis(String articleId, List<Entity> entities, List<Meeting> meetings, List<TimeExpression> times,
                    List<TimelineEntry> timeline) {
        this(articleId, entities, meetings, times, timeline, List.of());
    }

    public static Analysis empty(String articleId) {
        return new Analysis(articleId, List.of(), List.of(), List.of(), List.of());
    }

    public Analysis withArticleId(String newId) {
        return new Analysis(newId, entities, meetings, times, timeline, statements);
    }

    /** The same with other entities under the ids that the rest refers to. */
    public Analysis withEntities(List<Entity> others) {
        return new Analysis(articleId, others, meetings, times, timeline, statements);
    }

    public Optional<Entity> entity(String id) {
        return entities.stream().filter(e -> e.id().equals(id)).findFirst();
    }
}
