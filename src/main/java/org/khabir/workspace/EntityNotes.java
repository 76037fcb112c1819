package org.khabir.workspace;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khabir.model.CaseEntity;
import org.khabir.model.Decision;
import org.khabir.model.EntityName;
import org.khabir.report.ReportArticle.NoteOnEntity;

/** What the analyst wrote about entities, for the articles that name them. */
final class EntityNotes {

    private final List<Decision.EntityNote> notes;
    private final Map<String, String> keys = new HashMap<>();

    EntityNotes(List<Decision.EntityNote> notes, List<CaseEntity> entities) {
        this.notes = notes;
        entities.forEach(entity -> entity.names().forEach(name -> keys.put(name, entity.key())));
    }

    /** Those on the entities that an article names, under their names in the case. */
    List<NoteOnEntity> on(Collection<EntityName> named) {
        Map<String, String> names = new LinkedHashMap<>();
        named.forEach(each -> names.put(each.key(), each.name()));
        return notes.stream().flatMap(note -> note.names().stream().map(name -> keys.getOrDefault(name, name)).distinct().filter(names::containsKey)
                .map(key -> new NoteOnEntity(names.get(key), note.note()))).toList();
    }
}
