package org.khabir.model;

import java.util.List;

/** A timeline entry with its article and the names of those it is about. */
public record CaseEvent(String articleId, String source, TimelineEntry entry, List<String> entities) {

    public CaseEvent {
        entities = List.copyOf(entities);
    }
}
