package org.khabir.ui.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabir.model.CaseEntity;
import org.khabir.model.GatheredMeeting;

/** What the whole case knows of its entities, looked up by the keys of their names. */
final class CaseFacts {

    static final CaseFacts NONE = new CaseFacts(List.of(), List.of());

    private final Map<String, CaseEntity> entities = new HashMap<>();
    private final Map<String, List<GatheredMeeting>> meetings = new HashMap<>();

    /** @param gathered the newest first */
    CaseFacts(List<CaseEntity> all, List<GatheredMeeting> gathered) {
        for (CaseEntity entity : all) {
            entities.put(entity.key(), entity);
            entity.names().forEach(name -> entities.put(name, entity));
        }
        for (GatheredMeeting meeting : gathered) {
            meeting.participantKeys().forEach(key -> meetings.computeIfAbsent(key, k -> new ArrayList<>(2)).add(meeting));
        }
    }

    Optional<CaseEntity> entity(String key) {
        return Optional.ofNullable(entities.get(key));
    }

    /** The newest first. */
    List<GatheredMeeting> meetings(String key) {
        return meetings.getOrDefault(key, List.of());
    }
}
