package org.khabir.ui.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabir.model.CaseEntity;
import org.khabir.model.Decision;
import org.khabir.model.GatheredMeeting;

/** What the whole case knows of its entities, looked up by the keys of their names. */
final class CaseFacts {

    static final CaseFacts NONE = new CaseFacts(List.of(), List.of(), List.of());

    private final Map<String, CaseEntity> entities = new HashMap<>();
    private final Map<String, List<GatheredMeeting>> meetings = new HashMap<>();
    private final Map<String, List<String>> notes = new HashMap<>();

    /**
     * @param gathered the newest first
     * @param written  the oldest first
     */
    CaseFacts(List<CaseEntity> all, List<GatheredMeeting> gathered, List<Decision.EntityNote> written) {
        for (CaseEntity entity : all) {
            entities.put(entity.key(), entity);
            entity.names().forEach(name -> entities.put(name, entity));
        }
        for (GatheredMeeting meeting : gathered) {
            meeting.participantKeys().forEach(key -> meetings.computeIfAbsent(key, k -> new ArrayList<>(2)).add(meeting));
        }
        for (Decision.EntityNote note : written) {
            note.names().forEach(name -> notes.computeIfAbsent(name, k -> new ArrayList<>(1)).add(note.note()));
        }
    }

    /** What the analyst wrote about the entity, the oldest first. */
    List<String> notes(String key) {
        CaseEntity entity = entities.get(key);
        return entity == null ? List.of() : entity.names().stream().flatMap(name -> notes.getOrDefault(name, List.of()).stream()).distinct().toList();
    }

    Optional<CaseEntity> entity(String key) {
        return Optional.ofNullable(entities.get(key));
    }

    /** The newest first. */
    List<GatheredMeeting> meetings(String key) {
        return meetings.getOrDefault(key, List.of());
    }
}
