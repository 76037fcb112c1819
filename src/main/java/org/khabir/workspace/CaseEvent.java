package org.khabir.workspace;

import java.util.List;
import org.khabir.model.TimelineEntry;

/** A timeline entry with its article and the names of those it is about. */
public record CaseEvent(String articleId, String source, TimelineEntry entry, List<String> entities) {

    public CaseEvent {
        entities = List.copyOf(entities);
    }
}
