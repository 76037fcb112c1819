package org.khabir.review;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.khabir.model.EntityType;
import org.khabir.model.Meeting;
import org.khabir.model.Participant;
import org.khabir.model.Statement;
import org.khabir.model.TimelineEntry;

/** Leads from the entities of the machine's analysis to those that stand for them after corrections. */
final class References {

    private static final EntityType[] PLACES = {EntityType.LOCATION, EntityType.FACILITY};

    private final Map<String, EntityType> types = new HashMap<>();
    private final Map<String, String> successors = new HashMap<>();

    void alive(EntityDraft entity) {
        types.put(entity.id(), entity.type());
    }

    /** The first successor stays. */
    void succeeds(EntityDraft gone, EntityDraft successor) {
        successors.putIfAbsent(gone.id(), successor.id());
    }

    /** The id that stands for {@code id} now; null where there is none, or it has become what cannot be referred to so. */
    String resolve(String id, EntityType... allowed) {
        if (id == null || types.containsKey(id)) {
            return id;
        }
        String successor = successors.get(id);
        boolean fits = allowed.length == 0 || successor != null && Set.of(allowed).contains(types.get(successor));
        return fits ? successor : null;
    }

    /** Empty where nobody is left that met. */
    Optional<Meeting> meeting(Meeting meeting) {
        Map<String, Participant> left = new LinkedHashMap<>();
        for (Participant participant : meeting.participants()) {
            String id = resolve(participant.entityId());
            if (id != null) {
                left.putIfAbsent(id, new Participant(id, participant.role()));
            }
        }
        if (left.isEmpty() && !meeting.participants().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Meeting(meeting.id(), meeting.kind(), meeting.status(), List.copyOf(left.values()),
                resolve(meeting.placeId(), PLACES), meeting.date(), meeting.topics(),
                resolve(meeting.sourceId()), meeting.evidence(), meeting.provenance()));
    }

    /** Empty where neither an entity nor words are left that say who said it. */
    Optional<Statement> statement(Statement statement) {
        String speaker = resolve(statement.speakerId());
        boolean lost = speaker == null && statement.speaker() == null;
        return lost ? Optional.empty() : Optional.of(statement.of(speaker, resolve(statement.audienceId())));
    }

    TimelineEntry entry(TimelineEntry entry) {
        return entry.withEntityIds(entry.entityIds().stream().map(id -> resolve(id)).filter(Objects::nonNull).distinct().toList());
    }
}
